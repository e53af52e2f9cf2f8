import { z } from "zod";
import { type Stage, stages } from "../claim/stage";

/** What the queue can be looked at as. Each has an address of its own. */
export const views = [
  "mine",
  "unassigned",
  "awaiting-approval",
  "returned-to-me",
  "due",
  "flagged",
  "look-again",
  "all",
] as const;
export type View = (typeof views)[number];

/**
 * `newest`: taken up last first; `waiting`: longest in its stage first; `due`: due first;
 * `priority`: reach times harm; `worth`: check-worthiness as the splitter proposed it.
 */
export const sorts = ["newest", "waiting", "due", "priority", "worth"] as const;
export type Sort = (typeof sorts)[number];

/** From how much worth on: what the filter offers. */
export const worths = { middle: 0.4, high: 0.7 } as const;
export type WorthStep = keyof typeof worths;

// What an address says wrongly is as good as not said: a shared link never ends in an error.
const id = z.uuid().nullable().catch(null);
const day = z.iso.date().nullable().catch(null);

const shape = {
  view: z.enum(views).catch("all"),
  stage: z.enum(stages).nullable().catch(null),
  assignee: id,
  speaker: id,
  topic: id,
  outlet: id,
  language: z
    .string()
    .regex(/^[A-Za-z0-9-]{2,35}$/)
    .nullable()
    .catch(null),
  from: day,
  to: day,
  worth: z.enum(["middle", "high"]).nullable().catch(null),
  q: z.string().trim().max(200).catch(""),
  sort: z.enum(sorts).nullable().catch(null),
  after: z.string().max(200).nullable().catch(null),
};

/** What the queue shows. `after`: where the page before ended. */
export interface QueueQuery {
  readonly view: View;
  readonly stage: Stage | null;
  readonly assignee: string | null;
  readonly speaker: string | null;
  readonly topic: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  /** ISO days between which it was said. */
  readonly from: string | null;
  readonly to: string | null;
  readonly worth: WorthStep | null;
  readonly q: string;
  readonly sort: Sort | null;
  readonly after: string | null;
}

/** Reads an address's parameters; what is unknown or wrong in them is passed over. */
export function parseQueueQuery(
  parameters: Readonly<Record<string, string | string[] | undefined>> = {},
): QueueQuery {
  return z.object(shape).parse(
    Object.fromEntries(
      Object.keys(shape).map((name) => {
        const value = parameters[name];
        return [name, (Array.isArray(value) ? value[0] : value) ?? null];
      }),
    ),
  );
}

/** The address's parameters of a query, those at their usual values left out. */
export function queueParameters(query: Partial<QueueQuery>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value && !(name === "view" && value === "all")) parameters.set(name, String(value));
  }
  return parameters.toString();
}

/** How a view is sorted where nobody chose. */
export function sortOf({ sort, view }: Pick<QueueQuery, "sort" | "view">): Sort {
  if (sort) return sort;
  if (view === "due") return "due";
  return view === "awaiting-approval" ? "waiting" : "newest";
}
