import { defaultLanguage } from "@/language/languages";
import type { Connection } from "../press/press-page";
import { articles } from "./articles";
import { data } from "./data";
import type { AddressKind, PublicAct } from "./kind";
import { lists } from "./lists";
import { logs } from "./logs";
import { pages, site } from "./site";
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
