import { z } from "zod";
import { languageTag, line, optionalLine, optionalProse } from "../text-input";
import { changeKinds } from "./change-kinds";
import type { RichText } from "./document";
import { fromPlainText, linkCitations, toPlainText } from "./plain-text";
import { richTextField } from "./rich-text";

/** In characters of plain text. */
const longestReasoning = 20_000;

export const proposeVerdictInput = z
  .object({
    claimId: z.string(),
    /** The newest version that the author had before the eyes; 0: none. */
    basedOn: z.coerce.number().int().min(0),
    attributionId: z.uuid("required"),
    contentId: z.uuid("required"),
    language: languageTag,
    finding: line(300),
    /** The reasoning as rich text (JSON), or as plain text where there is none. */
    document: richTextField,
    reasoning: optionalProse(longestReasoning),
    /** The same in the newsroom's other language: may wait. */
    otherLanguage: languageTag,
    otherFinding: optionalLine(300),
    otherDocument: richTextField,
    otherReasoning: optionalProse(longestReasoning),
    counterSearch: optionalProse(1_000),
    changeKind: z.enum(changeKinds).optional(),
    /** What changed and why, for the reader, in `language` and in the other. */
    note: optionalProse(1_000),
    otherNote: optionalProse(1_000),
    /** Keys of the linter's warnings that the author ticked. */
    ticked: z.array(z.string().max(300)).max(200).default([]),
  })
  .refine(({ document, reasoning }) => document !== null || reasoning !== null, {
    error: "required",
    path: ["document"],
  })
  .refine(({ document }) => isShort(document), { error: "too-long", path: ["document"] })
  .refine(({ otherDocument }) => isShort(otherDocument), {
    error: "too-long",
    path: ["otherDocument"],
  });

export type ProposeVerdictInput = z.infer<typeof proposeVerdictInput>;

/** One language's row of a verdict. */
export interface WrittenText {
  readonly language: string;
  readonly finding: string;
  readonly reasoning: string;
  readonly document: RichText;
}

/** The texts that an input holds; the other language only where both of its texts are there. */
export function textsOf(input: ProposeVerdictInput, evidenceIds: readonly string[]): WrittenText[] {
  const { language, finding, document, reasoning } = input;
  const texts = [toText(language, finding, document, reasoning, evidenceIds)];
  const other = input.otherDocument ?? input.otherReasoning;
  if (input.otherFinding && other && input.otherLanguage !== language) {
    const { otherLanguage, otherFinding, otherDocument, otherReasoning } = input;
    texts.push(toText(otherLanguage, otherFinding, otherDocument, otherReasoning, evidenceIds));
  }
  return texts.filter((text, index) => index === 0 || text.reasoning !== "");
}

function toText(
  language: string,
  finding: string,
  written: RichText | null,
  plain: string | null,
  evidenceIds: readonly string[],
): WrittenText {
  const document = written
    ? linkCitations(written, evidenceIds)
    : fromPlainText(plain ?? "", evidenceIds);
  return { language, finding, reasoning: toPlainText(document, evidenceIds), document };
}

function isShort(document: RichText | null): boolean {
  return !document || toPlainText(document, []).length <= longestReasoning;
}
