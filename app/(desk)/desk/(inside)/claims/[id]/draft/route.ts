import { requireActor } from "@/access/current-actor";
import { answeredJson, parseJson } from "@/app/(desk)/answer-json";
import { deskLanguage } from "@/app/(desk)/language";
import { discardDraft, discardDraftInput, saveDraft, saveDraftInput } from "@/review/verdict/draft";
import { findVerdictDesk } from "@/review/verdict/find-verdict-desk";

interface Context {
  readonly params: Promise<{ id: string }>;
}

/** Saves the person's draft of this claim's verdict; answers when, and what the linter says of it. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answeredJson(async () => {
    const actor = await requireActor();
    const { id: claimId } = await params;
    const input = { ...(await parseJson(request)), claimId };
    const { savedAt, other } = await saveDraft(actor, saveDraftInput.parse(input));
    const desk = await findVerdictDesk(actor, claimId, await deskLanguage());
    return { savedAt, other, findings: desk?.findings ?? [] };
  });
}

/** Throws the draft away, or what was written elsewhere. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answeredJson(async () => {
    const { id: claimId } = await params;
    const input = discardDraftInput.parse({ ...(await parseJson(request)), claimId });
    await discardDraft(await requireActor(), input);
    return {};
  });
}
