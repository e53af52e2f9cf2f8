import { expect, type Page } from "@playwright/test";
import { signInAs, signInOf } from "./people";
import { test } from "./test";

async function handoverLink(page: Page): Promise<string> {
  const link = page.getByTestId("handover-link");
  await expect(link).toBeVisible();
  return (await link.textContent()) ?? "";
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/desk/sign-in");
  await page.getByLabel("البريد الإلكتروني").fill(email);
  await page.getByLabel("كلمة المرور").fill(password);
  await page.getByRole("button", { name: "دخول" }).click();
}

test("somebody is invited by a link, works, and is out at once when disabled", async ({
  browser,
}) => {
  const administrator = await signInAs(browser, "laila");
  await administrator.goto("/desk/people");
  await administrator.getByLabel("الاسم").fill("سلمى قاسم");
  await administrator.getByLabel("البريد الإلكتروني").fill("salma@newsroom.example");
  await administrator.getByRole("checkbox", { name: "مدقّق معلومات" }).check();
  await administrator.getByRole("button", { name: "إنشاء رابط الدعوة" }).click();
  const link = await handoverLink(administrator);

  const salma = await (await browser.newContext({ locale: "ar" })).newPage();
  await salma.goto(link);
  await expect(salma.getByText("سلمى قاسم")).toBeVisible();
  await salma.getByLabel("كلمة المرور الجديدة").fill("short");
  await salma.getByRole("button", { name: "انضمام" }).click();
  await expect(salma.getByText("12 حرفًا على الأقل.").last()).toBeVisible();
  await salma.getByLabel("كلمة المرور الجديدة").fill("a long enough password");
  await salma.getByRole("button", { name: "انضمام" }).click();
  await salma.waitForURL(/\/desk\/sign-in$/);
  await signIn(salma, "salma@newsroom.example", "not the password at all");
  await expect(salma.getByText("غير صحيحة")).toBeVisible();
  await signIn(salma, "salma@newsroom.example", "a long enough password");
  await salma.waitForURL(/\/desk$/);

  // The link is spent, and an invented one looks the same.
  for (const address of [link, link.replace(/[^/]+$/, "nothing")]) {
    const stranger = await (await browser.newContext({ locale: "ar" })).newPage();
    await stranger.goto(address);
    await expect(stranger.getByText("انتهت صلاحية الرابط")).toBeVisible();
  }

  const refused = await salma.goto("/desk/people");
  expect(refused?.status()).toBe(403);

  await administrator.reload();
  const card = administrator.getByRole("listitem").filter({ hasText: "salma@newsroom.example" });
  await card.getByText("الأدوار").click();
  await card.getByRole("button", { name: "إيقاف" }).click();
  await expect(card.getByText("موقوف")).toBeVisible();
  await salma.goto("/desk");
  await expect(salma).toHaveURL(/\/desk\/sign-in$/);
});

test("what was typed survives a closed tab and a refused form", async ({ browser }) => {
  const checker = await signInAs(browser, "samer");
  await checker.goto("/desk/articles/new");
  await checker.getByLabel("النص").fill("قال وزير لم يُسمَّ إن الأسعار ستنخفض.");
  await checker.getByLabel("تاريخ النشر").fill("أمس");
  await checker.getByRole("button", { name: "استخراج الأقوال" }).click();
  await expect(checker.getByText("تاريخ غير معروف.", { exact: false })).toBeVisible();
  await expect(checker.getByLabel("تاريخ النشر")).toBeFocused();
  await checker.close();

  const again = await checker.context().newPage();
  await again.goto("/desk/articles/new");
  await expect(again.getByText("استُعيد ما كتبته سابقًا.")).toBeVisible();
  await expect(again.getByLabel("النص")).toHaveValue("قال وزير لم يُسمَّ إن الأسعار ستنخفض.");
});

test("who follows a link while signed out is led to it after the sign-in", async ({ browser }) => {
  const rana = await signInAs(browser, "rana");
  await rana.goto("/desk?stage=published");
  const link = (await rana.locator('a[href^="/desk/claims/"]').first().getAttribute("href")) ?? "";
  const reader = await (await browser.newContext({ locale: "ar" })).newPage();
  await reader.goto(`${link}?history=all`);
  await reader.waitForURL(/\/desk\/sign-in\?next=/);
  const { email, password } = signInOf("rana");
  await reader.getByLabel("البريد الإلكتروني").fill(email);
  await reader.getByLabel("كلمة المرور").fill(password);
  await reader.getByRole("button", { name: "دخول" }).click();
  await reader.waitForURL(`**${link}?history=all`);
});

test("the sign-in page brings the faces of both scripts, so that the first text of either is set in them", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ locale: "en" })).newPage();
  await page.goto("/desk/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const loaded = () =>
    page.evaluate(() => {
      const faces = [...document.fonts].filter(({ status }) => status === "loaded");
      return faces.map(({ family }) => family.replaceAll('"', "")).sort();
    });
  // Two scripts in two weights.
  const four = (family: string) => Array<string>(4).fill(family);
  await expect.poll(loaded).toEqual([...four("Interface"), ...four("Words")]);
});
