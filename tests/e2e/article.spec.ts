import { expect as expectSoon, type Page } from "@playwright/test";
import { longText } from "../bench/desk/long-text";
import { expectAccessible } from "./accessibility";
import { pressUntil } from "./keys";
import { signInAs } from "./people";
import { test } from "./test";

// A machine that builds beside the tests takes its time to split and save.
const expect = expectSoon.configure({ timeout: 20_000 });
test.setTimeout(180_000);

const arabic = [
  "قالت منى الزين في جلسة 😀 أمس: «زاد عدد المدارس عشرين مدرسة العام الماضي».",
  "وقال سالم الحارثي: «لن ترتفع الضرائب قبل عام 2030».",
  "وترتفع ميزانية المجلس إلى 40 مليون دينار في عام 2026.",
].join("\n");
const english = [
  "“The new bridge will open in May,” Dana Whitlock said on Monday.",
  "The council spent 40 million on roads last year, more than ever before.",
].join("\n");

/** Pastes a text into the one field that has to be filled, and waits for the article's screen. */
async function receive(page: Page, text: string): Promise<void> {
  await page.goto("/desk/articles/new");
  await page.locator('textarea[name="text"]').fill(text);
  await page.locator('form:has(textarea[name="text"]) button[type="submit"]').last().click();
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
}

const items = (page: Page) => page.locator("[data-utterance]");
const words = (page: Page) => page.locator("[data-utterance] .font-words:first-of-type");

test("an utterance is made in Arabic with the keyboard alone, moved by a word, and taken back", async ({
  browser,
}) => {
  const page = await signInAs(browser, "yousef");
  await receive(page, arabic);
  await expect(items(page)).toHaveCount(2);

  // From the first place in sight, two sentences down to the outlet's own words, and three of them.
  const place = page.getByRole("application");
  await pressUntil(page, ["m"], () => expect(place).toBeFocused({ timeout: 2_000 }));
  const walk = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await walk("ArrowDown", "ArrowDown", "Control+ArrowLeft", "ArrowLeft");
  await walk(...Array(3).fill("Shift+Control+ArrowLeft"));
  await expect(page.getByRole("status").filter({ hasText: "ميزانية المجلس إلى" })).toBeVisible();
  await walk("Enter");

  const panel = page.getByRole("region", { name: "إضافة قول" });
  await panel.getByRole("button", { name: "النهاية: كلمة إلى الأمام" }).press("Enter");
  await expect(panel.getByText("ميزانية المجلس إلى 40")).toBeVisible();
  await panel.getByRole("combobox", { name: "القائل" }).fill("سالم الحارثي");
  await page.keyboard.press("Tab");
  await panel.getByRole("button", { name: "حفظ القول" }).press("Enter");
  await expect(items(page)).toHaveCount(3);
  await expect(words(page).last()).toHaveText("ميزانية المجلس إلى 40");
  await expect(items(page).last()).toContainText("سالم الحارثي");
  // Its place in the list has the focus: whoever has no mouse goes on there.
  await expect(items(page).last()).toBeFocused();
  await expectAccessible(page, page.url());

  await page.getByRole("button", { name: "تراجع" }).first().press("Enter");
  await expect(items(page)).toHaveCount(2);
});

