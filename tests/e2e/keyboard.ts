import { expect, type Locator, type Page } from "@playwright/test";

/** More presses than this and somebody without a mouse has given up. */
const mostPresses = 300;

/** A page as somebody works with it who has no mouse: only keys, and what has the focus. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes on with Tab (or `by`) until this has the focus. */
  async reach(target: Locator, by = "Tab"): Promise<void> {
    await expect(target).toBeVisible();
    for (let count = 0; count < mostPresses; count += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(by);
    }
    throw new Error(`${target} was not reached in ${mostPresses} presses of ${by}`);
  }

  /** A button, a link, the summary of a part that opens. */
  async press(target: Locator, by = "Tab"): Promise<void> {
    await this.reach(target, by);
    await this.page.keyboard.press("Enter");
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  async tick(box: Locator): Promise<void> {
    await this.reach(box);
    await this.page.keyboard.press("Space");
    await expect(box).toBeChecked();
  }

  /** Walks a list of choices with the arrow down until this one is chosen. */
  async select(list: Locator, label: string): Promise<void> {
    await this.reach(list);
    const chosen = () =>
      list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? "");
    await this.walk(async () => (await chosen()).trim() === label);
  }

  /** The same with radio buttons, of which Tab reaches one. */
  async choose(group: Locator, label: string): Promise<void> {
    await this.page.keyboard.press("Tab");
    for (let count = 0; count < mostPresses; count += 1) {
      const isIn = await group.evaluate((element) => element.contains(document.activeElement));
      if (isIn) break;
      await this.page.keyboard.press("Tab");
    }
    await this.page.keyboard.press("Space");
    const wanted = group.getByRole("radio", { name: label }).first();
    await this.walk(() => wanted.isChecked());
  }

  private async walk(isThere: () => Promise<boolean>): Promise<void> {
    for (let count = 0; count < 40; count += 1) {
      if (await isThere()) return;
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error("not among the choices");
  }
}
