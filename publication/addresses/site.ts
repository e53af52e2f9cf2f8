import type { Connection } from "../press/press-page";
import { publicPages } from "../public-text/subjects";
import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

/** The pages about the newsroom's work. */
export const pages: AddressKind = {
  holds: holdsPaths(new RegExp(`^/(${publicPages.join("|")})$`)),
  // It shows the scale, which there always is.
  always: inEveryLanguage("/methodology"),
  touchedBy: async (_, { claimIds, pages: changed }) =>
    [...changed, ...(claimIds.length === 0 ? ["methodology"] : [])].flatMap((page) =>
      inEveryLanguage(`/${page}`),
    ),
  all: findPages,
};

async function findPages(db: Connection): Promise<string[]> {
  const { rows } = await db.query<{ subject: string }>(
    `SELECT DISTINCT p."subject" FROM "PublicTextProposal" p
     JOIN "PublicTextApproval" a ON a."proposalId" = p.id WHERE p."subject" NOT LIKE 'rating:%'`,
  );
  return rows.flatMap(({ subject }) => inEveryLanguage(`/${subject}`));
}

/** The front page, and what stands where nothing is. */
export const site: AddressKind = {
  holds: holdsPaths(/^(\/404)?$/),
  always: [...inEveryLanguage(""), ...inEveryLanguage("/404")],
  touchedBy: async (_, { claimIds }) => [
    ...inEveryLanguage(""),
    ...(claimIds.length === 0 ? inEveryLanguage("/404") : []),
  ],
  all: async () => [],
};
