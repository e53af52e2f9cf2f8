import { expect, test as plain } from "@playwright/test";
import { unsaid } from "./people";

/**
 * Playwright's test, after which nobody is left at the desk: a page that stays open goes on listening
 * to the server, and would ask for its parts anew at whatever the tests after it do.
 */
export const test = plain.extend<{ readonly leaving: undefined }>({
  leaving: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(unsaid.splice(0), "sentences that a page was not given").toEqual([]);
    },
    { auto: true },
  ],
});
