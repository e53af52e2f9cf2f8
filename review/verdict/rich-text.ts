import { z } from "zod";
import type { Block, Inline, RichText } from "./document";

// The closed shape of a reasoning, as the editor writes it. Whatever is not named here is refused
// (nodes and marks) or dropped (attributes), so that a stored document needs no sanitiser.

/** Lists and quotations may stand in one another so deep. */
const depths = 4;

/** Of a whole document, in UTF-16 code units of its JSON. */
const longest = 120_000;

const webAddress = z
  .string()
  .max(2_000)
  .refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  }, "not-an-address");

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: webAddress }) }),
]);

const words = z.string().min(1).transform(toStorable);

const inline: z.ZodType<Inline> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: words, marks: z.array(mark).max(2).optional() }),
  z.object({ type: z.literal("hardBreak") }),
  z.object({ type: z.literal("citation"), attrs: z.object({ evidenceId: z.uuid() }) }),
]) as z.ZodType<Inline>;

const paragraph = z.object({
  type: z.literal("paragraph"),
  content: z.array(inline).max(2_000).optional(),
});

const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.literal(3) }),
  content: z.array(inline).max(200).optional(),
});

/** What may stand in a list item or a quotation, so many levels down. */
function inner(depth: number): z.ZodType<Block> {
  if (depth === 0) return paragraph as z.ZodType<Block>;
  const blocks = z
    .array(z.lazy(() => inner(depth - 1)))
    .min(1)
    .max(500);
  const items = z
    .array(z.object({ type: z.literal("listItem"), content: blocks }))
    .min(1)
    .max(500);
  return z.discriminatedUnion("type", [
    paragraph,
    z.object({ type: z.literal("bulletList"), content: items }),
    z.object({ type: z.literal("orderedList"), content: items }),
    z.object({ type: z.literal("blockquote"), content: blocks }),
  ]) as unknown as z.ZodType<Block>;
}

const block = z.union([heading, inner(depths)]) as z.ZodType<Block>;

/** A document as rows and dossiers hold it. */
export const richTextSchema: z.ZodType<RichText> = z.object({
  type: z.literal("doc"),
  content: z.array(block).max(1_000),
});

/** A document in a form's field, as JSON; nothing: null. */
export const richTextField = z
  .string()
  .max(longest, "too-long")
  .optional()
  .transform((text, context): RichText | null => {
    if (!text) return null;
    const parsed = richTextSchema.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toStorable(text: string): string {
  return text
    .replaceAll("\0", "\uFFFD")
    .replace(/[\r\n]+/g, " ")
    .toWellFormed();
}
