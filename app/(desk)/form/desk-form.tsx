"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  Fragment,
  type ReactNode,
  type SubmitEvent,
  useEffect,
  useId,
  useRef,
  useState,
  useTransition,
} from "react";
import { Button, type ButtonKind } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { Answer, Refused } from "../answer";
import { forgetDraft, keepDraft, restoreDraft } from "./draft";
import { FormNotice, type FormOutcome } from "./form-notice";
import { FormContext } from "./form-state";

/**
 * A form of the desk: sends itself to a server action without leaving the page, keeps what was
 * typed whatever the answer, and shows each error beside its field.
 */
export function DeskForm(props: {
  readonly action: (form: FormData) => Promise<Answer>;
  /** The button's words; null: a button elsewhere submits it, by `id`. */
  readonly submit: ReactNode;
  /** Of the form, for a button elsewhere. */
  readonly id?: string;
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  /** Name of the draft kept in this browser; none: nothing worth keeping is typed here. */
  readonly draft?: string;
  readonly onRefused?: (answer: Refused) => void;
  /** Something was typed or chosen. */
  readonly onInput?: () => void;
  /** Beside the submit button. */
  readonly beside?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}) {
  const { action, submit, kind = "primary", draft, onRefused, beside, children } = props;
  const t = useTranslations("desk.form");
  const router = useRouter();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [outcome, setOutcome] = useState<FormOutcome | null>(null);
  const [restored, setRestored] = useState(false);
  // A new generation mounts the fields anew, with what is stored now.
  const [generation, setGeneration] = useState(0);
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    if (draft && form.current) setRestored(restoreDraft(draft, form.current));
  }, [draft]);

  useEffect(() => {
    if (outcome?.state !== "refused") return;
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (invalid) invalid.focus();
    // Whoever pressed a button elsewhere has to see it.
    else form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: "nearest" });
  }, [outcome]);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const content = new FormData(event.currentTarget);
    startTransition(async () => {
      const next = await action(content).catch(() => null);
      if (next?.done) settle(next);
      else refuse(next);
    });
  }

  function settle(answer: Extract<Answer, { done: true }>) {
    clear();
    setOutcome({ state: "done", ...(answer.link && { link: answer.link }) });
    if (answer.goTo) router.push(answer.goTo as Route);
  }

  function refuse(answer: Refused | null) {
    setOutcome(answer ? { state: "refused", answer } : { state: "unreachable" });
    if (answer) onRefused?.(answer);
  }

  function clear() {
    if (draft) forgetDraft(draft);
    setRestored(false);
    setGeneration((now) => now + 1);
  }

  return (
    <form
      ref={form}
      {...(props.id && { id: props.id })}
      noValidate
      onSubmit={send}
      onInput={() => {
        if (draft && form.current) keepDraft(draft, form.current);
        props.onInput?.();
      }}
      className={props.className ?? "grid grid-cols-1 gap-4"}
    >
      <FormContext
        value={{ id, errors: outcome?.state === "refused" ? outcome.answer.fields : {} }}
      >
        {restored && (
          <Notice role="status" title={t("restored")}>
            <Button type="button" kind="plain" size="small" onClick={clear}>
              {t("discard")}
            </Button>
          </Notice>
        )}
        <Fragment key={generation}>{children}</Fragment>
        <FormNotice outcome={outcome} />
        {submit === null && pending && <p role="status">{t("working")}</p>}
        {submit !== null && (
          <div className="flex flex-wrap items-center gap-3">
            <Button
              type="submit"
              kind={kind}
              size={props.small ? "small" : "usual"}
              aria-disabled={pending}
            >
              {pending ? t("working") : submit}
            </Button>
            {beside}
          </div>
        )}
      </FormContext>
    </form>
  );
}
