import { randomBytes } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { pressUntil } from "./keys";
import { signInAs } from "./people";
import { test } from "./test";

/** A word that no other text has, and that search spells otherwise: its hamza and its taa marbuta. */
const newWord = () =>
  `مؤأ${[...randomBytes(4)].map((byte) => "بتجدرسفقكلمن"[byte % 12]).join("")}ة`;
const spelledOtherwise = (word: string) => word.replace("مؤأ", "موا").replace(/ة$/, "ه");

async function receive(page: Page, word: string): Promise<void> {
  await page.goto("/desk/articles/new");
  await page.getByLabel("العنوان").fill(`جلسة ${word}`);
  const lines = [
    `قال سالم الحارثي: «زاد عدد المدارس في ${word} عشرين مدرسة».`,
    `قالت منى الزين: «لن ترتفع الضرائب في ${word} قبل عام 2030».`,
    `قال سالم الحارثي: «سنفتح مستشفى ${word} في الربيع».`,
  ];
  await page.getByLabel("النص").fill(lines.join("\n"));
  await page.getByRole("button", { name: "استخراج الأقوال" }).click();
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
}

test("two of three utterances are taken up in one act, found however they are spelled, and changed together by keyboard", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const word = newWord();
  const page = await signInAs(browser, "samer");
  await receive(page, word);
  for (const at of [0, 1]) await page.locator("[data-utterance] [type=checkbox]").nth(at).check();
  await page.getByRole("button", { name: "قبول المختار وإغلاق الفرز" }).click();
  await expect(page.getByText("أُغلق فرز هذا المقال.")).toBeVisible();

  await page.goto("/desk");
  const search = page.getByRole("searchbox", { name: "البحث في قائمة العمل" });
  await pressUntil(page, ["/"], () => expect(search).toBeFocused({ timeout: 2_000 }));
  await page.keyboard.type(spelledOtherwise(word));
  await page.keyboard.press("Enter");
  const claims = page.getByRole("region", { name: "الادعاءات" });
  await expect(claims.getByRole("listitem")).toHaveCount(2);
  const notTaken = page.getByRole("region", { name: "أقوال لم تُقبل للتحقق" });
  await expect(notTaken).toContainText("سنفتح مستشفى");
  await expectAccessible(page, "a search in the queue");

  const bar = page.getByRole("region", { name: "الإجراءات على الادعاءات المختارة" });
  const doTogether = async (act: string, choice: string) => {
    await claims.getByRole("checkbox", { name: "اختيار كل ما في الصفحة" }).focus();
    await page.keyboard.press("Space");
    await bar.getByRole("button", { name: act }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: choice, exact: true }).focus();
    await page.keyboard.press("Enter");
  };
  await doTogether("إسناد", "إليّ");
  await expect(page.getByText("تغيّر ادعاءان.")).toBeVisible();
  await expect(claims.getByText("سامر العلي")).toHaveCount(2);
  await page.getByRole("button", { name: "تراجع" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("أُعيد ادعاءان كما كانا.")).toBeVisible();
  await expect(claims.getByText("غير مسند")).toHaveCount(2);
  await doTogether("الموعد", "غدًا");
  await expect(claims.getByText(/^الموعد/)).toHaveCount(2);
  await doTogether("استبعاد", "خارج الاختصاص");
  await expect(claims.getByText("مستبعد", { exact: true })).toHaveCount(2);

  // A view has an address, and a name for whoever keeps it.
  await page.getByText("حفظ هذا العرض").click();
  await page.getByLabel("اسم العرض").fill(`مدارس ${word}`);
  await page.getByLabel("اسم العرض").press("Enter");
  const views = page.getByRole("navigation", { name: "طرق عرض قائمة العمل" });
  await expect(views.getByRole("link", { name: `مدارس ${word}` })).toBeVisible();
  const hala = await signInAs(browser, "hala", { language: "en" });
  await hala.goto(page.url());
  await expect(hala.getByRole("region", { name: "Claims" }).getByRole("listitem")).toHaveCount(2);
  await expect(hala.getByRole("link", { name: `مدارس ${word}` })).toHaveCount(0);
});

test("a name is found by its other spellings, and filters narrow what is found", async ({
  browser,
}) => {
  const page = await signInAs(browser, "rana", { language: "en" });
  await page.goto("/desk?q=ترمب");
  const claims = page.getByRole("region", { name: "Claims" });
  await expect(claims.getByRole("listitem").filter({ hasText: /ترامب|Trump/ })).not.toHaveCount(0);
  await page.getByText(/^Filters/).click();
  await page.locator('select[name="stage"]').selectOption({ label: "Set aside" });
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForURL(/stage=set-aside/);
  for (const tag of await claims.getByRole("listitem").all()) {
    await expect(tag).toContainText("Set aside");
  }
  await page.goto("/desk?view=mine&speaker=not-an-id&from=yesterday");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("who only looks after people has no queue", async ({ browser }) => {
  const page = await signInAs(browser, "laila");
  await page.goto("/desk?view=all");
  await expect(page).toHaveURL(/\/desk\/people$/);
  expect((await page.goto("/desk/articles/new"))?.status()).toBe(403);
});

test("on a phone what was found stands below a filtered view's address, not below its filters", async ({
  browser,
}) => {
  const page = await signInAs(browser, "hala", { language: "en" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/desk?stage=published");
  await expect(page.getByText(/^Filters.*\(1\)/)).toBeVisible();
  await expect(page.locator('select[name="stage"]')).toBeHidden();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeInViewport();
  // What is closed still belongs to the form.
  await page.getByRole("button", { name: "Search" }).click();
  await page.waitForURL(/stage=published/);
});
