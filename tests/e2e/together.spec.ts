import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { signInAs } from "./people";
import { test } from "./test";

const told = {
  ar: { bell: /التنبيهات/, mentioned: /إشارة إليك في نقاش/, here: "من هنا" },
  en: { bell: /Notifications/, mentioned: /mentioned you in a discussion/, here: "Who is here" },
} as const;

/** The demonstration's own claim that is just taken up: its address. */
async function openClaim(page: Page, words: string): Promise<string> {
  const link = page.locator('a[href^="/desk/claims/"]').filter({ hasText: words }).first();
  await page.goto("/desk");
  const address = (await link.getAttribute("href")) ?? "";
  await page.goto(address);
  return address;
}

async function comment(page: Page, text: string): Promise<void> {
  const section = page.locator('section[aria-labelledby="discussion"]');
  const form = section.locator("details").filter({ has: page.locator("#discussion-text") });
  if (!(await page.locator("#discussion-text").isVisible())) {
    await form.locator("summary").last().click();
  }
  await page.locator("#discussion-text").fill(text);
  await form.locator('button[type="submit"]').last().click();
  await expect(section.getByText(text).first()).toBeVisible();
}

async function inBrowsers(browser: Browser, language: "ar" | "en") {
  const rana = await signInAs(browser, "rana", { language });
  return { rana, samer: await signInAs(browser, "samer", { language }) };
}

test("what a colleague writes appears without a reload, and what I am typing stays", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { rana, samer } = await inBrowsers(browser, "ar");
  const address = await openClaim(rana, "تبدأ فرق البلدين");
  await samer.goto(address);
  await expect(rana.getByRole("region", { name: told.ar.here })).toContainText("سامر العلي");

  const mine = rana.locator("#wording-ar");
  await mine.fill("صياغة لم أحفظها بعد");
  await expect(samer.getByText(/رنا الخطيب.?، كتابة: الصياغة/)).toBeVisible();
  const text = `ما رأيك في هذا؟ ${Date.now()}`;
  await comment(samer, text);
  await expect(rana.getByText(text)).toBeVisible();
  await expect(rana.getByText(/بدء نقاش \(.?سامر العلي.?\) · الآن/)).toBeVisible();
  await expect(mine).toHaveValue("صياغة لم أحفظها بعد");
  await expect(mine).toBeFocused();
});

for (const language of ["ar", "en"] as const) {
  test(`somebody who is mentioned in ${language} is told, follows it by keyboard, and has read it`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const { rana, samer } = await inBrowsers(browser, language);
    await openClaim(rana, language === "ar" ? "تبدأ فرق البلدين" : "teams start negotiations");
    await samer.goto("/desk/notifications");
    await comment(rana, `@سامر العلي ${language} ${Date.now()}`);
    const notification = samer.getByRole("link", { name: told[language].mentioned }).first();
    await expect(notification).toBeVisible();
    await expectAccessible(samer, "notifications");
    await notification.focus();
    await samer.keyboard.press("Enter");
    await samer.waitForURL(/\/desk\/claims\/[^#]+#thread-/);
    await expect(samer.locator("li:target")).toContainText(language);
    await expectAccessible(samer, "a thread that was followed");
    await samer.goto("/desk/account/notifications");
    await expectAccessible(samer, "what one is told of");
  });
}

test("a stream is for those who read the desk, and for nobody who is not signed in", async ({
  browser,
  request,
}) => {
  expect((await request.get("/desk/live")).status()).toBe(401);
  const laila = await signInAs(browser, "laila");
  expect((await laila.request.get("/desk/live")).status()).toBe(403);
  const here = await laila.request.post("/desk/live/here", {
    headers: { origin: new URL(laila.url()).origin },
    data: { tabId: crypto.randomUUID(), subject: "claim:222222222222", part: null },
  });
  expect(here.status()).toBe(403);
});
