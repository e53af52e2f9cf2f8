"use server";

import type { ReactNode } from "react";
import { z } from "zod";
import { requireActor } from "@/access/current-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { findExplainedUtterance } from "@/review/article/find-article";
import { WhyUtterance } from "./why";

/** Why an utterance is there, for whoever opens that part of it; null where it is gone. */
export async function whyAction(utteranceId: unknown): Promise<ReactNode> {
  const actor = await requireActor();
  const id = z.uuid().safeParse(utteranceId);
  const found = id.success ? await findExplainedUtterance(actor, id.data) : null;
  if (!found) return null;
  return (
    <WhyUtterance
      utterance={found.utterance}
      lang={found.language}
      language={await deskLanguage()}
    />
  );
}
