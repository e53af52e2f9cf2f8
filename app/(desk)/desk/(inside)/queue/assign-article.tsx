"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/ui/aria-button";
import { Menu } from "@/ui/menu";
import { toast } from "@/ui/toast";
import { bulkAction } from "./actions";

interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** Whose triage an article is, and a menu that gives it to somebody else. */
export function AssignArticle(props: {
  readonly articleId: string;
  readonly assignee: Somebody | null;
  readonly people: readonly Somebody[];
}) {
  const { articleId, assignee, people } = props;
  const t = useTranslations("desk.queue");
  const [pending, start] = useTransition();
  function give(assigneeId: string | null): void {
    start(async () => {
      const changes = [{ articleId, assigneeId }];
      const outcome = await bulkAction({ act: "assign-articles", changes }).catch(() => null);
      if (!outcome) toast({ text: t("bulk.failed") });
      else if ("done" in outcome) toast({ text: outcome.message });
    });
  }
  return (
    <Menu
      label={t("bulk.assign")}
      trigger={
        <Button kind="plain" size="small" isDisabled={pending}>
          <bdi>{assignee?.name ?? t("bulk.assign")}</bdi>
        </Button>
      }
      choices={[
        ...(assignee ? [{ id: "", label: t("bulk.toNobody") }] : []),
        ...people.map(({ id, name }) => ({ id, text: name, label: <bdi>{name}</bdi> })),
      ]}
      onChoose={(id) => give(id || null)}
    />
  );
}
