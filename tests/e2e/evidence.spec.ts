import { randomBytes } from "node:crypto";
import { expect as expectSoon, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { signInAs } from "./people";
import { test } from "./test";

// Milliseconds. The claim's screen is read anew after each step, on a machine that may be busy.
test.setTimeout(180_000);
const expect = expectSoon.configure({ timeout: 20_000 });

/** Words that no other claim is like, so that the one looked for is found. */
const mark = () => randomBytes(6).toString("hex");

/** Receives a text in which one thing is said; answers the address where it is taken up. */
async function receiveSaid(page: Page, words: string): Promise<string> {
  await page.goto("/desk/articles/new");
  await page.locator('[name="title"]').fill(`تصريح ${words}`);
  await page.locator('[name="text"]').fill(`قال سالم الحارثي: «${words}».`);
  await page.locator('form:has([name="text"]) button[type="submit"]').last().click();
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}/);
  const link = page.locator('a[href^="/desk/utterances/"]').first();
  return (await link.getAttribute("href")) ?? "";
}

async function takeUp(page: Page, address: string, wording: string): Promise<void> {
  await page.goto(address);
  await page.locator('[name="wording"]').fill(wording);
  await page.locator('form:has([name="wording"]) button[type="submit"]').click();
  await page.waitForURL(/\/desk\/claims\/[0-9a-z]{12}$/);
}

test("two sources are cited in eight steps, put in order by keyboard and by mouse, and taken back", async ({
  browser,
}) => {
  const page = await signInAs(browser, "rana");
  const words = `لن ترتفع رسوم ${mark()} قبل عام 2030`;
  await takeUp(page, await receiveSaid(page, words), `قال سالم الحارثي إنه ${words}.`);

  const form = page.locator('form:has([name="excerpt"])');
  let steps = 0;
  const cite = async (title: string) => {
    await form.locator('[name="title"]').fill(title);
    await form.locator('[name="address"]').fill("https://finance.example/bill");
    await form.locator('[name="excerpt"]').fill(`نص ${title}`);
    await form.getByRole("button", { name: "إضافة دليل" }).click();
    steps += 4;
    await expect(page.getByText(`نص ${title}`)).toBeVisible();
  };
  await cite("جدول الرسوم");
  await expect(page.getByRole("heading", { name: "ما يؤيّد الادعاء" })).toBeVisible();
  // The side that has nothing yet is chosen now: what was cited last stands against the claim.
  await cite("قرار المجلس");
  expect(steps).toBe(8);
  const against = page.getByRole("region", { name: "ما يناقض الادعاء" });
  await expect(against.getByText("[2]")).toBeVisible();

  await page.locator("summary", { hasText: "إضافة دليل" }).click();
  await form.getByLabel("يناقض").check();
  await form.getByText("المزيد عن المصدر").click();
  await form.getByLabel("من يملكه أو يديره").selectOption({ label: "دولة" });
  await form.getByLabel("تاريخ النشر").fill("2025-02-12");
  await expect(form.getByText("13 شعبان 1446 هـ")).toBeVisible();
  await cite("بيان الوزارة");
  await expect(against.getByText("[3]")).toBeVisible();
  await expect(against.getByText("تملكه دولة أو تديره")).toBeVisible();

  await page.getByRole("button", { name: "تقديم الدليل 3" }).focus();
  await page.keyboard.press("Enter");
  await expect(against.getByRole("listitem").first()).toContainText("بيان الوزارة");
  await expect(against.getByRole("listitem").first()).toContainText("[2]");
  await expect(page.getByRole("button", { name: "تقديم الدليل 2" })).toBeFocused();

  // The same by mouse: the last is dragged to the first one's place, and stays there.
  const places = against.getByRole("listitem");
  await places.last().locator("[data-handle]").dragTo(places.first());
  await expect(places.first()).toContainText("قرار المجلس");
  await expect(places.first()).toContainText("[2]");
  await page.reload();
  await expect(places.first()).toContainText("قرار المجلس");
  await places.last().locator("[data-handle]").dragTo(places.first());
  await expect(places.first()).toContainText("بيان الوزارة");

  const first = against.getByRole("listitem").first();
  await first.locator("summary", { hasText: "سحب الدليل" }).click();
  await first.getByLabel("سبب سحب الدليل").fill("مكرر");
  await first.getByRole("button", { name: "سحب الدليل" }).click();
  await page.getByText("دليل مسحوب").click();
  await page.getByRole("button", { name: "إعادة الدليل" }).click();
  await expect(against.getByRole("listitem").first()).toContainText("بيان الوزارة");
  await expectAccessible(page, "a claim with evidence");
});

