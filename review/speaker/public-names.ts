import type { DeskSpeaker } from "./find-speaker";

/** What a dossier of today would call an entry, and all ids under which older records may know it. */
export function publicNames(speaker: DeskSpeaker) {
  const [withholding] = speaker.withholdings;
  return {
    ids: [...new Set([...speaker.memberIds, ...speaker.withholdings.map(({ id }) => id)])],
    today: withholding
      ? { id: withholding.id, names: withholding.labels, wikidataId: null }
      : { id: speaker.id, names: speaker.names, wikidataId: speaker.wikidataId },
  };
}
