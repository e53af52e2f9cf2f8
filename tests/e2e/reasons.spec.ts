import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { signInAs } from "./people";
import { test } from "./test";

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
  const texts = await page.locator(`${list} > li`).allTextContents();
  return texts.map((text) => Number(/\d\.\d\d/.exec(text)?.[0]));
}

const utterances = 'section[aria-labelledby="utterances"] ul:has(> [data-utterance])';
const narration = 'section[aria-labelledby="narration"] > ul';
const falling = (list: number[]) => [...list].sort((one, other) => other - one);

for (const language of ["ar", "en"] as const) {
  test(`a fact-checker reads in ${language} why an utterance is there, and what to check first`, async ({
    browser,
  }) => {
    const told = words[language];
    const page = await signInAs(browser, "samer", { language });
    await page.goto("/desk?list=articles");
    await page.getByRole("link", { name: "لوقف الحرب في أوكرانيا" }).first().click();

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

    for (const summary of await page.locator("main summary").all()) await summary.click();
    await checkPage(page);
    await page.getByRole("link", { name: asInText }).click();
    await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
    expect(await worths(page, utterances)).toEqual(before);
  });
}

test("a repair says how sure it is, and a long quotation shows its sentences", async ({
  browser,
}) => {
  const page = await signInAs(browser, "yousef");
  await page.goto("/desk/articles/new");
  await page.getByLabel("العنوان").fill("أسعار الخبز");
  const lines = [
    "قال سالم الحارثي: «خفّضنا الرسوم 12 في المئة العام الماضي. ولم يرتفع سعر الرغيف منذ ذلك الحين».",
    "وأضاف الحارثي: «لن نرفع الدعم عن الطحين قبل عام 2027.",
  ];
  await page.getByLabel("النص").fill(lines.join("\n"));
  await page.getByRole("button", { name: "استخراج الأقوال" }).click();
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);

  const [first, second] = await page.locator(`${utterances} > li`).all();
  if (!first || !second) throw new Error("not both utterances were found");
  await expect(first.locator("ol > li")).toHaveText([
    "خفّضنا الرسوم 12 في المئة العام الماضي.",
    "ولم يرتفع سعر الرغيف منذ ذلك الحين",
  ]);
  await second.getByText("لماذا؟", { exact: true }).click();
  await expect(
    second.getByRole("listitem").filter({ hasText: /علامة الإغلاق مفقودة.*\(الثقة 0\.\d+\)/ }),
  ).toBeVisible();
});

/** Nothing overflows, every target is large enough, and axe finds nothing. */
async function checkPage(page: Page): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    for (const target of await page.locator("main summary, main nav a").all()) {
      const { height = 24 } = (await target.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(24);
    }
  }
  await expectAccessible(page, page.url());
}
