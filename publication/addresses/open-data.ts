import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

const everywhere = inEveryLanguage("/api");

/** What programs can read, told to people. It names the site and the newsroom and no claim. */
export const openData: AddressKind = {
  holds: holdsPaths(/^\/api$/),
  always: everywhere,
  touchedBy: async () => [],
  all: async () => [],
};
