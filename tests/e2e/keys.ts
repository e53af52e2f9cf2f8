import { expect, type Page } from "@playwright/test";

/** Presses keys again until they were heard: a page that has just come does not listen yet. */
export async function pressUntil(
  page: Page,
  keys: readonly string[],
  heard: () => Promise<void>,
): Promise<void> {
  await expect(async () => {
    for (const key of keys) await page.keyboard.press(key);
    await heard();
  }).toPass();
}
