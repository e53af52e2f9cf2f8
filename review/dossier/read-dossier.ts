import type { Dossier, RecordedEvidence, RecordedUtterance, RightOfReply } from "./dossier";

const nothingRecorded: RightOfReply = { requests: [], notAsked: null };

/**
 * A kept dossier, or a published record, of whatever version: what an earlier one did not know is
 * null or empty. The kept text stays as it was sealed, and so does its hash.
 */
export function readDossier<D extends Dossier = Dossier>(canonical: string): D {
  const kept = JSON.parse(canonical) as D;
  if (kept.version !== 1) return kept;
  return {
    ...kept,
    texts: Object.fromEntries(
      Object.entries(kept.texts).map(([language, text]) => [language, { ...text, document: null }]),
    ),
    utterances: kept.utterances.map(ofFirstVersion),
    evidence: kept.evidence.map(evidenceOfFirstVersion),
    rightOfReply: nothingRecorded,
  };
}

function ofFirstVersion(utterance: RecordedUtterance): RecordedUtterance {
  return { ...utterance, timeCode: null, translations: {} };
}

function evidenceOfFirstVersion(evidence: RecordedEvidence): RecordedEvidence {
  const source = { ...evidence.source, owner: null, interest: null, picture: null };
  return { ...evidence, relevance: null, source };
}
