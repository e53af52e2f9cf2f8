import { followsFromRecords } from "./follows-from-records";
import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

/** Whether an address is a card, which the pages of others may hold in a frame. */
export const isCard = holdsPaths(/^\/verdicts\/(?!by\/)[^/]+\/(card|quotation)$/);

/**
 * What others show of a verdict: the card that they embed, the exact words in their passage as another,
 * and the picture of a link to it.
 */
export const cards: AddressKind = {
  holds: holdsPaths(/^\/verdicts\/(?!by\/)[^/]+\/(card(\.png)?|quotation)$/),
  ...followsFromRecords<{ claimId: string }>(
    `SELECT DISTINCT v."claimId" FROM "PublicVerdict" v`,
    ({ claimId }) => [
      ...inEveryLanguage(`/verdicts/${claimId}/card`),
      ...inEveryLanguage(`/verdicts/${claimId}/quotation`),
      ...inEveryLanguage(`/verdicts/${claimId}/card.png`),
    ],
  ),
};
