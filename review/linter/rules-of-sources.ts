import type { RecordedEvidence, RightOfReply } from "../dossier/dossier";
import { error, warning } from "./finding";
import type { Finding } from "./findings";
import type { DeskFacts, LintedDossier } from "./linted-dossier";

/** Kinds that are read rather than heard: a reader should be able to find them. */
const written = new Set<string>(["DOCUMENT", "DATA", "CAPTURE"]);

/** Evidence: enough, traceable, primary first, both sides; and the right of reply. */
export function* lintSources(
  dossier: LintedDossier,
  { minimumSources, today }: DeskFacts,
): Generator<Finding> {
  const { evidence } = dossier;
  if (evidence.length === 0) yield error("evidence-missing", "evidence");
  else if (evidence.length < minimumSources) {
    yield warning("sources-few", "evidence", { count: evidence.length, least: minimumSources });
  }
  for (const [index, one] of evidence.entries()) {
    if (!isTraceable(one)) {
      yield error("source-untraceable", `evidence:${one.id}`, { number: index + 1 });
    }
  }
  yield* lintOrder(evidence);
  if (isMissingCounterEvidence(dossier)) yield error("counter-missing", "counterSearch");
  yield* lintReply(dossier.rightOfReply, today);
}

/** Somebody was asked, and had the time to answer that they were given. */
function* lintReply({ requests, notAsked }: RightOfReply, today: string): Generator<Finding> {
  if (requests.length === 0 && !notAsked) yield warning("reply-missing", "reply");
  const last = requests
    .filter(({ answer, dueOn }) => !answer && dueOn >= today)
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  if (last) yield warning("reply-pending", "reply", { date: last });
}

/** By its address, or in print by who published it; an interview, call or letter by the newsroom. */
function isTraceable({ source }: RecordedEvidence): boolean {
  if (source.isConfidential || !written.has(source.kind)) return true;
  return Boolean(source.address ?? source.publisher);
}

function* lintOrder(evidence: readonly RecordedEvidence[]): Generator<Finding> {
  const firstPrimary = evidence.findIndex(({ source }) => source.isPrimary);
  if (evidence.length > 0 && firstPrimary === -1) yield warning("primary-missing", "evidence");
  const sameSide = evidence.findIndex(
    ({ stance }) => firstPrimary > 0 && stance === evidence[firstPrimary]?.stance,
  );
  // Among those that speak for the same side, the primary one comes first.
  if (firstPrimary > 0 && sameSide < firstPrimary) {
    yield warning("primary-not-first", `evidence:${evidence[firstPrimary]?.id}`, {
      number: firstPrimary + 1,
    });
  }
}

/** An opinion is not judged, so nothing can contradict it. */
function isMissingCounterEvidence(dossier: LintedDossier): boolean {
  if (dossier.claimKind === "OPINION" || dossier.claimKind === "DEMAND") return false;
  return !dossier.counterSearch && !dossier.evidence.some(({ stance }) => stance === "CONTRADICTS");
}
