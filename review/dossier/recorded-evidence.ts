import type { Evidence, Source } from "@/prisma/generated/client";
import { toDay } from "../dates";
import type { RecordedEvidence } from "./dossier";

type Row = Evidence & { readonly source: Source & { readonly confidential: unknown } };

/** Evidence with its source, as the rows are now. */
export function toRecordedEvidence(row: Row): RecordedEvidence {
  const { id, stance, excerpt, language, relevance, source } = row;
  const seenOn = toDay(row.seenOn);
  return { id, stance, excerpt, language, seenOn, relevance, source: toRecordedSource(source) };
}

/** Of a confidential source goes in what kind it is, and nothing by which it could be known. */
function toRecordedSource(source: Row["source"]): RecordedEvidence["source"] {
  const { kind, title, publisher, author, address, publishedOn, isPrimary } = source;
  if (source.confidential) {
    return {
      ...{ kind, title: "", publisher: null, author: null, address: null, publishedOn: null },
      ...{ isPrimary, isConfidential: true, owner: null, interest: null, picture: null },
    };
  }
  return {
    ...{ kind, title, publisher, author, address, publishedOn, isPrimary, isConfidential: false },
    owner: source.ownerKind && { kind: source.ownerKind, name: source.ownerName },
    interest: source.interest,
    picture: source.pictureHash,
  };
}
