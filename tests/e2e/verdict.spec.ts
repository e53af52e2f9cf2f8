import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import {
  citeTranscript,
  pasteSeedArticle,
  takeUp,
  tickWarnings,
  writeReasoning,
} from "./desk-steps";
import { signInAs } from "./people";
import { test } from "./test";

const peacekeepers = {
  words: "لن تنشر قوات في أوكرانيا",
  wording: "الولايات المتحدة لن تنشر قوات في أوكرانيا ضمن أي ضمانة أمنية.",
  kind: "واقعة",
};

async function newClaim(page: Page): Promise<string> {
  await pasteSeedArticle(page);
  const id = await takeUp(page, peacekeepers);
  await citeTranscript(page, "there will not be U.S. troops deployed to Ukraine");
  return id;
}

test("a draft survives a closed tab and meets the one of another page", async ({ browser }) => {
  test.setTimeout(120_000);
  const rana = await signInAs(browser, "rana");
  const id = await newClaim(rana);
  await rana.locator('[name="finding"]').fill("خلاصة لم تكتمل");
  await expect(rana.locator('[data-draft="saved"]')).toBeVisible();

  const other = await rana.context().newPage();
  await other.goto(`/desk/claims/${id}`);
  await expect(other.locator('[name="finding"]')).toHaveValue("خلاصة لم تكتمل");
  await rana.locator('[name="finding"]').fill("خلاصة الصفحة الأولى");
  await expect(rana.locator('[data-draft="saved"]')).toBeVisible();
  await other.locator('[name="finding"]').fill("خلاصة الصفحة الثانية");
  await expect(other.getByText("خلاصة الصفحة الأولى")).toBeVisible();
  await other.getByRole("button", { name: "أخذ ذلك النص" }).click();
  await expect(other.locator('[name="finding"]')).toHaveValue("خلاصة الصفحة الأولى");
});

test("a citation is chosen by keyboard, and the linter blocks what is not cited", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const rana = await signInAs(browser, "rana");
  await newClaim(rana);
  await rana.getByRole("group", { name: "هل قاله؟" }).getByRole("radio").first().check();
  await rana.getByRole("group", { name: "هل هو صحيح؟" }).getByRole("radio").first().check();
  await rana.locator('[name="finding"]').fill("قالها مقيّدةً بالضمانات الأمنية.");
  await rana.getByLabel("أين بُحث عمّا يناقض ذلك").fill("تسجيل الكلمة كاملة.");
  await writeReasoning(rana, "في النص: «في إطار أي ضمانة أمنية» ");
  await expect(rana.getByTestId("linter-ticks")).toContainText("لا يشير التعليل إلى أي دليل");
  await rana.keyboard.press("[");
  await rana.keyboard.press("Enter");
  await expect(rana.locator(".rich-text .citation")).toHaveText("[1]");
  await expect(rana.getByTestId("linter-ticks")).not.toContainText("لا يشير التعليل إلى أي دليل");
  await expectAccessible(rana, "claim with its editor");
  await tickWarnings(rana);
  await rana.getByRole("button", { name: "إرسال للاعتماد" }).click();
  await expect(rana.getByText("بانتظار الاعتماد").first()).toBeVisible();
});
