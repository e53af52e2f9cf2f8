import type { DeskClaim } from "@/review/claim/find-claim";
import type { RichText } from "@/review/verdict/document";
import type { DraftContent } from "@/review/verdict/draft-content";
import type { VerdictDesk } from "@/review/verdict/find-verdict-desk";
import { fromPlainText } from "@/review/verdict/plain-text";
import type { VerdictStart } from "./verdict-form";

/** What the form starts from: the person's draft, else the newest version, else nothing. */
export function startOf(claim: DeskClaim, { draft }: VerdictDesk): VerdictStart {
  const { verdict } = claim;
  const ids = claim.evidence.filter(({ withdrawal }) => !withdrawal).map(({ id }) => id);
  const stored: DraftContent = {
    attributionId: verdict?.attributionId ?? "",
    contentId: verdict?.contentId ?? "",
    counterSearch: verdict?.counterSearch ?? "",
    changeKind: "",
    texts: Object.fromEntries(
      (verdict?.texts ?? []).map(({ language, finding, reasoning, document }) => [
        language,
        {
          finding,
          // Older versions have plain text alone.
          document: (document as RichText | null) ?? fromPlainText(reasoning, ids),
          note: "",
        },
      ]),
    ),
  };
  const version = verdict?.version ?? 0;
  const basedOn = draft?.basedOn ?? version;
  return {
    claimId: claim.id,
    version,
    basedOn,
    content: draft?.content ?? stored,
    stored,
    draftSavedAt: draft?.savedAt.toISOString() ?? null,
    elsewhere: draft?.other
      ? { content: draft.other.content, savedAt: draft.other.savedAt.toISOString() }
      : null,
    newer:
      verdict && basedOn < version
        ? {
            version,
            author: verdict.author.name,
            texts: Object.fromEntries(
              verdict.texts.map(({ language, finding, reasoning, document }) => [
                language,
                { finding, reasoning, document: document as RichText | null },
              ]),
            ),
          }
        : null,
  };
}
