import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { signInAs } from "./people";
import { test } from "./test";

/** A screen of the desk: its address, what has to be done to have one, or the link that leads to it. */
interface Screen {
  readonly path: string | ((page: Page) => Promise<string>);
  /** Goes on to the first link of the page that begins so. */
  readonly first?: string;
}

/** Every kind of screen once, by a person who sees it. */
const screens: Record<"rana" | "hala" | "laila", readonly Screen[]> = {
  rana: [
    { path: "/desk" },
    { path: "/desk?view=all&q=ترمب" },
    { path: "/desk/articles/new" },
    { path: "/desk", first: "/desk/articles/0" },
    { path: reviseArticle },
    { path: "/desk?view=all&q=السجناء", first: "/desk/utterances/" },
    { path: "/desk?stage=published", first: "/desk/claims/" },
    { path: "/desk/account" },
    { path: "/desk/account/notifications" },
    { path: "/desk/notifications" },
    { path: "/desk/speakers/new" },
  ],
  hala: [
    { path: "/desk?stage=awaiting-approval", first: "/desk/claims/" },
    { path: "/desk/speakers" },
    { path: "/desk/speakers", first: "/desk/speakers/0" },
    { path: "/desk/legal" },
    { path: "/desk/legal", first: "/desk/legal/requests/0" },
    { path: "/desk/overview" },
    { path: "/desk/overview/balance" },
    { path: "/desk/settings/texts" },
    { path: "/desk/settings/scale" },
  ],
  laila: [
    { path: "/desk/people" },
    { path: "/desk/settings/newsroom" },
    { path: "/desk/settings/topics" },
    { path: "/desk/settings/scale/CONTENT/new" },
    { path: "/desk/settings/texts/methodology" },
  ],
};

let revised: Promise<string> | undefined;

/** An article with a newer text, in which a claim's words changed: the page that tells what became of it. */
function reviseArticle(page: Page): Promise<string> {
  revised ??= (async () => {
    const text = "قالت منى الزين: «زاد عدد المدارس عشرين مدرسة».\nوقال سالم: «لن ترتفع الضرائب».";
    await page.goto("/desk/articles/new");
    await page.locator('textarea[name="text"]').fill(text);
    await page.locator('form:has(textarea[name="text"]) button[type="submit"]').last().click();
    await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
    await page.goto(`${page.url()}/revise`);
    const newer = text.replace("عشرين", "ثلاثين").replace(/\n.*/, "");
    await page.locator('textarea[name="text"]').fill(newer);
    await page.locator('form:has(textarea[name="text"]) button[type="submit"]').last().click();
    await page.waitForURL(/\/changes\/2$/);
    return new URL(page.url()).pathname;
  })();
  return revised;
}

/** Goes to the first address of a kind that a page links to. */
async function goToFirst(page: Page, from: string, prefix: string): Promise<void> {
  await page.goto(from);
  const found = await page.locator(`a[href^="${prefix}"]`).first().getAttribute("href");
  await page.goto(found ?? "");
}

/** Each kind of page that readers browse by, after the language; or the first that one leads to. */
const readersPages: readonly (readonly [path: string, first?: string])[] = [
  ["/verdicts"],
  ["/verdicts/by/rating"],
  ["/verdicts/by/topic", "/verdicts/by/topic/"],
  ["/verdicts", "/verdicts/by/month/"],
  ["/speakers"],
  ["/speakers", "/speakers/0"],
  ["/verdicts/by/outlet"],
  ["/corrections"],
  ["/log"],
  ["/log", "/verdicts/"],
  ["/search"],
  [`/search?q=${encodeURIComponent("أوكرانيا")}`],
  [`/search?q=${encodeURIComponent("قال هيغسيث إن انضمام أوكرانيا إلى حلف الناتو ليس واقعيًا")}`],
  ["/methodology"],
];

for (const language of ["ar", "en"] as const) {
  test(`public pages in ${language} are accessible and fit`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await publicPage(browser);
    for (const path of [`/${language}`, `/${language}/nothing-here`]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page, path);
    }
    await goToFirst(page, `/${language}`, `/${language}/verdicts/`);
    await expectAccessible(page, "a verdict");
    for (const [from, first] of readersPages) {
      const [path, prefix] = [`/${language}${from}`, first && `/${language}${first}`];
      await (prefix ? goToFirst(page, path, prefix) : page.goto(path));
      await expect(page.locator("h1")).toHaveCount(1);
      await expectAccessible(page, prefix ? `${path} → ${prefix}` : path);
    }
  });

  for (const who of ["rana", "hala", "laila"] as const) {
    test(`what ${who} sees in ${language} is accessible and fits`, async ({ browser }) => {
      test.setTimeout(180_000);
      const page = await signInAs(browser, who, { language });
      for (const screen of screens[who]) {
        const { first } = screen;
        const path = typeof screen.path === "string" ? screen.path : await screen.path(page);
        await (first ? goToFirst(page, path, first) : page.goto(path));
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.locator("h1")).toHaveCount(1);
        await expectAccessible(page, first ? `${path} → ${first}` : path);
      }
    });
  }
}

/** Axe needs scripts in the page, which the public pages' policy rightly refuses. */
async function publicPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  return context.newPage();
}
