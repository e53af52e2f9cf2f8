import { expect } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { signInAs } from "./people";
import { test } from "./test";

const words = {
  ar: { language: "العربية", overview: "نظرة عامة", numbers: "الأرقام", stage: "قيد التحقق" },
  en: { language: "English", overview: "Overview", numbers: "The numbers", stage: "In progress" },
} as const;

test("what a rating means changes once a second person approves it, and readers see it", async ({
  browser,
  request,
}) => {
  const laila = await signInAs(browser, "laila");
  await laila.goto("/desk/settings/scale");
  await laila.getByRole("link", { name: /^تعديل.*كان صحيحًا وقت قوله/ }).click();
  const meaning = "كان صحيحًا يوم قيل، ثم تغيّرت الوقائع بعده.";
  await laila.getByLabel("المعنى بالعربية").fill(meaning);
  await laila.getByLabel("ما الذي يتغيّر ولماذا؟").fill("صياغة أوضح.");
  await laila.getByRole("button", { name: "إرسال للاعتماد" }).click();
  await laila.waitForURL(/\/desk\/settings\/proposals\//);
  await expect(laila.getByText("أنت أرسلت هذا، فيعتمده شخص آخر.")).toBeVisible();
  await expect(laila.getByRole("button", { name: "اعتماد", exact: true })).toHaveCount(0);

  const hala = await signInAs(browser, "hala");
  await hala.goto("/desk/settings/scale");
  await hala.getByRole("link", { name: "درجة: كان صحيحًا وقت قوله" }).click();
  await expect(hala.locator("ins").first()).toHaveText("يوم");
  await expectAccessible(hala, "a proposed definition");
  // By the keyboard alone.
  await hala.getByRole("button", { name: "اعتماد", exact: true }).focus();
  await hala.keyboard.press("Enter");
  await expect(hala.getByText("معتمد", { exact: true })).toBeVisible();

  await expect
    .poll(async () => (await request.get("/ar/methodology")).text(), { timeout: 15_000 })
    .toContain(meaning);
});

test("the administrator sets the fewest sources, and nobody else is let in", async ({
  browser,
}) => {
  const laila = await signInAs(browser, "laila");
  await laila.goto("/desk/settings/newsroom");
  await expect(laila.getByLabel("أقل عدد من المصادر")).toHaveValue("2");
  await laila.getByLabel("أقل عدد من المصادر").fill("0");
  await laila.getByRole("button", { name: "حفظ الإعدادات" }).click();
  await expect(laila.getByText("قيمة غير مقبولة.")).toBeVisible();
  // Not another number: it holds for everybody who proposes meanwhile.
  await laila.getByLabel("أقل عدد من المصادر").fill("2");
  await laila.getByLabel("عرض مقالات الآخرين كاملة").check();
  await laila.getByRole("button", { name: "حفظ الإعدادات" }).click();
  await expect(laila.getByText("حُفظ.")).toBeVisible();
  await expectAccessible(laila, "the newsroom's settings");

  const rana = await signInAs(browser, "rana");
  expect((await rana.goto("/desk/settings/newsroom"))?.status()).toBe(403);
  expect((await rana.goto("/desk/settings/topics"))?.status()).toBe(403);
  expect((await rana.goto("/desk/overview/balance"))?.status()).toBe(403);
});

for (const language of ["ar", "en"] as const) {
  test(`an editor looks at the overview and the balance in ${language}`, async ({ browser }) => {
    const told = words[language];
    const hala = await signInAs(browser, "hala", { language });
    await hala.goto("/desk/overview");
    await expect(hala.getByRole("heading", { level: 1, name: told.overview })).toBeVisible();
    const stages = hala.getByRole("region").first();
    await stages.getByText(told.numbers).click();
    await expect(stages.getByRole("rowheader", { name: told.stage })).toBeVisible();
    await expectAccessible(hala, "the overview");
    await hala.goto("/desk/overview/balance?weeks=52");
    await expectAccessible(hala, "the balance");
  });
}
