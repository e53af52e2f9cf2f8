import { expect, type Page } from "@playwright/test";
import { test } from "./test";

/** What a reader follows and reads, in their language. */
const words = {
  ar: {
    verdicts: "كل النتائج",
    search: "بحث",
    speaker: "بيت هيغسيث",
    caution: "لا كل ما قيل",
    article: "بوتين وترامب يتفقان",
    note: "لا ننشر نص المقال",
    near: "هل سبق أن تحققنا منه؟",
    log: "السجل العام",
  },
  en: {
    verdicts: "All verdicts",
    search: "Search",
    speaker: "Pete Hegseth",
    caution: "not everything that was said",
    article: "بوتين وترامب يتفقان",
    note: "We do not publish the article’s text",
    near: "Already checked?",
    log: "Public log",
  },
} as const;

/** Fails where a page asks for a script, sets a cookie or says something to the console. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`${page.url()}: ${message.text()}`));
  page.on("request", (request) => {
    if (request.resourceType() === "script") faults.push(`a script: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

for (const language of ["ar", "en"] as const) {
  const read = words[language];

  test(`a reader goes from the front page to a verdict, its speaker, its article and the search, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const faults = watch(page);
    const main = page.locator("main");
    await page.goto(`/${language}`);
    // Two faces in two weights, of this language alone.
    await expect(page.locator('link[rel="preload"][as="font"]')).toHaveCount(4);
    await page.getByRole("link", { name: read.verdicts, exact: true }).first().click();
    await main
      .getByRole("article")
      .filter({ hasText: read.speaker })
      .first()
      .getByRole("link")
      .click();
    await expect(page).toHaveURL(new RegExp(`/${language}/verdicts/[^/]+$`));
    const claim = (await main.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const verdict = page.url();

    await main.getByRole("link", { name: read.speaker }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/speakers/`));
    await expect(main).toContainText(read.caution);
    await expect(main.getByRole("article").filter({ hasText: claim })).toHaveCount(1);

    await main.getByRole("link", { name: read.article }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/articles/`));
    await expect(main).toContainText(read.note);
    await main.locator("mark a").first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/verdicts/[^/]+$`));

    await page.getByRole("link", { name: read.search, exact: true }).first().click();
    // Another hamza, no tashkeel, and the name as others spell it.
    await page.locator("textarea[name=q]").fill("اوكرانيا هيجسيث");
    await main.getByRole("button").click();
    await expect(page).toHaveURL(/search\?q=/);
    await expect(main.locator("mark").first()).toBeVisible();
    await page
      .locator("textarea[name=q]")
      .fill("قال هيغسيث ان انضمام اوكرانيا الى الناتو ليس واقعيا");
    await main.getByRole("button").click();
    await expect(main.getByRole("heading", { name: read.near })).toBeVisible();
    await main.getByRole("article").first().getByRole("link").click();
    await expect(page).toHaveURL(new RegExp(`/${language}/verdicts/`));

    await page.goto(verdict);
    await page.getByRole("link", { name: read.log }).last().click();
    await main.getByRole("listitem").getByRole("link").first().click();
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test("a corrected verdict keeps its first version, and shows what changed word by word", async ({
  page,
}) => {
  const faults = watch(page);
  await page.goto("/ar/corrections");
  const correction = page.getByRole("article").filter({ hasText: "تصحيح" }).first();
  await correction.getByRole("link", { name: "ما تغيّر، كلمةً كلمة" }).click();
  await expect(page.locator("main ins").first()).toBeVisible();
  await expect(page.locator("main del").first()).toBeVisible();
  await page.getByRole("navigation", { name: "كل النسخ" }).getByText("النسخة 1").click();
  await expect(page.locator("main")).toContainText("هذه نسخة سابقة");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  expect(faults).toEqual([]);
});

test("a retracted verdict keeps its page with the reason, and is on no list", async ({ page }) => {
  await page.goto("/ar/corrections");
  const retraction = page.getByRole("article").filter({ hasText: "سحب" }).first();
  const claim = (await retraction.getByRole("heading").textContent()) ?? "";
  await retraction.getByRole("heading").getByRole("link").click();
  await expect(page.locator("main")).toContainText("سُحبت نتيجة التحقق هذه");
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  for (const path of ["/ar", "/ar/verdicts", `/ar/search?q=${encodeURIComponent(claim)}`]) {
    await page.goto(path);
    await expect(page.locator("main").getByRole("heading", { name: claim })).toHaveCount(0);
  }
});
