/** Of how many cases how many are right; added up over articles, a share is right / of. */
export interface Count {
  readonly right: number;
  readonly of: number;
}

/** What a scorer counts in an article. F1 is 2 · right / of, where `of` is gold and predicted together. */
export interface Counts {
  readonly quotes: Count;
  readonly names: Count;
  readonly speaker: Count;
  readonly statement: Count;
  readonly indirect: Count;
  readonly indirectSpeaker: Count;
}

/** A figure of the table: a name, and how it is made of counts. `null` where there is nothing to count. */
export interface Figure {
  readonly title: string;
  readonly count: keyof Counts;
  /** F1 counts what is right twice, once among the gold and once among the predicted. */
  readonly twice: boolean;
}

export const figures: readonly Figure[] = [
  { title: "quotes exact F1", count: "quotes", twice: true },
  { title: "names proposed", count: "names", twice: false },
  { title: "speaker", count: "speaker", twice: false },
  { title: "statement", count: "statement", twice: false },
  { title: "indirect F1", count: "indirect", twice: true },
  { title: "indirect speaker", count: "indirectSpeaker", twice: false },
];

/** The share over all articles together, `null` where they have no case. */
export function shareOf({ count, twice }: Figure, articles: readonly Counts[]): number | null {
  let right = 0;
  let of = 0;
  for (const article of articles) {
    right += article[count].right;
    of += article[count].of;
  }
  return of === 0 ? null : ((twice ? 2 : 1) * right) / of;
}
