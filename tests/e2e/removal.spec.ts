import { expect } from "@playwright/test";
import { approveAndPublish, citeTranscript, propose, takeUp } from "./desk-steps";
import { signInAs } from "./people";
import { test } from "./test";

test("two editors take words out of the desk and the public page, and the place stays", async ({
  browser,
  request,
}) => {
  const words = "استخدام القوة العظيمة في الحديقة";
  const checker = await signInAs(browser, "rana");
  await checker.goto("/desk/articles/new");
  await checker.getByLabel("العنوان").fill("تصريح عن الحديقة");
  await checker.getByLabel("النص").fill(`قال بيت هيغسيث: “لن نسمح بـ${words} بعد اليوم”.`);
  await checker.getByRole("button", { name: "استخراج الأقوال" }).click();
  await checker.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
  const article = checker.url();

  const claimId = await takeUp(checker, {
    words,
    wording: "قال بيت هيغسيث إنه لن يسمح باستخدام القوة في الحديقة.",
    kind: "رأي",
  });
  await citeTranscript(checker, "We will not allow it.");
  await propose(checker, {
    attribution: "ثابت النسبة",
    content: "رأي",
    finding: "قالها هيغسيث.",
    reasoning: "انظر [1].",
  });
  const hala = await signInAs(browser, "hala");
  await approveAndPublish(hala, claimId);
  const publicPage = async () => (await request.get(`/ar/verdicts/${claimId}`)).text();
  await expect.poll(publicPage, { timeout: 5_000 }).toContain(words);

  await hala.getByText("الإزالة بحكم القانون").click();
  await hala.getByLabel("الكلمات كما هي تمامًا").fill(words);
  await hala.getByLabel("السند القانوني").fill("قرار محكمة رقم 12");
  await hala.getByRole("button", { name: "طلب الإزالة" }).click();
  await expect(hala.getByText("السند: ⁨قرار محكمة رقم 12⁩")).toBeVisible();
  await expect(hala.getByRole("button", { name: "اعتماد الإزالة" })).toHaveCount(0);

  const yousef = await signInAs(browser, "yousef");
  await yousef.goto(`/desk/claims/${claimId}`);
  await yousef.getByRole("button", { name: "اعتماد الإزالة" }).click();
  const block = "█".repeat(words.length);
  await expect(yousef.getByText(block).first()).toBeVisible();
  await expect.poll(publicPage, { timeout: 5_000 }).toContain(block);
  expect(await publicPage()).not.toContain(words);
  await checker.goto(article);
  await expect(checker.getByText(block).first()).toBeVisible();
  expect(await checker.content()).not.toContain(words);
});
