import { dataFiles, isDataFile, pressedData } from "../press/press-data";
import type { AddressKind } from "./kind";

/** The public log and its keys, and two files that browsers and crawlers ask for. */
export const data: AddressKind = {
  holds: isDataFile,
  always: dataFiles,
  touchedBy: async (_, { claimIds }) =>
    claimIds.length > 0 ? ["/public-log.json", "/.well-known/signing-keys.json"] : dataFiles,
  all: async () => [],
  make: async (db, address) => (isDataFile(address) ? pressedData(db, address) : null),
};