test("an utterance is made in English with the mouse, its end moved by a character, and split", async ({
  browser,
}) => {
  const page = await signInAs(browser, "yousef", { language: "en" });
  await receive(page, english);
  const text = page.locator("#article-text");
  await dragOver(page, "spent 40 million on roads last yea");
  await page.getByRole("button", { name: "The outlet’s own words" }).click();
  const panel = page.getByRole("region", { name: "New utterance" });
  await panel.getByRole("button", { name: "End: a character on" }).click();
  await panel.getByRole("button", { name: "Save the utterance" }).click();
  await expect(words(page).last()).toHaveText("spent 40 million on roads last year");
  await expect(text.locator("mark.utterance-narrated").first()).toBeVisible();

  const item = items(page).last();
  await item.getByText("Why?", { exact: true }).click();
  await expect(item.getByText(/Made by hand by/)).toBeVisible();
  await item.getByRole("button", { name: "Edit" }).click();
  await clickBefore(page, "on roads");
  await page.getByRole("button", { name: /^Split before/ }).click();
  await expect(words(page).last()).toHaveText("on roads last year");
  const first = items(page).filter({ hasText: "spent 40 million" });
  await expect(first).toBeFocused();
  await page.keyboard.press("e");
  await expect(panel.or(page.getByRole("region", { name: "Edit the utterance" }))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(first).toBeFocused();
  await expectAccessible(page, page.url());
});

test("no sign in the margin lies on another, however many begin on one line", async ({
  browser,
}) => {
  const page = await signInAs(browser, "yousef");
  const said = ["علي", "عمر", "زيد", "سعد", "نزار"].map((name) => `قال ${name}: «لا».`);
  await receive(page, `${said.join(" ")}\nوقالت منى الزين: «لن نرحل».`);
  const signs = page.locator("#article-text [data-sign]");
  await expect(signs).toHaveCount(6);
  await expect(async () => {
    const boxes = await signs.evaluateAll((all) =>
      all.map((sign) => sign.getBoundingClientRect().toJSON() as DOMRect),
    );
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
        expect(apart).toBeGreaterThanOrEqual(24);
      }
    }
  }).toPass({ timeout: 10_000 });
});

test("the end of an utterance is dragged by finger on a phone", async ({ browser }) => {
  const page = await signInAs(browser, "yousef");
  await page.setViewportSize({ width: 390, height: 800 });
  await receive(page, arabic);
  await items(page).last().getByRole("button", { name: "تعديل" }).click();
  const panel = page.getByRole("region", { name: "تعديل القول" });
  await expect(page.locator('[data-handle="end"]')).toBeInViewport();
  await dragByFinger(page, '[data-handle="end"]', "لن ترتفع الضرائب");
  await panel.getByRole("button", { name: "حفظ القول" }).click();
  await expect(words(page).last()).toHaveText("لن ترتفع الضرائب");
});

test("list and text lead to each other, and j, k and x go through the list", async ({
  browser,
}) => {
  const page = await signInAs(browser, "yousef");
  await receive(page, arabic);
  const [first, second] = [items(page).first(), items(page).last()];
  await pressUntil(page, ["j"], () => expect(first).toBeFocused({ timeout: 2_000 }));
  await page.keyboard.press("j");
  await expect(second).toHaveAttribute("data-hand", "");
  await page.keyboard.press("k");
  await page.keyboard.press("x");
  await expect(first.getByRole("checkbox")).toBeChecked();
  await page.getByText("لن ترتفع الضرائب").first().click();
  await expect(second).toHaveAttribute("data-hand", "");
  await expect(page.locator("mark[data-hand]")).toContainText("لن ترتفع");

  await page.getByRole("button", { name: "قبول المختار وإغلاق الفرز" }).click();
  await expect(page.getByText("أُغلق فرز هذا المقال.")).toBeVisible();
  await expect(first.getByText("قيد التحقق")).toBeVisible();
  await expect(second.getByRole("checkbox")).not.toBeChecked();
});

test("of a long article the list comes in parts, and an utterance of a later part is one press away", async ({
  browser,
}) => {
  const page = await signInAs(browser, "yousef");
  await receive(page, longText(90));
  await expect(items(page)).toHaveCount(20);
  // Its words in the text lead to it, though its part is not there yet.
  await page.getByText("1085 هذا العام").first().click();
  const far = page.locator('[data-item="u85"]');
  await expect(far).toHaveAttribute("data-hand", "");
  await expect(far).toBeInViewport();
  await pressUntil(page, ["j"], async () => {
    await expect(page.locator('[data-item="u86"]')).toBeFocused({ timeout: 2_000 });
  });
  await page.keyboard.press("x");
  await page.getByRole("button", { name: "قبول المختار وإغلاق الفرز" }).click();
  await expect(page.getByText("أُغلق فرز هذا المقال.")).toBeVisible();
});

