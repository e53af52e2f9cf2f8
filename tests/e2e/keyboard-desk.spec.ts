import { randomBytes } from "node:crypto";
import { expect as expectSoon } from "@playwright/test";
import { Keyboard } from "./keyboard";
import { signInAs } from "./people";
import { test } from "./test";

test.setTimeout(120_000);
const expect = expectSoon.configure({ timeout: 15_000 });

/** Words that nothing else of the newsroom has. */
const mark = () => randomBytes(4).toString("hex");

test("a discussion is begun, answered and resolved without a mouse, and calls a colleague", async ({
  browser,
}) => {
  const page = await signInAs(browser, "yousef", { language: "en" });
  const keys = new Keyboard(page);
  await page.goto("/desk?view=all");
  const claim = page.locator('main li a[href^="/desk/claims/"]').first();
  await page.goto(`${await claim.getAttribute("href")}#discussion`);
  const section = page.getByRole("region", { name: "Discussion" });
  const field = page.locator("#discussion-text");
  if (!(await field.isVisible())) {
    await keys.press(section.locator("summary").filter({ hasText: "Start a discussion" }));
  }
  const words = `Is this ${mark()} the right source?`;
  await keys.write(field, `${words} `);
  await page.keyboard.press("End");
  await page.keyboard.type("@");
  await expect(page.getByRole("searchbox", { name: "Name of a colleague" })).toBeFocused();
  await page.keyboard.type("سامر");
  await expect(page.getByRole("menuitem")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(`${words} @سامر العلي `);
  await expect(field).toBeFocused();
  await keys.press(section.getByRole("button", { name: "Send" }).last());

  const thread = section.locator('li[id^="thread-"]').filter({ hasText: words });
  await keys.press(thread.locator("summary").filter({ hasText: "Reply" }), "Shift+Tab");
  await keys.write(thread.getByLabel("Reply"), "It is the ministry's own.");
  await keys.press(thread.getByRole("button", { name: "Send" }));
  await expect(thread.getByText("It is the ministry's own.")).toBeVisible();
  await keys.press(thread.getByRole("button", { name: "Resolve" }));
  await expect(page.getByText("The discussion is resolved.")).toBeVisible();
  await expect(section.locator("summary").filter({ hasText: /resolved discussion/ })).toBeVisible();
});

test("a public text is proposed by one and approved by another without a mouse", async ({
  browser,
  request,
}) => {
  const laila = await signInAs(browser, "laila", { language: "en" });
  const hers = new Keyboard(laila);
  const text = `Readers and two foundations pay for us (${mark()}).`;
  await laila.goto("/desk/settings/texts/funding");
  const field = laila.getByRole("textbox", { name: "In English" });
  await hers.reach(field);
  await expect(field).toHaveAttribute("contenteditable", "true");
  await expect(field).toBeFocused();
  await laila.keyboard.press("ControlOrMeta+a");
  await laila.keyboard.type(`${text}\nWho pays for us`);
  // What is written stays though the page is left before it is sent.
  await laila.reload();
  await expect(field).toContainText(text);
  await hers.reach(field);
  await expect(field).toHaveAttribute("contenteditable", "true");
  await expect(field).toBeFocused();
  await laila.keyboard.press("Shift+Tab");
  // The toolbar gives the focus back to what had it last, which may be its first button.
  await hers.reach(laila.getByRole("button", { name: "Bold" }).last(), "ArrowLeft");
  await hers.reach(laila.getByRole("button", { name: "Subheading" }).last(), "ArrowRight");
  await laila.keyboard.press("Space");
  await expect(field.getByRole("heading", { name: "Who pays for us" })).toBeVisible();
  await hers.write(laila.getByLabel("What changes, and why?"), "The foundations are named.");
  await hers.press(laila.getByRole("button", { name: "Propose for approval" }));
  await laila.waitForURL(/\/desk\/settings\/proposals\//);
  await expect(laila.getByText("You proposed this, so somebody else approves it.")).toBeVisible();

  const hala = await signInAs(browser, "hala", { language: "en" });
  const keys = new Keyboard(hala);
  await hala.goto("/desk/settings/texts");
  const waiting = hala.locator('main a[href^="/desk/settings/proposals/"]');
  await keys.press(waiting.filter({ hasText: "Funding" }).first());
  await hala.waitForURL(/\/desk\/settings\/proposals\//);
  await keys.press(hala.getByRole("button", { name: "Approve", exact: true }));
  await expect(hala.getByText("Approved", { exact: true })).toBeVisible();
  await expect
    .poll(async () => (await request.get("/en/funding")).text(), { timeout: 15_000 })
    .toContain(text);
  expect(await (await request.get("/en/funding")).text()).toContain("Who pays for us</h2>");
});

test("a request of the law is recorded, worked on and decided without a mouse", async ({
  browser,
}) => {
  const page = await signInAs(browser, "hala", { language: "en" });
  const keys = new Keyboard(page);
  const who = `Registry of the court ${mark()}`;
  await page.goto("/desk/legal");
  await keys.press(page.getByRole("link", { name: "Record a request" }));
  await page.waitForURL(/\/requests\/new$/);
  await keys.select(page.getByLabel("Kind of request"), "Court order");
  await keys.write(page.getByLabel("From whom"), who);
  await keys.write(page.getByLabel("How it came"), "Served in person");
  await keys.reach(page.getByLabel("Deadline"));
  await page.keyboard.type("12312030");
  await keys.write(page.getByLabel("The request as it came"), "The passage is to be shown.");
  await keys.press(page.getByRole("button", { name: "Record the request" }));
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(who);
  await keys.write(page.getByLabel("What was done"), "Shown to the lawyer.");
  await keys.press(page.getByRole("button", { name: "Note progress" }));
  await expect(page.getByText("Shown to the lawyer.").first()).toBeVisible();
  await keys.select(page.getByLabel("Outcome"), "Refused");
  await keys.write(page.getByLabel("What was answered and why"), "It was shown already.");
  await keys.press(page.getByRole("button", { name: "Decide the request" }));
  await expect(page.getByText("It was shown already.").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Decide the request" })).toHaveCount(0);
});

test("articles are picked, given to somebody, and put back without a mouse", async ({
  browser,
}) => {
  const page = await signInAs(browser, "samer");
  const keys = new Keyboard(page);
  await page.goto("/desk?list=articles");
  const articles = page.getByRole("region", { name: "المقالات", exact: true });
  const address = await articles.locator('a[href^="/desk/articles/"]').first().getAttribute("href");
  const first = articles
    .getByRole("listitem")
    .filter({ has: page.locator(`a[href="${address}"]`) });
  await keys.tick(first.getByRole("checkbox"));
  const bar = page.getByRole("region", { name: "الإجراءات على المقالات المختارة" });
  await keys.press(bar.getByRole("button", { name: "الموعد" }));
  await page.getByRole("menuitem", { name: "غدًا", exact: true }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByText("تغيّر مقال واحد.")).toBeVisible();
  await expect(first.getByText(/^الموعد/)).toBeVisible();
  await expect(bar).toHaveCount(0);
  await page.goto("/desk?view=due");
  await keys.tick(first.getByRole("checkbox"));
  await keys.press(bar.getByRole("button", { name: "الموعد" }));
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByText("تغيّر مقال واحد.")).toBeVisible();
});
