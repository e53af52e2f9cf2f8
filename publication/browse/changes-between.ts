import type { PublishedRecord } from "../published-record";

/** What a reader is told of a difference: which part it is in, and what stood and stands there. */
export interface PublicChange {
  readonly part: ChangedPart;
  /** BCP 47; undefined where it is not known. */
  readonly language: string | undefined;
  /** Null: not there. */
  readonly before: string | null;
  readonly after: string | null;
}

export type ChangedPart =
  | "wording"
  | "words"
  | "attribution"
  | "content"
  | "finding"
  | "reasoning"
  | "counterSearch"
  | "source"
  | "reply";

/** Where two versions of a verdict say something else to a reader, in the order of the page. */
export function changesBetween(before: PublishedRecord, after: PublishedRecord): PublicChange[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place) => {
    const [was, is] = [old.get(place), now.get(place)];
    const one = is ?? was;
    if (!one || was?.text === is?.text) return [];
    const { part, language } = one;
    return [{ part, language, before: was?.text ?? null, after: is?.text ?? null }];
  });
}

interface Text {
  readonly part: ChangedPart;
  readonly language: string | undefined;
  readonly text: string;
}

/** Every text of a record that a reader reads, by its place in it. */
function textsOf(record: PublishedRecord): Map<string, Text> {
  const texts = new Map<string, Text>();
  const say = (
    part: ChangedPart,
    key: string,
    language: string | undefined,
    ...lines: unknown[]
  ) => {
    const text = lines.filter((line) => typeof line === "string" && line !== "").join("\n");
    if (text) texts.set(`${part}:${key}`, { part, language, text });
  };
  for (const [code, text] of Object.entries(record.wording)) say("wording", code, code, text);
  for (const { id, language, statement, ...rest } of record.utterances) {
    const names = Object.values(rest.speaker?.names ?? {});
    const { title, address, publishedOn } = rest.article;
    const appeared = [title, address, publishedOn, rest.saidOn, rest.occasion, rest.address];
    say("words", id, language, statement, rest.via, ...names, ...appeared);
  }
  for (const part of ["attribution", "content"] as const) {
    for (const [code, { name, meaning }] of Object.entries(record[part].texts)) {
      say(part, code, code, name, meaning);
    }
  }
  for (const [code, { finding, reasoning }] of Object.entries(record.texts)) {
    say("finding", code, code, finding);
    say("reasoning", code, code, reasoning);
  }
  say("counterSearch", "", undefined, record.counterSearch);
  for (const { id, language, excerpt, relevance, source } of record.evidence) {
    const { title, author, publisher, address, publishedOn } = source;
    say("source", id, language, title, author, publisher, address, publishedOn, excerpt, relevance);
  }
  for (const { id, asked, answer } of record.rightOfReply.requests) {
    say("reply", id, undefined, ...Object.values(asked), answer?.text);
  }
  say("reply", "", undefined, record.rightOfReply.notAsked?.reason);
  return texts;
}
