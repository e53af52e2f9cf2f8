import type { Place } from "../linter/places";
import type { RecordedEvidence, RecordedRating, RecordedUtterance } from "./dossier";
import { readDossier } from "./read-dossier";

/** One place at which two dossiers differ; null: not there in that one. */
export interface Change {
  readonly place: Place;
  /** Plain text of what stood there, for people: compared word by word. */
  readonly before: string | null;
  readonly after: string | null;
  /** The speaker or outlet is another entry than it was, whatever that is called: entries were merged. */
  readonly isOtherEntry: boolean;
}

/**
 * Where two canonical dossiers of a claim differ, in the order of the claim's page. What an older
 * version of the format did not know counts as empty; a change of the format alone is none.
 */
export function compareDossiers(before: string, after: string): Change[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  const [oldEntries, newEntries] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((place) => ({
      place,
      before: old.get(place) ?? null,
      after: now.get(place) ?? null,
      isOtherEntry: oldEntries.get(place) !== newEntries.get(place),
    }))
    .filter((change) => change.before !== change.after || change.isOtherEntry);
}

/** Whose words an utterance is and who reported it, by the ids of their entries. */
function entriesOf(canonical: string): Map<Place, string> {
  const { utterances } = readDossier(canonical);
  return new Map(
    utterances.map(({ id, speaker, article }) => [
      `utterance:${id}`,
      `${speaker?.id} ${article.outlet?.id}`,
    ]),
  );
}

/** What a dossier says at each of its places, as lines of plain text; empty ones are left out. */
function placesOf(canonical: string): Map<Place, string> {
  const dossier = readDossier(canonical);
  const places = new Map<Place, string>();
  const say = (place: Place, ...parts: readonly unknown[]) => {
    const lines = parts.filter((part) => typeof part === "string" && part !== "");
    if (lines.length > 0) places.set(place, lines.join("\n"));
  };
  for (const [language, wording] of Object.entries(dossier.wording)) {
    say(`wording.${language}`, wording);
  }
  say("kind", dossier.claimKind, dossier.lookAgainOn);
  for (const utterance of dossier.utterances) {
    say(`utterance:${utterance.id}`, ...linesOfUtterance(utterance));
  }
  say("attribution", ...linesOfRating(dossier.attribution));
  say("content", ...linesOfRating(dossier.content));
  for (const [language, text] of Object.entries(dossier.texts)) {
    say(`texts.${language}.finding`, text.finding);
    // Marks and links of a document that says the same show in no line: they count as well.
    say(`texts.${language}.reasoning`, text.reasoning, ...linksOf(text.document));
  }
  say("counterSearch", dossier.counterSearch);
  for (const evidence of dossier.evidence)
    say(`evidence:${evidence.id}`, ...linesOfEvidence(evidence));
  say("evidence", orderOf(dossier.evidence));
  say("reply", ...leaves(dossier.rightOfReply));
  return places;
}

/** The order alone, so that a mere change of it is seen, and one of the entries is not twice. */
function orderOf(evidence: readonly RecordedEvidence[]): string {
  return evidence.length < 2 ? "" : evidence.map(({ source }) => source.title).join("\n");
}

function linesOfUtterance(utterance: RecordedUtterance): unknown[] {
  const { article, speaker, context, id: _, ...said } = utterance;
  return [
    ...Object.values(speaker?.names ?? {}),
    speaker?.wikidataId,
    ...leaves(said),
    ...leaves(article),
    context.passage,
  ];
}

function linesOfRating({ texts }: RecordedRating): string[] {
  return Object.values(texts).flatMap(({ name, meaning }) => [name, meaning]);
}

function linesOfEvidence({ id: _, ...evidence }: RecordedEvidence): unknown[] {
  return leaves(evidence);
}

function linksOf(document: unknown): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "href") found.push(String(value));
      else walk(value);
    }
  };
  walk(document);
  return found;
}

/** Every text below a value that people read: no ids, hashes, null and false. */
function leaves(value: unknown): string[] {
  if (typeof value === "string") return /^[0-9a-f]{64}$/.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [] : leaves(inner)));
}
