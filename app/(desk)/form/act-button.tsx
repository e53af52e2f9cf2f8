"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useTransition } from "react";
import { Button, type ButtonKind, type ButtonSize } from "@/ui/button";
import { toast } from "@/ui/toast";
import type { Answer } from "../answer";

type Action = (form: FormData) => Promise<Answer>;

/**
 * Does one act at a press, with nothing to fill in. A toast says what was done and, where there is
 * an act that takes it back, offers that.
 */
export function ActButton(props: {
  readonly action: Action;
  /** What the action is told, by field name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly done?: string;
  readonly undo?: Action;
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  /** Says more than the button's own words, for those who do not see where it stands. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const { action, fields, done, undo, kind = "quiet", size = "small", label, children } = props;
  const t = useTranslations("desk.form");
  const [pending, startTransition] = useTransition();

  function send(act: Action, then?: () => void) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    startTransition(async () => {
      const answer = await act(form).catch(() => null);
      if (answer?.done) then?.();
      else toast({ text: answer ? answer.message : t("failed") });
    });
  }

  function say() {
    if (!done) return;
    toast({
      text: done,
      ...(undo && {
        undo: { label: t("undo"), act: () => send(undo, () => toast({ text: t("undone") })) },
      }),
    });
  }

  return (
    <Button
      type="button"
      kind={kind}
      size={size}
      aria-disabled={pending}
      {...(label && { "aria-label": label })}
      onClick={() => !pending && send(action, say)}
    >
      {children}
    </Button>
  );
}
