import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

/** Pastes the seed article, as it came: no outlet and no address. */
export async function pasteSeedArticle(page: Page): Promise<void> {
  await page.goto("/desk/articles/new");
  await page.getByLabel("العنوان").fill("بوتين وترامب يتفقان على بدء المفاوضات");
  await page.getByLabel("تاريخ النشر").fill("2025-02-12");
  await page.getByLabel("النص").fill(readFileSync("seeds/article.ar.txt", "utf8"));
  await page.getByRole("button", { name: "استخراج الأقوال" }).click();
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
}

/** Takes up the utterance that holds these words; answers the claim's id. */
export async function takeUp(
  page: Page,
  claim: { words: string; wording: string; kind: string; lookAgainOn?: string },
): Promise<string> {
  await page
    .getByRole("listitem")
    .filter({ hasText: claim.words })
    .getByRole("link", { name: "قبول للتحقق" })
    .click();
  await page.getByLabel("صياغة الادعاء").fill(claim.wording);
  await page.getByLabel("نوع الادعاء").selectOption({ label: claim.kind });
  if (claim.lookAgainOn) await page.getByLabel("موعد المراجعة").fill(claim.lookAgainOn);
  await page.getByLabel("المناسبة").fill("اجتماع مجموعة الاتصال الدفاعية بشأن أوكرانيا");
  await page.getByRole("button", { name: "قبول للتحقق" }).click();
  await page.waitForURL(/\/desk\/claims\/[0-9a-z]{12}$/);
  return page.url().split("/").at(-1) ?? "";
}

/** Cites the transcript of the opening remarks with one of its sentences. */
export async function citeTranscript(page: Page, excerpt: string): Promise<void> {
  await page.getByRole("radio", { name: "يؤيّد" }).check();
  await page.getByLabel("عنوان المصدر").fill("Opening remarks, Ukraine Defense Contact Group");
  await page.getByText("المزيد عن المصدر").click();
  await page.getByLabel("الناشر").fill("U.S. Department of Defense");
  await page.getByLabel("مصدر أولي").check();
  await page.getByLabel("المقتطف", { exact: true }).fill(excerpt);
  await page.getByLabel("لغة المقتطف").selectOption("en");
  await page.getByRole("button", { name: "إضافة دليل" }).click();
  await expect(page.getByText(excerpt)).toBeVisible();
}

/** Proposes a verdict in Arabic. */
export async function propose(
  page: Page,
  verdict: { attribution: string; content: string; finding: string; reasoning: string },
): Promise<void> {
  const group = (legend: string) => page.getByRole("group", { name: legend });
  await group("هل قاله؟").getByRole("radio", { name: verdict.attribution }).check();
  await group("هل هو صحيح؟").getByRole("radio", { name: verdict.content }).check();
  await page.locator('[name="finding"]').fill(verdict.finding);
  await writeReasoning(page, verdict.reasoning);
  await page.getByLabel("أين بُحث عمّا يناقض ذلك").fill("بيانات الجهتين وتسجيل الكلمة.");
  await page.getByRole("button", { name: "إرسال للاعتماد" }).click();
  await tickWarnings(page);
  await page.getByRole("button", { name: "إرسال للاعتماد" }).click();
  await expect(page.getByText("بانتظار الاعتماد").first()).toBeVisible();
}

/** Writes the reasoning in its editor, which opens when it is clicked. */
export async function writeReasoning(page: Page, reasoning: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "التعليل" }).first();
  await field.click();
  await expect(field).toHaveAttribute("contenteditable", "true");
  await field.fill(reasoning);
}

/** Ticks each of the linter's warnings, as somebody does who read them. */
export async function tickWarnings(page: Page): Promise<void> {
  const boxes = page.getByTestId("linter-ticks").getByRole("checkbox");
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) await box.check();
}

/** Approves what waits on a claim and publishes it. */
export async function approveAndPublish(page: Page, claimId: string): Promise<void> {
  await page.goto(`/desk/claims/${claimId}`);
  await page.getByRole("button", { name: "اعتماد", exact: true }).click();
  await page.getByRole("button", { name: "نشر", exact: true }).click();
  await expect(page.getByText("منشور", { exact: true }).first()).toBeVisible();
}
