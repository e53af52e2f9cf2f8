import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { Keyboard } from "./keyboard";
import { pressUntil } from "./keys";
import { signInAs } from "./people";
import { test } from "./test";

test("an article becomes a published verdict without a mouse", async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await signInAs(browser, "samer");
  const keys = new Keyboard(page);

  await pressUntil(page, ["g", "n"], async () => {
    await expect(page).toHaveURL(/\/desk\/articles\/new$/, { timeout: 2_000 });
  });
  await keys.write(page.getByLabel("النص"), readFileSync("seeds/article.ar.txt", "utf8"));
  await keys.press(page.getByRole("button", { name: "استخراج الأقوال" }));
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);

  // Triage: one is picked and the article closed.
  const picked = page.getByRole("listitem").filter({ hasText: "لن تنشر قوات في أوكرانيا" });
  await keys.tick(picked.getByRole("checkbox"));
  await keys.press(page.getByRole("button", { name: "قبول المختار وإغلاق الفرز" }));
  await expect(picked.getByText("قيد التحقق")).toBeVisible();

  // Another is taken up with the key of the one in hand.
  const said = page.getByRole("listitem").filter({ hasText: "حدود أوكرانيا عام 2014" });
  const takeUp = said.getByRole("link", { name: /قبول للتحقق/ });
  await keys.press(takeUp);
  const wording = "قال بيت هيغسيث إن عودة أوكرانيا إلى حدود 2014 أمر غير واقعي.";
  await keys.write(page.getByLabel("صياغة الادعاء"), wording);
  await keys.select(page.getByLabel("نوع الادعاء"), "رأي");
  await keys.press(page.getByRole("button", { name: "قبول للتحقق" }));
  await page.waitForURL(/\/desk\/claims\/[0-9a-z]{12}$/);
  const address = page.url();

  const cite = page.locator('form:has([name="excerpt"])');
  for (const number of [1, 2]) {
    const excerpt = `unrealistic objective, as source ${number} has it`;
    await keys.write(cite.locator('[name="title"]'), `Opening remarks ${number}`);
    await keys.write(cite.locator('[name="address"]'), `https://example.org/remarks/${number}`);
    await keys.write(cite.locator('[name="excerpt"]'), excerpt);
    await keys.press(cite.getByRole("button", { name: "إضافة دليل" }));
    await expect(page.getByText(excerpt).first()).toBeVisible();
  }

  await keys.choose(page.getByRole("group", { name: "هل قاله؟" }), "نقل غير دقيق");
  await keys.choose(page.getByRole("group", { name: "هل هو صحيح؟" }), "رأي");
  await keys.write(page.locator('[name="finding"]'), "قالها هيغسيث بلفظ آخر [1].");
  const reasoning = page.locator('#reasoning-ar [role="textbox"]');
  // The next field, which becomes its editor once it has the focus.
  await page.keyboard.press("Tab");
  await expect(reasoning).toHaveAttribute("contenteditable", "true");
  await expect(reasoning).toBeFocused();
  await page.keyboard.type("في النص المنشور لكلمته ");
  // The first source of the list that opens.
  await page.keyboard.press("[");
  await page.keyboard.press("Enter");
  await expect(reasoning.locator(".citation")).toHaveText("[1]");
  const linter = page.getByTestId("linter-ticks");
  await expect(linter.getByText("لا إرسال قبل إصلاحها")).toHaveCount(0);
  const boxes = linter.getByRole("checkbox");
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) await keys.tick(box);
  await keys.press(page.getByRole("button", { name: "إرسال للاعتماد" }));
  await expect(page.getByText("بانتظار الاعتماد").first()).toBeVisible();

  const editor = await signInAs(browser, "hala");
  const hers = new Keyboard(editor);
  await editor.goto("/desk?view=awaiting-approval");
  await hers.press(editor.getByRole("link", { name: wording }));
  await editor.waitForURL(address);
  await hers.press(editor.getByRole("button", { name: "اعتماد", exact: true }));
  await hers.press(editor.getByRole("button", { name: "نشر", exact: true }));
  await expect(editor.getByText("منشور", { exact: true }).first()).toBeVisible();
});

test("an article is held and let go again without a mouse", async ({ browser }) => {
  const editor = await signInAs(browser, "hala", { language: "en" });
  const keys = new Keyboard(editor);
  await editor.goto("/desk/articles/new");
  await keys.write(
    editor.getByLabel("Text", { exact: true }),
    "Rami Said said: “The port is closed.”",
  );
  await keys.press(editor.getByRole("button", { name: "Find what is said" }));
  await editor.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);

  await keys.press(editor.locator("summary").filter({ hasText: "Legal hold" }));
  await keys.write(editor.getByLabel("Why it is held"), "A letter from a lawyer.");
  await keys.press(editor.getByRole("button", { name: "Hold", exact: true }));
  await expect(editor.getByText("A letter from a lawyer.")).toBeVisible();
  await keys.press(editor.locator("summary").filter({ hasText: "Lift the hold" }));
  await keys.write(editor.getByLabel("Why it is lifted"), "The letter was withdrawn.");
  await keys.press(editor.getByRole("button", { name: "Lift the hold" }));
  await expect(editor.getByText("A letter from a lawyer.")).toHaveCount(0);
});

test("somebody is asked in, and asked no longer, without a mouse", async ({ browser }) => {
  const laila = await signInAs(browser, "laila", { language: "en" });
  const keys = new Keyboard(laila);
  await laila.goto("/desk/people");
  await keys.write(laila.locator('[name="name"]'), "Nour Hamdan");
  await keys.write(laila.locator('[name="email"]'), "nour@newsroom.example");
  await keys.tick(laila.getByRole("checkbox", { name: "Fact-checker" }));
  await keys.press(laila.getByRole("button", { name: "Make an invitation link" }));
  const open = laila.getByRole("listitem").filter({ hasText: "nour@newsroom.example" });
  await expect(open).toBeVisible();
  await keys.press(open.getByRole("button"));
  await expect(open).toHaveCount(0);
});
