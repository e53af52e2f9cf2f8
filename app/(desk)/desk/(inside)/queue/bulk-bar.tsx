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

/** What can be done to the picked claims: at the bottom, there as soon as one is picked. */
export function BulkBar({ choices }: { readonly choices: BulkChoices }) {
  const t = useTranslations("desk.queue.bulk");
  const { ids, setIds } = usePicked();
  const [asksDay, setAsksDay] = useState(false);
  const { run, pending } = useBulk(() => setIds(new Set()));
  const claimIds = [...ids];
  const each = <T extends object>(value: T) => claimIds.map((claimId) => ({ claimId, ...value }));
  const due = (dueOn: string | null) => run({ act: "due", changes: each({ dueOn }) });
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ id, text: name, label: <bdi>{name}</bdi> }));
  if (claimIds.length === 0) return null;
  const trigger = (word: "assign" | "due" | "topic" | "dismiss") => (
    <Button size="small" isDisabled={pending}>
      {t(word)}
    </Button>
  );
  return (
    <section
      aria-label={t("label")}
      className="sticky bottom-0 z-10 -mx-4 mt-4 flex flex-wrap items-center gap-2 border-t border-edge bg-raised px-4 py-3 sm:mx-0 sm:rounded-card sm:border"
    >
      <p aria-live="polite" className="me-2 font-semibold">
        {t("picked", { count: claimIds.length })}
      </p>
      <Menu
        label={t("assign")}
        trigger={trigger("assign")}
        choices={[
          { id: choices.me, label: t("toMe") },
          { id: "", label: t("toNobody") },
          ...named(choices.people.filter(({ id }) => id !== choices.me)),
        ]}
        onChoose={(id) => run({ act: "assign", changes: each({ assigneeId: id || null }) })}
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
          onChoose={(id) => run({ act: "topics", changes: each({ added: [id], removed: [] }) })}
        />
      )}
      <Menu
        label={t("dismiss")}
        trigger={trigger("dismiss")}
        choices={choices.reasons.map(({ id, name }) => ({ id, label: name }))}
        onChoose={(reason) => run({ act: "dismiss", claimIds, reason } as BulkChange)}
      />
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
function useBulk(afterwards: () => void) {
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
        t(undoes ? "undone" : "done", { count: changed }),
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
