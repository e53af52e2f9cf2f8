/**
 * What an open desk is told of, ids and names alone: whoever hears it asks for what they may read.
 * `act`: something was done to a subject; `here`: somebody came, moved or left; `told`: the reader
 * has a notification more or less; `again`: something may have been missed.
 */
export type DeskEvent =
  | {
      readonly kind: "act";
      readonly act: string;
      /** As the trail names it: "claim:…", "article:…", "speaker:…". */
      readonly subject: string;
      readonly actorId: string | null;
      readonly actorName: string | null;
    }
  | { readonly kind: "here"; readonly subject: string }
  | { readonly kind: "told" }
  | { readonly kind: "again" };

/** Whether a subject is one of these; one that ends in a colon stands for all of its kind. */
export function isAbout(subject: string, subjects: readonly string[]): boolean {
  return subjects.some((one) => (one.endsWith(":") ? subject.startsWith(one) : subject === one));
}