test("a reply that did not come is recorded and said so", async ({ browser }) => {
  const page = await signInAs(browser, "yousef", { language: "en" });
  if ((await page.locator("html").getAttribute("lang")) !== "en") {
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  }
  const words = `سنفتح مستشفى ${mark()} في الربيع`;
  await takeUp(page, await receiveSaid(page, words), words);
  const reply = page.getByRole("region", { name: "Right of reply" });
  await reply.getByText("Record that somebody was asked").click();
  await reply.getByLabel("How they were asked").selectOption({ label: "Phone" });
  await reply.getByLabel("When they were asked").fill("2025-05-05");
  await reply.getByLabel("Until when").fill("2025-05-04");
  await reply.getByRole("button", { name: "Record it" }).click();
  await expect(reply.getByText("This is before they were asked.")).toBeVisible();
  await reply.getByLabel("Until when").fill("2025-05-08");
  await reply.getByRole("button", { name: "Record it" }).click();
  await expect(reply.getByText("Did not answer by 8 May 2025")).toBeVisible();
  await expectAccessible(page, "a claim with a right of reply");

  await reply.getByText("Record the answer").first().click();
  await reply.getByLabel("The answer").fill("It opens in autumn.");
  await reply.getByRole("button", { name: "Record the answer" }).click();
  await expect(reply.getByRole("listitem")).toContainText("It opens in autumn.");
});

test("the same said elsewhere joins the claim once both confirmations are given", async ({
  browser,
}) => {
  const page = await signInAs(browser, "samer");
  const words = `بلغ عجز موازنة ${mark()} أربعين مليونًا في عام 2024`;
  await takeUp(page, await receiveSaid(page, words), `${words}.`);
  const claim = page.url();

  await page.goto(await receiveSaid(page, words));
  const existing = page.getByRole("region", { name: "هل هو ادعاء موجود؟" });
  await existing.getByRole("radio").first().check();
  await existing.getByRole("button", { name: "ضمّ القول إلى هذا الادعاء" }).click();
  await expect(existing.getByText("لا بد من تأكيد ذلك أولًا.").first()).toBeVisible();
  await existing.getByLabel("المعنى واحد").check();
  await existing.getByLabel("قيل في وقت").check();
  await expectAccessible(page, "an utterance that may make a claim");
  await existing.getByRole("button", { name: "ضمّ القول إلى هذا الادعاء" }).click();
  await page.waitForURL(claim);
  const elsewhere = page.getByRole("region", { name: "أين قيل أيضًا" });
  await expect(elsewhere.getByRole("listitem")).toHaveCount(1);
  await elsewhere.locator("summary", { hasText: "فصل القول عن الادعاء" }).click();
  await elsewhere.getByLabel("لماذا لا يقول هذا القول").fill("يعني موازنة أخرى");
  await elsewhere.getByRole("button", { name: "فصل القول عن الادعاء" }).click();
  await expect(elsewhere.getByText("مفصول")).toBeVisible();
});

test("the picture of a confidential source is not there for a colleague who may not know it", async ({
  browser,
}) => {
  const rana = await signInAs(browser, "rana");
  const words = `أُغلقت مدرسة ${mark()} في الشتاء`;
  await takeUp(rana, await receiveSaid(rana, words), words);
  const form = rana.locator('form:has([name="excerpt"])');
  await form.locator('[name="title"]').fill("مقابلة مع معلّمة");
  await form.locator('[name="excerpt"]').fill("أُغلقت في كانون الثاني.");
  await form.getByText("المزيد عن المصدر").click();
  await form.getByLabel("هوية المصدر السري").fill("الكناري المغرّد");
  await form.getByLabel("صورة عنه").setInputFiles({
    name: "capture.png",
    mimeType: "image/png",
    buffer: Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    ),
  });
  await form.getByRole("button", { name: "إضافة دليل" }).click();
  await expect(rana.getByText("الكناري المغرّد")).toBeVisible();
  const picture = await rana.locator('img[src^="/api/source-picture/"]').getAttribute("src");
  expect((await rana.request.get(picture ?? "")).headers()).toMatchObject({
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
  });

  const samer = await signInAs(browser, "samer");
  const body = await (await samer.request.get(rana.url())).text();
  expect(body).toContain("أُغلقت في كانون الثاني");
  expect(body).not.toContain("الكناري");
  expect(body).not.toContain("معلّمة");
  expect((await samer.request.get(picture ?? "")).status()).toBe(404);
  const stranger = await browser.newContext();
  expect((await stranger.request.get(picture ?? "")).status()).toBe(404);
});
