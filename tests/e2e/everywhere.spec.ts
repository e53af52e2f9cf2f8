import { expect } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { pressUntil } from "./keys";
import { signInAs } from "./people";
import { test } from "./test";

test("every section is a few keys away, on an Arabic keyboard too", async ({ browser }) => {
  const page = await signInAs(browser, "samer");
  await pressUntil(page, ["g", "n"], () => page.waitForURL("**/desk/articles/new", briefly));
  // The same places on the keyboard write other letters under an Arabic layout.
  await page.evaluate(() => {
    const pressed = [
      { key: "ل", code: "KeyG" },
      { key: "ض", code: "KeyQ" },
    ];
    for (const key of pressed) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true }));
    }
  });
  await page.waitForURL("**/desk");
});

test("keys leave what is being written alone, and can be turned off", async ({ browser }) => {
  const page = await signInAs(browser, "samer");
  await page.goto("/desk/articles/new");
  const text = page.locator("textarea").first();
  await text.fill("");
  await text.pressSequentially("gq?");
  await expect(text).toHaveValue("gq?");
  await text.blur();
  const sheet = page.getByRole("dialog");
  await pressUntil(page, ["?"], () => expect(sheet).toContainText("Ctrl", briefly));
  await expectAccessible(page, "the sheet of keys");
  await sheet.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("g");
  await page.keyboard.press("q");
  await expect(page).toHaveURL(/articles\/new$/);
});

test("commands are found by a few letters of their name, however they are spelled", async ({
  browser,
}) => {
  const page = await signInAs(browser, "samer");
  const palette = page.getByRole("dialog");
  await pressUntil(page, ["Control+k"], () => expect(palette).toBeVisible(briefly));
  // إضافة, without the hamza.
  await palette.getByRole("searchbox").or(palette.getByRole("textbox")).fill("اضافة");
  await expect(palette.getByRole("menuitem").first()).toContainText("إضافة");
  await expectAccessible(page, "the list of commands");
  // The first is chosen already.
  await page.keyboard.press("Enter");
  await page.waitForURL("**/desk/articles/new");
});

test("a window that is too narrow for the rail keeps its commands and keys", async ({
  browser,
}) => {
  const page = await signInAs(browser, "samer", { language: "en" });
  await page.setViewportSize({ width: 390, height: 844 });
  const palette = page.getByRole("dialog");
  await pressUntil(page, ["Control+k"], () => expect(palette).toBeVisible(briefly));
  const names = await palette.getByRole("menuitem").allInnerTexts();
  expect(names.join("\n")).toMatch(/Speakers[\s\S]*Notifications(?! \d)[\s\S]*Public site/);
  await page.keyboard.press("Escape");
  await pressUntil(page, ["g", "k"], () => expect(page).toHaveURL(/\/desk\/speakers$/, briefly));
});

test("a chosen theme is kept", async ({ browser }) => {
  const page = await signInAs(browser, "samer", { language: "en" });
  const saved = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.locator("select[data-command]:visible").selectOption("dark");
  await saved;
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

const briefly = { timeout: 2_000 };