test("a newer text tells what became of each utterance, and flags a claim whose words are gone", async ({
  browser,
}) => {
  const page = await signInAs(browser, "yousef");
  await receive(page, arabic);
  const article = page.url();
  for (const box of await page.locator('input[name="utteranceIds[]"]').all()) await box.check();
  await page.getByRole("button", { name: "قبول المختار وإغلاق الفرز" }).click();
  await expect(page.getByText("أُغلق فرز هذا المقال.")).toBeVisible();

  await page.getByRole("link", { name: "تغيّر المقال: إضافة نص أحدث" }).click();
  const newer = arabic.replace(/وقال سالم.*\n/, "").replace("أمس", "اليوم");
  await page.getByLabel("النص", { exact: true }).fill(newer);
  await page.getByRole("button", { name: "حفظ النص الأحدث" }).click();
  await page.waitForURL(/\/changes\/2$/);
  const fates = page.getByRole("region", { name: "مصير الأقوال" }).getByRole("listitem");
  await expect(fates.first()).toContainText("اختفى");
  await expect(fates.first()).toContainText("نُبّه إلى الادعاء في قائمة العمل");
  await expect(fates.last()).toContainText("انتقل");
  await expect(page.locator("ins")).toContainText("اليوم");
  await expect(page.locator("del").filter({ hasText: "أمس" })).toBeVisible();
  await expectAccessible(page, page.url());

  await page.goto(`${article}?revision=1`);
  await expect(page.getByText("هذه النسخة 1 من النص، وليست الأحدث.")).toBeVisible();
  await expect(items(page)).toHaveCount(2);
});

/** Selects words of the text as a hand does, from their first letter to their last. */
async function dragOver(page: Page, phrase: string): Promise<void> {
  const [start, end] = await edgesOf(page, phrase);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}

/** Takes a handle by finger to the end of these words; the handle hangs below its line. */
async function dragByFinger(page: Page, handle: string, phrase: string): Promise<void> {
  // Where the panel left them in sight.
  const [, end] = await edgesOf(page, phrase, "nearest");
  const box = await page.locator(handle).boundingBox();
  if (!box) throw new Error(`${handle} is not in sight`);
  const finger = await page.context().newCDPSession(page);
  await finger.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  const touch = (type: "touchStart" | "touchMove", x: number, y: number) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y }] });
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await touch("touchStart", from.x, from.y);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const on = (a: number, b: number) => a + (b - a) * part;
    await touch("touchMove", on(from.x, end.x), on(from.y, end.y + 20));
  }
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Puts the caret before these words. */
async function clickBefore(page: Page, phrase: string): Promise<void> {
  const [start] = await edgesOf(page, phrase);
  await page.mouse.click(start.x, start.y);
}

type Point = { readonly x: number; readonly y: number };

/** Where the words begin and end on the screen; they stand in one line and one run. */
async function edgesOf(
  page: Page,
  phrase: string,
  block: ScrollLogicalPosition = "center",
): Promise<[Point, Point]> {
  const asked = { sought: phrase, block };
  return page.locator("#article-text").evaluate((root, { sought, block }) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at === -1) continue;
      node.parentElement?.scrollIntoView({ block });
      const range = document.createRange();
      const place = (offset: number) => {
        range.setStart(node, offset);
        const { x, y, height } = range.getClientRects()[0] ?? new DOMRect();
        return { x: x + 0.5, y: y + height / 2 };
      };
      return [place(at), place(at + sought.length)];
    }
    throw new Error(`the text does not hold “${sought}”`);
  }, asked);
}
