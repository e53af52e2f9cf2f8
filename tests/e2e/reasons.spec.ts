import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./people";

const words = {
  ar: {
    why: "لماذا؟",
    kind: "رقم",
    worth: "أولوية التحقق",
    orders: ["كما في النص", "بحسب أولوية التحقق"],
    subject: /القائل: «دمتري بيسكوف»، ويستمر كلامه مع «مشيراً»/,
    raises: "يرفعها",
    narration: "ما تقوله الجهة الناشرة نفسها",
    inText: "في النص",
  },
  en: {
    why: "Why?",
    kind: "Number",
    worth: "Check-worthiness",
    orders: ["As in the text", "By check-worthiness"],
    subject: /Speaker: “دمتري بيسكوف”, who goes on speaking with “مشيراً”/,
    raises: "Raise it",
    narration: "What the outlet itself says",
    inText: "In the text",
  },
} as const;

/** The numbers of a list, from above. */
async function worths(page: Page, list: string): Promise<number[]> {
  const texts = await page.locator(`${list} > li`).allInnerTexts();
  return texts.map((text) => Number(/\d\.\d\d/.exec(text)?.[0]));
}

const utterances = 'section[aria-labelledby="utterances"] > ul';
const narration = 'section[aria-labelledby="narration"] > ul';
const falling = (list: number[]) => [...list].sort((one, other) => other - one);

for (const language of ["ar", "en"] as const) {
  test(`a fact-checker reads in ${language} why an utterance is there, and what to check first`, async ({
    browser,
  }) => {
    const told = words[language];
    const page = await signInAs(browser, "samer", { language });
    await setLanguage(page, language);
    await page.locator('a[href^="/desk/articles/0"]').first().click();

    const item = page.locator(`${utterances} > li`).filter({ hasText: "دام نحو ساعة ونصف" });
    await expect(item.getByText(told.kind, { exact: true })).toBeVisible();
    await expect(item.getByText(told.worth, { exact: true })).toBeVisible();
    await expect(item.getByText(told.raises)).toBeHidden();
    await item.getByText(told.why, { exact: true }).click();
    // Direction isolates are no words of the sentence.
    await expect(item.getByRole("listitem").filter({ hasText: told.subject })).toBeVisible();
    await expect(item.getByText(told.raises)).toBeVisible();
    await expect(item.locator("li bdi").first()).toHaveAttribute("lang", "ar");

    const own = page.getByRole("region", { name: told.narration });
    await expect(own.getByText("اتصالاً هاتفياً مطوّلاً", { exact: false })).toBeVisible();
    await own.getByRole("link", { name: told.inText }).first().click();
    await expect(page.locator("mark:target")).toBeInViewport();
    await expect(page.locator("mark:target")).toContainText("الرئيس");

    const before = await worths(page, utterances);
    expect(before).not.toEqual(falling(before));
    const [asInText, byWorth] = told.orders;
    await page.getByRole("link", { name: byWorth }).click();
    await expect(page).toHaveURL(/\?order=worth$/);
    await expect(page.getByRole("link", { name: byWorth })).toHaveAttribute("aria-current", "true");
    expect(await worths(page, utterances)).toEqual(falling(before));
    const ownWorths = await worths(page, narration);
    expect(ownWorths.length).toBeGreaterThan(1);
    expect(ownWorths).toEqual(falling(ownWorths));

    for (const summary of await page.locator("summary").all()) await summary.click();
    await checkPage(page);
    await page.getByRole("link", { name: asInText }).click();
    await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
    expect(await worths(page, utterances)).toEqual(before);
  });
}

/** Nothing overflows, every target is large enough, and axe finds nothing. */
async function checkPage(page: Page): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    for (const target of await page.locator("summary, nav a").all()) {
      const { height = 24 } = (await target.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(24);
    }
  }
  const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** The desk's language is the person's, who may have chosen another before. */
async function setLanguage(page: Page, language: "ar" | "en"): Promise<void> {
  if ((await page.locator("html").getAttribute("lang")) === language) return;
  await page.getByRole("button", { name: language === "ar" ? "العربية" : "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}
