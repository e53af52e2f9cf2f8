import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Widths in CSS pixels. 320 is a desktop page at 400 % zoom, 640 one at 200 %. */
const widths = [320, 390, 640, 1280];

/**
 * Fails where the page in sight overflows at some width, has an id twice, or breaks a rule of WCAG
 * 2.2 A or AA in either theme.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${name} overflows at ${width}`).toBeLessThanOrEqual(width);
  }
  await page.evaluate(() => {
    // Colours are measured as they will be, not on their way there, and what is out of sight as it
    // will be in sight.
    const still = new CSSStyleSheet();
    still.replaceSync(
      "*, ::before, ::after { transition: none !important; content-visibility: visible !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    // A target that a scrolling part cuts through at its edge is whole once it is scrolled to, and so is
    // one over which something lies that keeps in sight.
    for (const part of document.querySelectorAll<HTMLElement>("body *")) {
      const { overflowY, position } = getComputedStyle(part);
      const scrolls = /auto|scroll/.test(overflowY);
      if (scrolls && part.scrollHeight > part.clientHeight) part.style.overflow = "visible";
      if (position === "sticky") Object.assign(part.style, { position: "relative", inset: "auto" });
    }
    // What follows the width by script has followed it a frame later.
    return new Promise<void>((done) => {
      requestAnimationFrame(() => requestAnimationFrame(() => done()));
    });
  });
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll("[id]")].map(({ id }) => id).sort(),
  );
  expect(
    ids.filter((id, at) => id === ids[at - 1]),
    `${name}: ids that two elements have`,
  ).toEqual([]);
  expect(await violations(lookAt(page).withTags(standards)), name).toEqual([]);
  // The themes differ in their colours alone.
  const before = await page.evaluate(() => document.documentElement.dataset.theme);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  const dark = await violations(lookAt(page).withRules("color-contrast"));
  expect(dark, `${name} in the dark`).toEqual([]);
  await page.evaluate((theme) => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, before);
}

/**
 * In the page itself: otherwise every look opens a page of its own, to bring frames of other origins
 * together, and the desk and the public pages have none. What is right need not be told in full, which
 * takes as long as finding it.
 */
function lookAt(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
