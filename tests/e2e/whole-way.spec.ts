import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "@playwright/test";
import { choosePort } from "@/bin/embedded-postgres/ports";
import type { Manifest } from "@/publication/press/manifest";
import {
  killPostgres,
  type RunningWorkbench,
  removeDataFolder,
  startWorkbench,
} from "../support/workbench";
import { approveAndPublish, citeTranscript, pasteSeedArticle, propose, takeUp } from "./desk-steps";
import { signInAs } from "./people";
import { test } from "./test";

// Kills its own database, so it has a workbench of its own.
const dataFolder = path.resolve(".data/e2e-whole-way");
let app: RunningWorkbench | undefined;
let port: number;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await removeDataFolder(dataFolder);
  port = await choosePort(0);
  app = await startWorkbench({ dataFolder, port });
});

test.afterAll(async () => {
  await app?.stop();
  await removeDataFolder(dataFolder);
});

const borders = {
  words: "العودة إلى حدود أوكرانيا عام 2014 أمر غير واقعي",
  wording: "قال بيت هيغسيث إن العودة إلى حدود أوكرانيا عام 2014 أمر غير واقعي.",
  kind: "رأي",
};
const troops = {
  words: "لن تنشر قوات في أوكرانيا",
  wording: "قال بيت هيغسيث إن الولايات المتحدة لن تنشر قوات في أوكرانيا.",
  kind: "وعد",
  lookAgainOn: "2026-02-12",
};

/** The folder's manifest, once nothing was pressed for a while. */
async function settledManifest(): Promise<string> {
  const read = () => readFile(path.join(dataFolder, "public/manifest.json"), "utf8");
  let last = "";
  for (let manifest = await read(); manifest !== last; manifest = await read()) {
    last = manifest;
    await wait(1_500);
  }
  return last;
}

test("two people take two claims from the article to the public, who keep reading without a database", async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const address = `http://localhost:${port}`;
  const rana = await signInAs(browser, "rana", { address, dataFolder });
  const hala = await signInAs(browser, "hala", { address, dataFolder });

  await pasteSeedArticle(rana);
  const article = rana.url();
  await expect(rana.getByRole("listitem").filter({ hasText: borders.words })).toContainText(
    "بيت هيغسيث",
  );

  const bordersId = await takeUp(rana, borders);
  await citeTranscript(rana, "returning to Ukraine’s pre-2014 borders is an unrealistic objective");
  await propose(rana, {
    attribution: "نقل غير دقيق",
    content: "رأي",
    finding: "قال هيغسيث «ما قبل عام 2014»، وهو تقدير سياسي لا يوصف بالصحة أو عدمها.",
    reasoning: "في النص المنشور لكلمته: «حدود ما قبل 2014» [1]. أسقط النقل كلمة «ما قبل».",
  });
  await expect(rana.getByText("فيعتمدها شخص آخر")).toBeVisible();
  await expect(rana.getByRole("button", { name: "اعتماد", exact: true })).toHaveCount(0);
  await approveAndPublish(hala, bordersId);

  await rana.goto(article);
  const troopsId = await takeUp(rana, troops);
  await citeTranscript(
    rana,
    "as part of any security guarantee, there will not be U.S. troops deployed to Ukraine",
  );
  await propose(rana, {
    attribution: "مجتزأ",
    content: "لا أدلة كافية",
    finding: "قالها مقيّدةً بالضمانات الأمنية، ونعود إلى الوعد بعد عام.",
    reasoning: "في النص: «في إطار أي ضمانة أمنية» [1]، وقد سقط القيد من النقل.",
  });
  await approveAndPublish(hala, troopsId);

  const reader = await browser.newPage({ baseURL: address, javaScriptEnabled: false });
  for (const id of [bordersId, troopsId]) {
    await expect
      .poll(async () => (await request.get(`${address}/ar/verdicts/${id}`)).status(), {
        timeout: 5_000,
      })
      .toBe(200);
  }
  await reader.goto(`/ar/verdicts/${bordersId}`);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("حدود أوكرانيا عام 2014");
  await expect(reader.getByText("نقل غير دقيق").first()).toBeVisible();
  await expect(reader.getByText("بيت هيغسيث").first()).toBeVisible();
  await expect(reader.getByText("رنا الخطيب").first()).toBeVisible();
  await expect(reader.getByText("هالة منصور").first()).toBeVisible();
  const data = await reader.locator('script[type="application/ld+json"]').allTextContents();
  const reviews = data.filter((text) => text.includes('"ClaimReview"'));
  expect(reviews).toHaveLength(1);
  expect(JSON.parse(reviews[0] ?? "")).toMatchObject({
    "@type": "ClaimReview",
    url: `${address}/ar/verdicts/${bordersId}`,
    claimReviewed: borders.wording,
    itemReviewed: { author: { "@type": "Person", name: "بيت هيغسيث" } },
  });
  await reader.goto(`/en/verdicts/${bordersId}`);
  await expect(reader.locator("html")).toHaveAttribute("dir", "ltr");
  const english = await reader.locator('script[type="application/ld+json"]').allTextContents();
  expect(english.filter((text) => text.includes('"ClaimReview"'))).toEqual([]);
  await expect(async () => {
    await reader.goto("/ar");
    await expect(reader.getByText(troops.wording)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 5_000 });

  const manifest = await settledManifest();
  const { pages } = (JSON.parse(manifest) as { manifest: Manifest }).manifest;
  const published = Object.entries(pages).filter(([, page]) => page.status === 200);
  expect(published.map(([of]) => of)).toContain(`/en/verdicts/${troopsId}`);
  const read = async (of: string) => {
    const answer = await request.get(`${address}${of}`);
    return { status: answer.status(), body: await answer.body() };
  };
  const before = new Map<string, { status: number; body: Buffer }>();
  for (const [of] of published) before.set(of, await read(of));

  await killPostgres(dataFolder);
  await app?.stop();
  app = await startWorkbench({
    dataFolder,
    port,
    env: {
      DATABASE_URL: `postgresql://nobody:nothing@127.0.0.1:${await choosePort(0)}/gone`,
      SITE_ADDRESS: address,
      NEXTAUTH_SECRET: "a-secret-of-this-test-alone-0123456789",
    },
  });
  for (const [of, then] of before) {
    const now = await read(of);
    expect(now.status, of).toBe(200);
    expect(now.body.equals(then.body), of).toBe(true);
  }
  expect((await request.get(`${address}/desk`)).status()).toBe(503);
});
