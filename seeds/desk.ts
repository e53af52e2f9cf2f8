import type { Actor } from "@/access/actor";
import { refusalDetails } from "@/access/refusal";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { findArticle } from "@/review/article/find-article";
import { takeUpUtterance, takeUpUtteranceInput } from "@/review/claim/take-up-utterance";
import { wordClaim } from "@/review/claim/word-claim";
import { citeEvidence, citeEvidenceInput } from "@/review/evidence/cite-evidence";
import { addSpeaker, addSpeakerInput } from "@/review/speaker/add-speaker";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { addOffice, addOfficeInput } from "@/review/speaker/offices";
import { listRatings } from "@/review/verdict/list-ratings";
import { proposeVerdict } from "@/review/verdict/propose-verdict";
import { proposeVerdictInput } from "@/review/verdict/verdict-input";

/** A claim of the demonstration, as a fact-checker would fill in the forms. */
export interface SeedClaim {
  /** A part of the statement by which the utterance is found. */
  readonly words: string;
  readonly speaker: string;
  readonly kind: string;
  readonly lookAgainOn?: string;
  readonly saidOn: string;
  readonly occasion: string;
  readonly address?: string;
  readonly ar: string;
  readonly en: string;
}

export interface SeedEvidence {
  readonly stance: "SUPPORTS" | "CONTRADICTS" | "CONTEXT";
  readonly title: string;
  readonly publisher: string;
  readonly address?: string;
  readonly publishedOn: string;
  readonly isPrimary?: boolean;
  readonly excerpt: string;
  readonly language: string;
  readonly ownerKind?: "STATE" | "PARTY";
  readonly ownerName?: string;
  readonly relevance?: string;
}

export interface SeedVerdict {
  readonly attribution: string;
  readonly content: string;
  readonly ar: { readonly finding: string; readonly reasoning: string; readonly note?: string };
  readonly en: { readonly finding: string; readonly reasoning: string; readonly note?: string };
  readonly counterSearch?: string;
  readonly changeKind?: string;
}

/** A speaker of the demonstration, as its people would enter them. */
export interface SeedSpeaker {
  readonly ar: string;
  readonly en: string;
  readonly wikidataId?: string;
  readonly kind?: "BODY";
  /** Other spellings in Arabic. */
  readonly aliases?: readonly string[];
  readonly offices?: readonly {
    readonly ar: string;
    readonly en: string;
    readonly kind?: "PARTY" | "AFFILIATION";
    readonly heldFrom?: string;
  }[];
}

/** Adds speakers with their aliases and offices; answers their ids by Arabic name. */
export async function addSpeakers(
  actor: Actor,
  speakers: readonly SeedSpeaker[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { ar, en, wikidataId = "", kind = "PERSON", aliases = [], offices = [] } of speakers) {
    const input = addSpeakerInput.parse({ kind, nameAr: ar, nameEn: en, wikidataId });
    const { speakerId } = await addSpeaker(actor, input);
    ids.set(ar, speakerId);
    for (const name of aliases) {
      await nameSpeaker(actor, { speakerId, language: "ar", name, alias: true });
    }
    for (const { kind: office = "OFFICE", heldFrom = "", ...titles } of offices) {
      for (const language of ["ar", "en"] as const) {
        const held = { kind: office, heldFrom, heldUntil: "", title: titles[language] };
        await addOffice(actor, addOfficeInput.parse({ speakerId, language, ...held }));
      }
    }
  }
  return ids;
}

/** Takes up the utterance whose statement holds these words, with its wording in both languages. */
export async function takeUp(
  actor: Actor,
  articleId: string,
  speakers: ReadonlyMap<string, string>,
  claim: SeedClaim,
): Promise<string> {
  const article = await findArticle(actor, articleId);
  const utterance = article?.utterances.find(({ statement }) =>
    statement.exact.includes(claim.words),
  );
  if (!utterance) throw new Error(`no utterance holds «${claim.words}»`);
  const { claimId } = await takeUpUtterance(
    actor,
    takeUpUtteranceInput.parse({
      utteranceId: utterance.id,
      wording: claim.ar,
      language: "ar",
      kind: claim.kind,
      lookAgainOn: claim.lookAgainOn ?? "",
      speaker: speakers.get(claim.speaker) ?? "new",
      saidOn: claim.saidOn,
      occasion: claim.occasion,
      address: claim.address ?? "",
    }),
  );
  await wordClaim(actor, { claimId, language: "en", wording: claim.en });
  return claimId;
}

/** Cites evidence read on the day of the demonstration. */
export async function cite(actor: Actor, claimId: string, list: readonly SeedEvidence[]) {
  for (const { isPrimary, address, ...evidence } of list) {
    await citeEvidence(
      actor,
      citeEvidenceInput.parse({
        ...evidence,
        claimId,
        sourceKind: "DOCUMENT",
        author: "",
        address: address ?? "",
        isPrimary: isPrimary ? "on" : "",
        seenOn: "2025-02-13",
        confidentialIdentity: "",
      }),
    );
  }
}

/** Proposes a verdict; `basedOn` is the number of versions there were before. */
export async function propose(
  actor: Actor,
  claimId: string,
  verdict: SeedVerdict,
  basedOn = 0,
): Promise<{ claimId: string; proposalId: string; digest: string }> {
  const ratings = await listRatings(actor);
  const idOf = (scale: string, key: string) =>
    ratings.find((rating) => rating.scale === scale && rating.key === key)?.id;
  const proposal = await tickingEach((ticked) =>
    proposeVerdict(
      actor,
      proposeVerdictInput.parse({
        ticked,
        claimId,
        basedOn,
        attributionId: idOf("ATTRIBUTION", verdict.attribution),
        contentId: idOf("CONTENT", verdict.content),
        language: "ar",
        finding: verdict.ar.finding,
        reasoning: verdict.ar.reasoning,
        otherLanguage: "en",
        otherFinding: verdict.en.finding,
        otherReasoning: verdict.en.reasoning,
        counterSearch: verdict.counterSearch ?? "",
        note: verdict.ar.note ?? "",
        otherNote: verdict.en.note ?? "",
        ...(verdict.changeKind && { changeKind: verdict.changeKind }),
      }),
    ),
  );
  return { claimId, ...proposal };
}

/** A demonstration has gaps that a reader of it may see: its people tick every warning. */
async function tickingEach<T>(work: (ticked: string[]) => Promise<T>): Promise<T> {
  return work([]).catch((error) => {
    const shown = refusalDetails(error, "warnings-unticked");
    if (!shown) throw error;
    return work(shown.findings.map(({ key }) => key));
  });
}

/** Approves and publishes what was proposed. */
export async function publish(
  editor: Actor,
  proposed: { claimId: string; proposalId: string; digest: string },
): Promise<void> {
  const { approvalId } = await approveVerdict(editor, proposed);
  await publishVerdict(editor, { claimId: proposed.claimId, approvalId });
}
