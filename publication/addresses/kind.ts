import type { Connection } from "../press/press-page";
import type { PressedBytes } from "../press/pressed-page";

/** What a committed act left for the press. */
export interface PublicAct {
  /** Claims of which something was published. Empty: something else on the first page changed. */
  readonly claimIds: readonly string[];
  /** Pages about the newsroom's work that were changed. */
  readonly pages: readonly string[];
}

/**
 * One kind of public address: which there are, and which a public act touches. A file each beside
 * this one; `kinds.ts` lists them in the order in which they are pressed.
 */
export interface AddressKind {
  /** Whether an address is of this kind. No address is of two. */
  readonly holds: (address: string) => boolean;

  /**
   * What the site has of it before anything is published, since other pages link to it. Pressed
   * where it is missing.
   */
  readonly always?: readonly string[];

  /**
   * What an act touches. Of one that names claims it is asked of all records that these ever had: who
   * is no longer named in the newest must leave their page too. So an address may be told of that there
   * is nothing at any more; see `mayGo`.
   */
  readonly touchedBy: (db: Connection, act: PublicAct) => Promise<readonly string[]>;

  /** All of this kind beside `always`: what `touchedBy` answers for all claims there are. */
  readonly all: (db: Connection) => Promise<readonly string[]>;

  /**
   * Makes what the address answers with from data; null: there is nothing at it (any more). Such an
   * address is open to everybody's programs (CORS). Left out: Next renders it.
   */
  readonly make?: (db: Connection, address: string) => Promise<PressedBytes | null>;

  /**
   * There may come to be nothing at it: a speaker of whom no verdict is left. An address that was
   * pressed once then answers 404; one that never was is not pressed at all. Left out: a page that
   * Next answers 404 for is a fault, and what was pressed stays. So it is for verdicts, always.
   */
  readonly mayGo?: boolean;

  /** It is made of what is pressed of other kinds, so it is pressed when all of those are. */
  readonly readsPressed?: boolean;
}
