"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { BulkChange } from "@/review/queue/bulk";
import { Button } from "@/ui/aria-button";
import { Menu } from "@/ui/menu";
import { toast } from "@/ui/toast";
import { bulkAction } from "./actions";
import { usePicked } from "./picked";

// The calendar comes when somebody wants a day of their own.
const DayDialog = dynamic(() => import("./day-dialog").then(({ DayDialog }) => DayDialog));

export interface BulkChoices {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly reasons: readonly { readonly id: string; readonly name: string }[];
  /** ISO days, each with its words: today, tomorrow… */
  readonly days: readonly { readonly id: string; readonly name: string }[];
  readonly me: string;
}

/** By what is picked, the acts that give it to somebody, a day and topics. */
const acts = {
  assign: { claims: "assign", articles: "assign-articles" },
  due: { claims: "due", articles: "due-articles" },
  topics: { claims: "topics", articles: "topics-articles" },
} as const;

type Picked = "claims" | "articles";

/** What can be done to what is picked: at the bottom, there as soon as one is picked. */
export function BulkBar({ of, choices }: { readonly of: Picked; readonly choices: BulkChoices }) {
  const t = useTranslations("desk.queue.bulk");
  const { ids, setIds } = usePicked();
  const [asksDay, setAsksDay] = useState(false);
  const { run, pending } = useBulk(of, () => setIds(new Set()));
  const all = [...ids];
  const give = <T extends object>(act: keyof typeof acts, value: T) => {
    const changes = all.map((id) =>
      of === "claims" ? { claimId: id, ...value } : { articleId: id, ...value },
    );
    run({ act: acts[act][of], changes } as unknown as BulkChange);
  };
  const due = (dueOn: string | null) => give("due", { dueOn });
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ id, text: name, label: <bdi>{name}</bdi> }));
  if (all.length === 0) return null;
  const trigger = (word: "assign" | "due" | "topic" | "dismiss") => (
    <Button size="small" isDisabled={pending}>
      {t(word)}
    </Button>
  );
  return (
    <section
      aria-label={t(`${of}.label`)}
      className="sticky bottom-0 z-10 -mx-4 mt-4 flex flex-wrap items-center gap-2 border-t border-edge bg-raised px-4 py-3 sm:mx-0 sm:rounded-card sm:border"
    >
      <p aria-live="polite" className="me-2 font-semibold">
        {t(`${of}.picked`, { count: all.length })}
      </p>
      <Menu
        label={t("assign")}
        trigger={trigger("assign")}
        choices={[
          { id: choices.me, label: t("toMe") },
          { id: "", label: t("toNobody") },
          ...named(choices.people.filter(({ id }) => id !== choices.me)),
        ]}
        onChoose={(id) => give("assign", { assigneeId: id || null })}
      />
      <Menu
        label={t("due")}
        trigger={trigger("due")}
        choices={[
          ...choices.days.map(({ id, name }) => ({ id, label: name })),
          { id: "other", label: t("otherDay") },
          { id: "none", label: t("noDay") },
        ]}
        onChoose={(id) => (id === "other" ? setAsksDay(true) : due(id === "none" ? null : id))}
      />
      {choices.topics.length > 0 && (
        <Menu
          label={t("topic")}
          trigger={trigger("topic")}
          choices={named(choices.topics)}
          onChoose={(id) => give("topics", { added: [id], removed: [] })}
        />
      )}
      {of === "claims" && (
        <Menu
          label={t("dismiss")}
          trigger={trigger("dismiss")}
          choices={choices.reasons.map(({ id, name }) => ({ id, label: name }))}
          onChoose={(reason) => run({ act: "dismiss", claimIds: all, reason } as BulkChange)}
        />
      )}
      <Button kind="plain" size="small" onPress={() => setIds(new Set())}>
        {t("clear")}
      </Button>
      {asksDay && (
        <DayDialog
          onClose={() => setAsksDay(false)}
          onChoose={(day) => {
            setAsksDay(false);
            due(day);
          }}
        />
      )}
    </section>
  );
}

/** Runs a bulk act, says what became of it, and offers to take it back. */
function useBulk(of: Picked, afterwards: () => void) {
  const t = useTranslations("desk.queue.bulk");
  const router = useRouter();
  const [pending, start] = useTransition();
  function run(change: BulkChange, undoes = false): void {
    start(async () => {
      const outcome = await bulkAction(change).catch(() => null);
      if (!outcome) return toast({ text: t("failed") });
      if ("done" in outcome) return toast({ text: outcome.message });
      const { changed, refused, undo } = outcome;
      const text = [
        t(`${of}.${undoes ? "undone" : "done"}`, { count: changed }),
        ...(refused > 0 ? [t("refused", { count: refused })] : []),
      ].join(" ");
      const takesBack = undo && !undoes;
      toast({
        text,
        ...(takesBack && { undo: { label: t("undo"), act: () => run(undo, true) } }),
      });
      afterwards();
      router.refresh();
    });
  }
  return { run, pending };
}
