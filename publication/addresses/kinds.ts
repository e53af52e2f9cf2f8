import { defaultLanguage } from "@/language/languages";
import type { Connection } from "../press/press-page";
import { api } from "./api";
import { articles } from "./articles";
import { cards } from "./cards";
import { data } from "./data";
import { annotations, dumpManifests, dumps, tables } from "./exports";
import { feeds } from "./feeds";
import type { AddressKind, PublicAct } from "./kind";
import { lists } from "./lists";
import { logs } from "./logs";
import { openData } from "./open-data";
import { pages, site } from "./site";
import { sitemaps } from "./sitemaps";
import { speakers } from "./speakers";
import { verdicts } from "./verdicts";
import { versions } from "./versions";

/**
 * Every kind of public address, in the order in which they are pressed: what a verdict links to, the
 * verdict, what lists it. The front page, which most readers see, is the first of these. A new kind is a file and a line here; the outbox, `press --all` and what presses the
 * whole site ask nothing else.
 */
const kinds: readonly AddressKind[] = [
  versions,
  articles,
  speakers,
  verdicts,
  site,
  lists,
  logs,
  pages,
  data,
  openData,
  cards,
  api,
  feeds,
  annotations,
  tables,
  dumps,
  dumpManifests,
  sitemaps,
];

/** Answered with a redirect; the same for everybody, so that it can be cached. */
export const redirects: Readonly<Record<string, string>> = { "/": `/${defaultLanguage}` };

/** The kind that an address is of; undefined: the site has no such address. */
export function kindOf(address: string): AddressKind | undefined {
  return kinds.find((kind) => kind.holds(address));
}

/** Whether an address is made from data, for everybody's programs. */
export function isDataAddress(address: string): boolean {
  return kindOf(address)?.make !== undefined;
}

/** What the site has before anything is published. */
export function addressesOfTheSite(): string[] {
  return kinds.flatMap(({ always = [] }) => always);
}

/** Every address that a public act touches, each once, in the order of pressing. */
export async function addressesTouchedBy(db: Connection, act: PublicAct): Promise<string[]> {
  const found = new Set<string>();
  for (const { touchedBy } of kinds) {
    for (const address of await touchedBy(db, act)) found.add(address);
  }
  return [...found];
}

/** Every public address, each once, in the order of pressing. */
export async function allAddresses(db: Connection): Promise<string[]> {
  const found = new Set<string>();
  for (const { always = [], all } of kinds) {
    for (const address of [...(await all(db)), ...always]) found.add(address);
  }
  return [...found];
}

/**
 * Addresses in two rounds: those of the second are made of what is pressed in the first.
 */
export function inRounds(addresses: readonly string[]): [first: string[], second: string[]] {
  const isLater = (address: string) => kindOf(address)?.readsPressed === true;
  return [addresses.filter((each) => !isLater(each)), addresses.filter(isLater)];
}
