import { type Browser, expect, type Page } from "@playwright/test";
import { browserTestsFolder, readSignIns } from "../support/workbench";

/** Sentences that a page had to say and was not given. */
export const unsaid: string[] = [];

/** Opens the desk as one of the demonstration newsroom, in a browser context of their own. */
export async function signInAs(
  browser: Browser,
  who: "laila" | "rana" | "samer" | "hala" | "yousef",
  at: { address?: string; dataFolder?: string; language?: "ar" | "en" } = {},
): Promise<Page> {
  const { language = "ar" } = at;
  const person = readSignIns(at.dataFolder ?? browserTestsFolder).find(({ email }) =>
    email.startsWith(who),
  );
  if (!person) throw new Error(`nobody is called ${who}`);
  const context = await browser.newContext({
    locale: language,
    ...(at.address && { baseURL: at.address }),
  });
  context.on("console", (message) => {
    if (message.text().includes("MISSING_MESSAGE")) unsaid.push(message.text());
  });
  const page = await context.newPage();
  await page.goto("/desk/sign-in");
  await page.locator('input[name="email"]').fill(person.email);
  await page.locator('input[name="password"]').fill(person.password);
  await page.locator('form:has(input[name="password"]) button[type="submit"]').click();
  await page.waitForURL(/\/desk(\/people)?$/);
  await setLanguage(page, language);
  return page;
}

/** The desk's language in this browser alone: the person's own choice, which other tests rely on, stays. */
export async function setLanguage(page: Page, language: "ar" | "en"): Promise<void> {
  if ((await page.locator("html").getAttribute("lang")) === language) return;
  const { hostname: domain } = new URL(page.url());
  const cookie = { name: "language", value: language, domain, path: "/desk" };
  await page.context().addCookies([cookie]);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}
