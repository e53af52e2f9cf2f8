import { expect, type Request } from "@playwright/test";
import { citeTranscript, pasteSeedArticle, propose, takeUp } from "./desk-steps";
import { signInAs } from "./people";
import { test } from "./test";

test("an editor cannot approve the own proposal by the page or by calling the action", async ({
  browser,
}) => {
  // Both fact-checker and editor, so that the role alone would allow it.
  const author = await signInAs(browser, "yousef");
  await pasteSeedArticle(author);
  const claimId = await takeUp(author, {
    words: "تتطلّب من الحلفاء الأوروبيين",
    wording: "قال بيت هيغسيث إن على الحلفاء الأوروبيين تحمّل مسؤولية الأمن في القارة.",
    kind: "رأي",
  });
  await citeTranscript(author, "This must not be the way our relationship works.");
  await propose(author, {
    attribution: "ثابت النسبة",
    content: "رأي",
    finding: "قالها هيغسيث، وهي رأي.",
    reasoning: "انظر [1].",
  });
  await expect(author.getByRole("button", { name: "اعتماد", exact: true })).toHaveCount(0);

  // What another editor's browser would send, caught before it is sent.
  const editor = await signInAs(browser, "hala");
  await editor.goto(`/desk/claims/${claimId}`);
  const caught = new Promise<Request>((resolve) => {
    void editor.route("**/*", async (route) => {
      // Who is here is told by posts too.
      const isAction = "next-action" in route.request().headers();
      if (!isAction) return route.continue();
      resolve(route.request());
      await route.abort();
    });
  });
  await editor.getByRole("button", { name: "اعتماد", exact: true }).click();
  const approval = await caught;
  const headers = await approval.allHeaders();

  const answer = await author.request.post(approval.url(), {
    headers: {
      "next-action": headers["next-action"] ?? "",
      "content-type": headers["content-type"] ?? "",
      origin: new URL(approval.url()).origin,
    },
    data: approval.postDataBuffer() ?? "",
  });
  expect(await answer.text()).toContain("own-work");
  await author.reload();
  await expect(author.getByText("بانتظار الاعتماد").first()).toBeVisible();

  // The same request from the other editor is an approval: what was sent was a real one.
  await editor.unroute("**/*");
  await editor.getByRole("button", { name: "اعتماد", exact: true }).click();
  await expect(editor.getByText("معتمد", { exact: true }).first()).toBeVisible();
});

test("a fact-checker is told that an editor has to decide and is offered no approval", async ({
  browser,
}) => {
  const checker = await signInAs(browser, "samer");
  await checker.goto("/desk?stage=awaiting-approval");
  // The newsroom day's own: what other tests propose may be decided before it is opened.
  await checker.getByRole("link", { name: "طلب من روبيو وراتكليف" }).click();
  await expect(checker.getByText("بانتظار محرّر.")).toBeVisible();
  await expect(checker.getByRole("button", { name: "اعتماد", exact: true })).toHaveCount(0);
});

test("a dossier that changed since the editor saw it is refused, with both states", async ({
  browser,
}) => {
  const checker = await signInAs(browser, "rana");
  await pasteSeedArticle(checker);
  const claimId = await takeUp(checker, {
    words: "يعتزم إنهاء الحرب",
    wording: "قال بيت هيغسيث إن ترامب يعتزم إنهاء الحرب بالدبلوماسية.",
    kind: "رأي",
  });
  await citeTranscript(checker, "President Trump intends to end this war by diplomacy.");
  await propose(checker, {
    attribution: "ثابت النسبة",
    content: "رأي",
    finding: "قالها هيغسيث.",
    reasoning: "انظر [1].",
  });

  const editor = await signInAs(browser, "hala");
  await editor.goto(`/desk/claims/${claimId}`);
  await checker.locator("#wording-ar").fill("قال بيت هيغسيث إن ترامب ينوي إنهاء الحرب.");
  await checker.getByRole("button", { name: "حفظ الصياغة" }).first().click();
  await expect(checker.getByRole("heading", { level: 1 })).toContainText("ينوي");

  await editor.getByRole("button", { name: "اعتماد", exact: true }).click();
  await expect(editor.getByText("تغيّر الملف منذ رأيتَه", { exact: true })).toBeVisible();
  await expect(editor.locator("del")).toContainText("يعتزم");
  await expect(editor.locator("ins")).toContainText("ينوي");
});

test("an editor returns a proposal for a cause that they chose, with a remark on its place", async ({
  browser,
}) => {
  const checker = await signInAs(browser, "samer");
  await pasteSeedArticle(checker);
  const claimId = await takeUp(checker, {
    words: "لن تنشر قوات في أوكرانيا",
    wording: "قال بيت هيغسيث إن الولايات المتحدة لن تنشر قوات في أوكرانيا.",
    kind: "رأي",
  });
  await citeTranscript(checker, "there will not be U.S. troops deployed to Ukraine");
  await propose(checker, {
    attribution: "مجتزأ",
    content: "رأي",
    finding: "قالها مقيّدةً بالضمانات الأمنية.",
    reasoning: "انظر [1].",
  });

  const editor = await signInAs(browser, "hala");
  await editor.setViewportSize({ width: 390, height: 844 });
  await editor.goto(`/desk/claims/${claimId}`);
  // By the bar at the bottom, which opens the form.
  await editor.getByRole("link", { name: "إعادة للتعديل" }).click();
  const cause = editor.getByLabel("ما الذي ينقصه؟");
  await expect(cause).toBeVisible();
  await editor.getByLabel("ملاحظة هنا").selectOption({ label: "الخلاصة (العربية)" });
  await editor.getByLabel("الملاحظة", { exact: true }).fill("أين القيد؟");
  await editor.getByRole("button", { name: "إضافة الملاحظة" }).click();
  await editor.getByLabel("سبب الإعادة").fill("ينقصه مصدر ثانٍ.");
  const send = editor.getByRole("button", { name: "إعادة للتعديل" });
  await send.click();
  // Nobody is taken to have chosen what stands first.
  await expect(cause).toBeFocused();
  await expect(editor.getByText("بانتظار الاعتماد").first()).toBeVisible();
  await cause.selectOption({ label: "المصادر" });
  await send.click();
  await expect(editor.getByText("ينقصه مصدر ثانٍ.").first()).toBeVisible();

  await checker.reload();
  await expect(checker.getByText("المصادر", { exact: true }).first()).toBeVisible();
  await expect(checker.locator("#finding-ar").getByText("أين القيد؟")).toBeVisible();
});
