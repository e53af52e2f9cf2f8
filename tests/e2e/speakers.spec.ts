import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { citeTranscript, propose, takeUp } from "./desk-steps";
import { signInAs } from "./people";
import { test } from "./test";

// Several people sign in and wait for one another.
test.describe.configure({ timeout: 120_000 });

async function addEntry(page: Page, ar: string, en: string): Promise<string> {
  await page.goto("/desk/speakers/new");
  await page.locator('[name="nameAr"]').fill(ar);
  await page.locator('[name="nameEn"]').fill(en);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/desk\/speakers\/[0-9a-f-]{36}$/);
  return page.url();
}

test("an entry has two languages, is merged into another by keyboard, and the merge is undone", async ({
  browser,
}) => {
  const page = await signInAs(browser, "samer");
  await addEntry(page, "نبيل ترامبو", "Nabil Trambo");
  await addEntry(page, "نبيل ترمبو", "Nabeel Trambo");
  await expectAccessible(page, page.url());

  await page.locator("summary", { hasText: "دمج سجل آخر في هذا" }).focus();
  await page.keyboard.press("Enter");
  const other = page.getByRole("combobox", { name: "السجل الآخر" });
  await other.focus();
  await page.keyboard.type("نبيل ترامبو");
  await expect(page.getByRole("option", { name: "نبيل ترامبو" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(other).toHaveValue("نبيل ترامبو");
  const merge = page.getByRole("button", { name: "دمجه في هذا السجل" });
  await merge.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("دُمج فيه")).toBeVisible();

  await page.goto("/desk/speakers?q=نبيل ترامبو");
  await expect(page.getByRole("link", { name: "نبيل ترمبو" })).toBeVisible();
  await expect(page.getByRole("link", { name: "نبيل ترامبو" })).toHaveCount(0);
  await expectAccessible(page, page.url());
  await page.getByRole("link", { name: "نبيل ترمبو" }).click();
  await page.getByRole("button", { name: "التراجع عن الدمج" }).click();
  await expect(page.getByText("دُمج فيه")).toHaveCount(0);
  await page.goto("/desk/speakers?q=نبيل ترامبو");
  await expect(page.getByRole("link", { name: "نبيل ترامبو" })).toBeVisible();
});

test("the speakers' and legal pages are read in English, the latter by editors alone", async ({
  browser,
}) => {
  const editor = await signInAs(browser, "yousef", { language: "en" });
  if ((await editor.locator("html").getAttribute("lang")) !== "en") {
    await editor.getByRole("button", { name: "English" }).first().click();
    await expect(editor.locator("html")).toHaveAttribute("lang", "en");
  }
  await editor.goto("/desk/speakers?q=zelensky");
  await editor.getByRole("link", { name: "Volodymyr Zelenskyy" }).click();
  await expect(editor.getByRole("link", { name: "Q3874799" })).toBeVisible();
  await expectAccessible(editor, editor.url());
  await editor.goto("/desk/legal");
  await expectAccessible(editor, editor.url());
  await editor.getByRole("link", { name: "Record a request" }).click();
  await editor.getByLabel("From whom").fill("A law office");
  await editor.getByLabel("How it came").fill("By post");
  await editor.getByLabel("Received on").fill("2025-02-13");
  await editor.getByLabel("Deadline").fill("2025-02-20");
  await editor.getByLabel("The request as it came").fill("We ask for a correction.");
  await editor.getByRole("button", { name: "Record the request" }).click();
  await editor.waitForURL(/\/desk\/legal\/requests\//);
  await expect(editor.getByText(/days overdue/).first()).toBeVisible();
  await expectAccessible(editor, editor.url());

  const checker = await signInAs(browser, "rana");
  expect((await checker.goto("/desk/legal"))?.status()).toBe(403);
  expect((await checker.goto(new URL(editor.url()).pathname))?.status()).toBe(403);
});

test("what is held is not published, and a withheld name and a real one are on no public page", async ({
  browser,
  request,
}) => {
  const heldTitle = "مجمَّد قانونيًا: لا يُنشر منه شيء ولا يُزال";
  const words = "لم نتسلّم الأدوية منذ شهرين";
  const checker = await newChecker(browser);
  await checker.goto("/desk/account");
  await checker.getByRole("textbox", { name: "الاسم عند النشر" }).fill("مدقّقة الشؤون الصحية");
  await checker.getByRole("button", { name: "حفظ الاسم" }).click();
  await expect(checker.getByText("حُفظ.")).toBeVisible();

  await checker.goto("/desk/articles/new");
  await checker.getByLabel("العنوان").fill("نقص في الأدوية");
  await checker.getByLabel("النص").fill(`قال نادر الوكيل: “${words}”. وأضاف نادر الوكيل أنه قلق.`);
  await checker.getByRole("button", { name: "استخراج الأقوال" }).click();
  await checker.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
  const wording = "قال موظف في مستشفى إن الأدوية لم تصل منذ شهرين.";
  const claimId = await takeUp(checker, { words, wording, kind: "رأي" });
  await citeTranscript(checker, "No medicine was delivered.");

  await checker.goto("/desk/speakers?q=نادر الوكيل");
  await checker.getByRole("link", { name: "نادر الوكيل" }).click();
  await checker.locator("summary", { hasText: "حجب الاسم" }).click();
  await checker.locator('[name="labelAr"]').fill("موظف في مستشفى");
  await checker.locator('[name="labelEn"]').fill("a hospital employee");
  await checker.getByLabel("سبب الحجب").fill("يخشى على عمله");
  await checker.getByRole("button", { name: "حجب الاسم" }).click();
  await expect(checker.getByText("يقرأ الجمهور مكان الاسم").first()).toBeVisible();

  await checker.goto(`/desk/claims/${claimId}`);
  await propose(checker, {
    attribution: "ثابت النسبة",
    content: "رأي",
    finding: "لم تصل الأدوية.",
    reasoning: "انظر [1].",
  });

  const editor = await signInAs(browser, "hala");
  await editor.goto(`/desk/claims/${claimId}`);
  await editor.locator("summary", { hasText: "التجميد القانوني" }).click();
  await editor.getByLabel("سبب التجميد").fill("شكوى أمام النيابة");
  await editor.getByRole("button", { name: "تجميد", exact: true }).click();
  await expect(editor.getByText(heldTitle, { exact: true })).toBeVisible();
  await editor.getByRole("button", { name: "اعتماد", exact: true }).click();
  await editor.getByRole("button", { name: "نشر", exact: true }).click();
  await expect(editor.getByText("هذا مجمَّد قانونيًا")).toBeVisible();
  await editor.locator("summary", { hasText: "رفع التجميد" }).click();
  await editor.getByLabel("سبب الرفع").fill("حُفظت الشكوى");
  await editor.getByRole("button", { name: "رفع التجميد" }).click();
  await expect(editor.getByText(heldTitle, { exact: true })).toHaveCount(0);
  await editor.getByRole("button", { name: "نشر", exact: true }).click();
  await expect(editor.getByText("منشور", { exact: true }).first()).toBeVisible({ timeout: 20_000 });

  for (const language of ["ar", "en"]) {
    const page = async () => (await request.get(`/${language}/verdicts/${claimId}`)).text();
    await expect.poll(page, { timeout: 10_000 }).toContain("مدقّقة الشؤون الصحية");
    expect(await page()).toContain(language === "ar" ? "موظف في مستشفى" : "a hospital employee");
    expect(await page()).not.toMatch(/نادر|الوكيل|وداد الصالح/);
  }
});

/** Somebody of their own, so that no other test publishes under the name they set. */
async function newChecker(browser: Browser): Promise<Page> {
  const administrator = await signInAs(browser, "laila");
  await administrator.goto("/desk/people");
  await administrator.getByLabel("الاسم").fill("وداد الصالح");
  await administrator.getByLabel("البريد الإلكتروني").fill("widad@newsroom.example");
  await administrator.getByRole("checkbox", { name: "مدقّق معلومات" }).check();
  await administrator.getByRole("button", { name: "إنشاء رابط الدعوة" }).click();
  const link = (await administrator.getByTestId("handover-link").textContent()) ?? "";
  const page = await (await browser.newContext({ locale: "ar" })).newPage();
  await page.goto(link);
  await page.getByLabel("كلمة المرور الجديدة").fill("a password for Widad");
  await page.getByRole("button", { name: "انضمام" }).click();
  await page.waitForURL(/\/desk\/sign-in$/);
  await page.getByLabel("البريد الإلكتروني").fill("widad@newsroom.example");
  await page.getByLabel("كلمة المرور").fill("a password for Widad");
  await page.getByRole("button", { name: "دخول" }).click();
  await page.waitForURL(/\/desk$/);
  return page;
}
