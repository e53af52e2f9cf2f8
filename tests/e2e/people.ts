import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { browserTestsFolder, readSignIns } from "../support/workbench";

/** Sentences that a page had to say and was not given. */
export const unsaid: string[] = [];

type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Sessions of this worker, by person and place. Signing in is tried in its own test, not in each. */
const sessions = new Map<string, { readonly state: Kept; readonly since: number }>();
/** Milliseconds: well below the time for which a password just given counts. */
const keptFor = 5 * 60_000;

/** Opens the desk as one of the demonstration newsroom, in a browser context of their own. */
export async function signInAs(
  browser: Browser,
  who: "laila" | "rana" | "samer" | "hala" | "yousef",
  at: { address?: string; dataFolder?: string; language?: "ar" | "en" } = {},
): Promise<Page> {
  const { language = "ar" } = at;
  const key = `${who} ${at.address} ${at.dataFolder}`;
  const kept = sessions.get(key);
  const isKept = kept !== undefined && Date.now() - kept.since < keptFor;
  const context = await browser.newContext({
    locale: language,
    ...(at.address && { baseURL: at.address }),
    ...(isKept && { storageState: kept.state }),
  });
  context.on("console", (message) => {
    if (message.text().includes("MISSING_MESSAGE")) unsaid.push(message.text());
  });
  const page = await context.newPage();
  await page.goto("/desk");
  // A session ends when its person signs out, or is disabled.
  if (/sign-in/.test(page.url())) {
    await giveThePassword(page, who, at.dataFolder ?? browserTestsFolder);
    sessions.set(key, { state: await context.storageState(), since: Date.now() });
  }
  await setLanguage(page, language);
  return page;
}

/** What somebody of the demonstration newsroom signs in with. */
export function signInOf(who: string, dataFolder = browserTestsFolder) {
  const person = readSignIns(dataFolder).find(({ email }) => email.startsWith(who));
  if (!person) throw new Error(`nobody is called ${who}`);
  return person;
}

async function giveThePassword(page: Page, who: string, dataFolder: string): Promise<void> {
  const person = signInOf(who, dataFolder);
  await page.locator('input[name="email"]').fill(person.email);
  await page.locator('input[name="password"]').fill(person.password);
  await page.locator('form:has(input[name="password"]) button[type="submit"]').click();
  await page.waitForURL(/\/desk(\/people)?$/);
}

/** The desk's language in this browser alone: the person's own choice, which other tests rely on, stays. */
async function setLanguage(page: Page, language: "ar" | "en"): Promise<void> {
  if ((await page.locator("html").getAttribute("lang")) === language) return;
  const { hostname: domain } = new URL(page.url());
  const cookie = { name: "language", value: language, domain, path: "/desk" };
  await page.context().addCookies([cookie]);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}
