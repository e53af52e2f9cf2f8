import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { signInAs } from "./people";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const widths = [390, 1280];

/** Every kind of screen once, with the person who sees it. */
const deskScreens = [
  { who: "rana", path: "/desk" },
  { who: "rana", path: "/desk/articles/new" },
  { who: "rana", path: "/desk/account" },
  { who: "laila", path: "/desk/people" },
] as const;

async function check(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${name} overflows at ${width}`).toBeLessThanOrEqual(width);
  }
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll("[id]")].map(({ id }) => id).sort(),
  );
  expect(
    ids.filter((id, at) => id === ids[at - 1]),
    `${name}: ids that two elements have`,
  ).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    name,
  ).toEqual([]);
}

/** The first address of a kind that a page links to. */
async function firstLink(page: Page, from: string, prefix: string): Promise<string> {
  await page.goto(from);
  return (await page.locator(`a[href^="${prefix}"]`).first().getAttribute("href")) ?? "";
}

for (const language of ["ar", "en"] as const) {
  test(`public pages in ${language} are accessible and fit`, async ({ browser }) => {
    const page = await publicPage(browser);
    const verdict = await firstLink(page, `/${language}`, `/${language}/verdicts/`);
    for (const path of [`/${language}`, verdict, `/${language}/nothing-here`]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await check(page, path);
    }
  });

  test(`the desk in ${language} is accessible and fits`, async ({ browser }) => {
    test.setTimeout(120_000);
    const people = {
      rana: await signInAs(browser, "rana", { language }),
      laila: await signInAs(browser, "laila", { language }),
    };
    const queue = people.rana;
    await setLanguage(queue, language);
    await setLanguage(people.laila, language);
    const claim = await firstLink(queue, "/desk?stage=awaiting-approval", "/desk/claims/");
    const published = await firstLink(queue, "/desk?stage=published", "/desk/claims/");
    const article = await firstLink(queue, "/desk", "/desk/articles/0");
    const utterance = await firstLink(queue, article, "/desk/utterances/");
    const screens = [
      ...deskScreens,
      ...[claim, published, article, utterance].map((path) => ({ who: "rana", path }) as const),
    ];
    for (const { who, path } of screens) {
      const page = people[who];
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await check(page, path);
    }
  });
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
