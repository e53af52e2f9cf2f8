import { readFileSync } from "node:fs";
import { expect, type Locator } from "@playwright/test";
import { signInAs } from "./people";
import { test } from "./test";

/** What somebody does: a press, a choice, or what they write into one field. */
class Hand {
  count = 0;

  async press(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async choose(target: Locator): Promise<void> {
    this.count += 1;
    await target.check();
  }

  async select(target: Locator, label: string): Promise<void> {
    this.count += 1;
    await target.selectOption({ label });
  }

  async write(target: Locator, text: string): Promise<void> {
    this.count += 1;
    await target.fill(text);
  }
}

const sources = [
  {
    title: "Opening remarks, Ukraine Defense Contact Group",
    address: "https://www.defense.gov/News/Speeches/Speech/Article/4064113/",
    excerpt: "returning to Ukraine's pre-2014 borders is an unrealistic objective",
  },
  {
    title: "Joint press conference with the NATO Secretary General",
    address: "https://www.nato.int/cps/en/natohq/opinions_232983.htm",
    excerpt: "a return to pre-2014 borders",
  },
] as const;

test("a new fact-checker gets from a pasted article to a proposed verdict in at most 25 interactions", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await signInAs(browser, "samer");
  const hand = new Hand();

  await page.goto("/desk/articles/new");
  // Its first line is its title.
  await hand.write(page.getByLabel("النص"), readFileSync("seeds/article.ar.txt", "utf8"));
  await hand.press(page.getByRole("button", { name: "استخراج الأقوال" }));

  const said = page.getByRole("listitem").filter({ hasText: "حدود أوكرانيا عام 2014" });
  await hand.press(said.getByRole("link", { name: "قبول للتحقق" }));
  const wording = "قال بيت هيغسيث إن العودة إلى حدود أوكرانيا عام 2014 أمر غير واقعي.";
  await hand.write(page.getByLabel("صياغة الادعاء"), wording);
  await hand.select(page.getByLabel("نوع الادعاء"), "رأي");
  await hand.press(page.getByRole("button", { name: "قبول للتحقق" }));

  const cite = page.locator('form:has([name="excerpt"])');
  for (const { title, address, excerpt } of sources) {
    await hand.write(cite.locator('[name="title"]'), title);
    await hand.write(cite.locator('[name="address"]'), address);
    await hand.write(cite.locator('[name="excerpt"]'), excerpt);
    await hand.press(cite.getByRole("button", { name: "إضافة دليل" }));
    await expect(page.getByText(excerpt).first()).toBeVisible();
  }

  const group = (legend: string) => page.getByRole("group", { name: legend });
  await hand.choose(group("هل قاله؟").getByRole("radio", { name: "نقل غير دقيق" }));
  await hand.choose(group("هل هو صحيح؟").getByRole("radio", { name: "رأي" }));
  await hand.write(
    page.locator('[name="finding"]'),
    "قال هيغسيث «ما قبل عام 2014» [1]، لا حدود ذلك العام.",
  );
  const reasoning = page.getByRole("textbox", { name: "التعليل" }).first();
  // The editor comes when it is gone to.
  await reasoning.click();
  await expect(reasoning).toHaveAttribute("contenteditable", "true");
  await hand.write(reasoning, "في النص المنشور لكلمته: «حدود ما قبل 2014» [1] [2].");
  // The linter reads along: once it has no errors, what it warns of is ticked.
  const linter = page.getByTestId("linter-ticks");
  await expect(linter.getByText("لا إرسال قبل إصلاحها")).toHaveCount(0);
  const boxes = linter.getByRole("checkbox");
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) await hand.choose(box);
  await hand.press(page.getByRole("button", { name: "إرسال للاعتماد" }));
  await expect(page.getByText("بانتظار الاعتماد").first()).toBeVisible();

  expect(hand.count).toBeLessThanOrEqual(25);
});
