import { z } from "zod";
import { languageTag, toStorable } from "../text-input";
import { changeKinds } from "./change-kinds";
import { richTextSchema } from "./rich-text";

/** What is being typed: half a sentence, nothing chosen yet. Only its size is asked about. */
const typed = z.string().max(20_000).transform(toStorable).default("");

const idOrNothing = z.uuid().or(z.literal("")).default("");

/** A verdict in the making, as its form holds it. */
export const draftContentSchema = z.object({
  attributionId: idOrNothing,
  contentId: idOrNothing,
  counterSearch: typed,
  changeKind: z.enum(changeKinds).or(z.literal("")).default(""),
  texts: z.record(
    languageTag,
    z.object({ finding: typed, document: richTextSchema.nullable().default(null), note: typed }),
  ),
});

export type DraftContent = z.infer<typeof draftContentSchema>;
