"use server";

import type { ReactNode } from "react";
import { z } from "zod";
import { requireActor } from "@/access/current-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { listQueueChoices } from "@/review/queue/queue-choices";
import { parseQueueQuery } from "@/review/queue/queue-query";
import { FilterFields } from "./filter-fields";

/** The fields that narrow a view, with what it asks for now (a query string) filled in. */
export async function filterFieldsAction(parameters: unknown): Promise<ReactNode> {
  const actor = await requireActor();
  const asked = new URLSearchParams(z.string().max(2_000).parse(parameters));
  const choices = await listQueueChoices(actor);
  const query = parseQueueQuery(Object.fromEntries(asked));
  return <FilterFields query={query} choices={choices} language={await deskLanguage()} />;
}
