import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { signInAs } from "./people";

type Who = "rana" | "hala" | "laila";

/** A screen of the desk: who looks at it, and its address or the link that leads to it. */
interface Screen {
  readonly who: Who;
  readonly path: string;
  /** Goes on to the first link of the page that begins so. */
  readonly first?: string;
}

/** Every kind of screen once, with a person who sees it. */
const screens: readonly Screen[] = [
  { who: "rana", path: "/desk" },
  { who: "rana", path: "/desk/articles/new" },
  { who: "rana", path: "/desk/account" },
  { who: "laila", path: "/desk/people" },
  { who: "hala", path: "/desk?stage=awaiting-approval", first: "/desk/claims/" },
  { who: "rana", path: "/desk?stage=published", first: "/desk/claims/" },
  { who: "rana", path: "/desk", first: "/desk/articles/0" },
];

/** Goes to the first address of a kind that a page links to. */
async function goToFirst(page: Page, from: string, prefix: string): Promise<void> {
  await page.goto(from);
  const found = await page.locator(`a[href^="${prefix}"]`).first().getAttribute("href");
  await page.goto(found ?? "");
}

for (const language of ["ar", "en"] as const) {
  test(`public pages in ${language} are accessible and fit`, async ({ browser }) => {
    const page = await publicPage(browser);
    for (const path of [`/${language}`, `/${language}/nothing-here`]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page, path);
    }
    await goToFirst(page, `/${language}`, `/${language}/verdicts/`);
    await expectAccessible(page, "a verdict");
  });

  for (const { who, path, first } of screens) {
    const name = first ? `${path} → ${first}` : path;
    test(`${name} in ${language} is accessible and fits`, async ({ browser }) => {
      const page = await signInAs(browser, who, { language });
      await setLanguage(page, language);
      await (first ? goToFirst(page, path, first) : page.goto(path));
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page, name);
    });
  }
}

/** The desk's language is the person's, who may have chosen another before. */
async function setLanguage(page: Page, language: "ar" | "en"): Promise<void> {
  if ((await page.locator("html").getAttribute("lang")) === language) return;
  await page.getByRole("button", { name: language === "ar" ? "العربية" : "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Axe needs scripts in the page, which the public pages' policy rightly refuses. */
async function publicPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  return context.newPage();
}
