import { expect } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { signInAs } from "./people";
import { test } from "./test";

/** Longer than the form takes anybody for a program. */
const readingTime = 3_200;

test("a reader reports an error, the desk answers, and the tracking page tells", async ({
  browser,
}) => {
  // Axe needs scripts in the page, which the public pages' policy rightly refuses.
  const reader = await (await browser.newContext({ bypassCSP: true })).newPage();
  await reader.goto("/ar");
  await reader.locator('a[href^="/ar/verdicts/"]').first().click();
  await reader.locator('a[href^="/ar/report?verdict="]').first().click();
  await expectAccessible(reader, "the form that reports an error");
  const words = `السنة خطأ في الخلاصة (${Date.now()}).`;
  await reader.getByLabel("ما الخطأ؟").fill(words);
  await reader.getByLabel("مصدر يدلّ على الصحيح").fill("https://example.org/source");
  await reader.waitForTimeout(readingTime);
  await reader.getByRole("button", { name: "إرسال البلاغ" }).click();
  await reader.waitForURL(/\/ar\/track\/[\w-]{43}$/);
  await expect(reader.getByText("وصلت رسالتك")).toBeVisible();
  await expectAccessible(reader, "the tracking page");

  const samer = await signInAs(browser, "samer");
  await samer.goto("/desk/notifications");
  await expect(async () => {
    await samer.reload();
    await expect(samer.getByRole("link", { name: "وصلت رسالة من قارئ" }).first()).toBeVisible({
      timeout: 500,
    });
  }).toPass({ timeout: 10_000 });
  await expect(samer.getByRole("link", { name: /القرّاء.*بانتظار الرد/ }).first()).toBeVisible();
  await samer.getByRole("link", { name: "وصلت رسالة من قارئ" }).first().click();
  await samer.waitForURL(/\/desk\/readers$/);
  const message = samer.getByRole("listitem").filter({ hasText: words });
  await expectAccessible(samer, "readers' messages");
  await message.getByRole("button", { name: "تسلّم" }).click();
  await expect(message.getByText(/ينظر فيها/)).toBeVisible();
  await reader.reload();
  await expect(reader.getByText("ينظر فيها شخص من غرفة التدقيق")).toBeVisible();

  await message.locator("summary").filter({ hasText: "الرد على القارئ" }).click();
  await message.getByLabel("ما انتهى إليه").selectOption({ label: "لا شيء يتغيّر" });
  await message.getByLabel(/كلمة للقارئ/).fill("راجعنا السنة، وهي كما نشرناها.");
  await message.getByRole("button", { name: "إرسال الرد" }).click();
  await expect(samer.getByText("راجعنا السنة، وهي كما نشرناها.").first()).toBeAttached();
  await reader.reload();
  await expect(reader.getByText("أُجيب عن رسالتك")).toBeVisible();
  await expect(reader.getByText("راجعنا السنة، وهي كما نشرناها.")).toBeVisible();

  const laila = await signInAs(browser, "laila");
  expect((await laila.goto("/desk/readers"))?.status()).toBe(403);
});

test("a reader who proposes a claim sees what is published first, and it becomes a text at the desk", async ({
  browser,
}) => {
  const reader = await (await browser.newContext({ bypassCSP: true, locale: "en" })).newPage();
  await reader.goto("/en/submit");
  await expectAccessible(reader, "the form that proposes a claim");
  const words = `Hegseth said that returning to the borders of 2014 is unrealistic (${Date.now()}).`;
  await reader.getByLabel("What was said").fill(words);
  await reader.getByRole("button", { name: "Have you checked it?" }).click();
  await expect(
    reader.getByRole("heading", { name: "Not among these? Send it to us" }),
  ).toBeVisible();
  await expect(reader.locator('a[href^="/en/verdicts/"]').first()).toBeVisible();
  await expectAccessible(reader, "what is published of the like");
  await reader.waitForTimeout(readingTime);
  await reader.getByRole("button", { name: "Send the proposal" }).click();
  await expect(reader.getByText("Your message has come")).toBeVisible();

  const samer = await signInAs(browser, "samer", { language: "en" });
  await samer.goto("/desk/readers");
  const message = samer.getByRole("listitem").filter({ hasText: words });
  await message.getByRole("link", { name: "Add the text to the desk" }).click();
  await expect(samer.locator('[name="text"]')).toHaveValue(words);
});

test("a form that is sent at once is no reader's, and is not kept", async ({ browser }) => {
  const program = await (await browser.newContext()).newPage();
  await program.goto("/en/report");
  await program.getByLabel("What is wrong?").fill("Buy now.");
  await program.getByRole("button", { name: "Send the report" }).click();
  await expect(program.getByText("The message was not sent")).toBeVisible();
});

test("what a reader typed stands in the form that comes back, with the field that is wrong", async ({
  page,
}) => {
  await page.goto("/en/report");
  await page.getByLabel("What is wrong?").fill("The year is wrong.");
  await page.getByLabel("A source that shows it").fill("ftp://example.org/source");
  await page.waitForTimeout(readingTime);
  await page.getByRole("button", { name: "Send the report" }).click();
  await page.waitForURL(/\/en\/report\?problem=unclear/);
  await expect(page.getByLabel("What is wrong?")).toHaveValue("The year is wrong.");
  const source = page.getByLabel("A source that shows it");
  await expect(source).toHaveValue("ftp://example.org/source");
  await expect(source).toHaveAccessibleDescription(/Not an address of a page/);
  await source.fill("https://example.org/source");
  await page.waitForTimeout(readingTime);
  await page.getByRole("button", { name: "Send the report" }).click();
  await page.waitForURL(/\/en\/track\/[\w-]{43}$/);
});

test("a tracking address that nobody was given is no page", async ({ page }) => {
  const answer = await page.goto(`/en/track/${"a".repeat(43)}`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
