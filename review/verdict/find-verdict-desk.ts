import { type Actor, authorise } from "@/access/actor";
import type { RefusedFinding } from "@/access/refusal";
import { ask } from "@/prisma/ask";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import {
  definitionsFor,
  dossierParts,
  seal,
  toClaimHalf,
  verdictParts,
} from "../dossier/build-dossier";
import { type Change, compareDossiers } from "../dossier/compare-dossiers";
import type { RecordedRating } from "../dossier/dossier";
import { keyOf } from "../linter/findings";
import { lint } from "../linter/lint";
import type { DeskFacts, LintedDossier } from "../linter/linted-dossier";
import { deskFacts } from "../linter/require-clean";
import { type WithheldName, withheldNames } from "../speaker/withheld-names";
import { type Draft, toDraft } from "./draft";
import type { DraftContent } from "./draft-content";
import { type RatingChoice, ratingChoices } from "./list-ratings";
import { linkCitations, toPlainText } from "./plain-text";

/** What the verdict's part of a claim's screen knows beside the claim itself. */
export interface VerdictDesk {
  /** What this person is writing; null: nothing. */
  readonly draft: Draft | null;
  /** What the linter says of the draft, or of the newest version where there is none. */
  readonly findings: readonly RefusedFinding[];
  /** The dossier changed after it was proposed: it cannot be approved as it was. */
  readonly isStale: boolean;
  /** Where the desk's rows differ from the live record; empty where nothing is published. */
  readonly differs: readonly Change[];
}

const parts = (personId: string) =>
  ({
    ...dossierParts,
    verdictDrafts: { where: { personId }, take: 1 },
    verdicts: { orderBy: { version: "desc" }, take: 1, include: verdictParts },
    proposals: {
      orderBy: { number: "desc" },
      take: 1,
      include: {
        verdict: { include: verdictParts },
        approval: { select: { id: true } },
        return: { select: { proposalId: true } },
        withdrawal: { select: { proposalId: true } },
      },
    },
    publications: {
      where: { approval: { isNot: null } },
      orderBy: { publishedAt: "desc" },
      take: 1,
      include: {
        approval: {
          include: {
            verdict: { include: verdictParts },
            proposal: { select: { dossier: { select: { canonical: true } } } },
          },
        },
      },
    },
  }) as const satisfies Prisma.ClaimInclude;

type Withheld = readonly WithheldName[];
type Rows = Prisma.ClaimGetPayload<{ include: ReturnType<typeof parts> }>;

/** What it is seen against, for whoever asks for it among other things. */
export const verdictDeskFacts = (actor: Actor) => ({
  ratings: ratingChoices(actor),
  facts: deskFacts(),
  withheld: withheldNames(),
});

interface SeenAgainst {
  readonly ratings: readonly RatingChoice[];
  readonly facts: DeskFacts;
  readonly withheld: Withheld;
}

/**
 * Reads it in one query, where what it is seen against was asked before.
 *
 * @param language of the person's desk, in which a new verdict is written
 */
export async function findVerdictDesk(
  actor: Actor,
  claimId: string,
  language: string,
  against?: SeenAgainst,
): Promise<VerdictDesk | null> {
  authorise(actor, "read-desk");
  const { ratings, facts, withheld } = against ?? (await ask(verdictDeskFacts(actor)));
  const rows = await database().claim.findUnique({
    where: { id: claimId },
    include: parts(actor.personId),
  });
  if (!rows) return null;
  const [kept] = rows.verdictDrafts;
  const draft = kept ? toDraft(kept) : null;
  const linted = draft
    ? fromDraft(rows, draft.content, ratings, language)
    : fromVerdict(rows, withheld, language);
  return {
    draft,
    findings: lint(linted, facts).map((finding) => ({ ...finding, key: keyOf(finding) })),
    isStale: isStale(rows, withheld),
    differs: differencesFromLive(rows, withheld),
  };
}

function fromVerdict(rows: Rows, withheld: Withheld, language: string): LintedDossier {
  const [verdict] = rows.verdicts;
  if (verdict) return seal(rows, verdict, withheld).dossier;
  return {
    ...toClaimHalf(rows),
    language,
    attribution: null,
    content: null,
    texts: {},
    counterSearch: null,
  };
}

function fromDraft(
  rows: Rows,
  content: DraftContent,
  ratings: readonly RatingChoice[],
  language: string,
): LintedDossier {
  const half = toClaimHalf(rows);
  const ids = half.evidence.map(({ id }) => id);
  const chosen = (id: string): RecordedRating | null => {
    const rating = ratings.find((choice) => choice.id === id);
    return rating ? { ...rating, version: 0 } : null;
  };
  return {
    ...half,
    language,
    attribution: chosen(content.attributionId),
    content: chosen(content.contentId),
    counterSearch: content.counterSearch.trim() || null,
    texts: Object.fromEntries(
      Object.entries(content.texts).map(([of, { finding, document: written }]) => {
        // As proposing it will: a number in brackets that somebody typed is a citation.
        const document = written && linkCitations(written, ids);
        const reasoning = document ? toPlainText(document, ids) : "";
        return [of, { finding: finding.trim(), reasoning, document }];
      }),
    ),
  };
}

function isStale(rows: Rows, withheld: Withheld): boolean {
  const [proposal] = rows.proposals;
  if (!proposal || proposal.approval || proposal.return || proposal.withdrawal) return false;
  if (proposal.kind === "RETRACTION") return false;
  return (
    seal(rows, proposal.verdict, withheld, definitionsFor(proposal.kind)).digest !== proposal.digest
  );
}

function differencesFromLive(rows: Rows, withheld: Withheld): Change[] {
  const live = rows.publications[0];
  if (!live?.approval || live.kind === "RETRACTION") return [];
  const { verdict, proposal } = live.approval;
  return compareDossiers(
    proposal.dossier.canonical,
    seal(rows, verdict, withheld, "in-force").canonical,
  );
}
