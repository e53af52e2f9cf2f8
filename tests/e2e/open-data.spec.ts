import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { expectAccessible } from "./accessibility";
import { test } from "./test";

/** The first verdict of the site's front page. */
async function aVerdict(page: Page, language: string): Promise<string> {
  await page.goto(`/${language}`);
  const found = page.locator(`a[href^="/${language}/verdicts/"]`).first();
  return (await found.getAttribute("href")) ?? "";
}

/** A page of somebody else's site, with this in its body. */
async function elsewhere<T>(
  browser: Browser,
  body: string,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const server = http.createServer((_, res) => {
    res.setHeader("Content-Type", "text/html; charset=utf-8");
    res.end(`<!doctype html><title>elsewhere</title>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const page = await (await browser.newContext()).newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await look(page);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function command(name: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `bin/${name}.ts`, ...words],
    { encoding: "utf8" },
  );
  return { status, said: stdout + stderr };
}

test("every pressed address answers what the manifest says, with its type", async ({ request }) => {
  test.setTimeout(120_000);
  const read = async () => (await (await request.get("/manifest.json")).json()).manifest.pages;
  // What the demonstration published may still be on its way.
  await expect
    .poll(async () => Object.keys(await read()), { timeout: 60_000 })
    .toEqual(
      expect.arrayContaining([
        "/ar/feeds/verdicts.rss",
        "/en/feeds/corrections.json",
        "/sitemap.xml",
        "/exports/dump.json",
      ]),
    );
  const wrong = async () => {
    const pages: Record<string, { status: number; hash: string; contentType: string }> =
      await read();
    const found: string[] = [];
    for (const [address, page] of Object.entries(pages)) {
      const answer = await request.get(address);
      const hash = createHash("sha256")
        .update(await answer.body())
        .digest("hex");
      const isRight = answer.status() === page.status && hash === page.hash;
      if (!isRight || answer.headers()["content-type"] !== page.contentType) found.push(address);
    }
    return found;
  };
  // Other tests publish meanwhile: what is pressed while it is looked at is looked at again.
  await expect.poll(wrong, { timeout: 60_000 }).toEqual([]);
});

test("anybody's commands find the site whole and its markup sound", async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const verdict = await aVerdict(page, "ar");
  const verified = command("verify", `${baseURL}`);
  expect(verified.said).toContain("Everything is what was signed.");
  expect(verified.status).toBe(0);
  const validated = command(
    "validate",
    `${baseURL}${verdict}`,
    `${baseURL}/exports/claim-reviews.json`,
  );
  expect(validated.said).not.toContain("error:");
  expect(validated.status).toBe(0);
  // The other language's page carries no ClaimReview, and the command says so.
  const other = command(
    "validate",
    "--language",
    "ar",
    `${baseURL}${verdict.replace("/ar/", "/en/")}`,
  );
  expect(other.said).toContain("ليست مراجعة ادعاء");
  expect(other.status).toBe(1);
});

for (const language of ["ar", "en"] as const) {
  test(`a verdict in ${language} says to programs where its feed, picture and card are`, async ({
    page,
    request,
    browser,
    baseURL,
  }) => {
    const verdict = await aVerdict(page, language);
    await page.goto(verdict);
    for (const type of ["application/rss+xml", "application/atom+xml", "application/feed+json"]) {
      const link = page.locator(`head link[rel="alternate"][type="${type}"]`);
      expect((await request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
    }
    const property = (name: string) =>
      page
        .locator(`head meta[property="${name}"], head meta[name="${name}"]`)
        .getAttribute("content");
    expect(await property("twitter:card")).toBe("summary_large_image");
    const picture = (await property("og:image")) ?? "";
    const { width, height, format } = await sharp(
      await (await request.get(picture)).body(),
    ).metadata();
    expect([format, width, height]).toEqual(["png", 1200, 630]);

    const discovery = page.locator('head link[type="application/json+oembed"]');
    const oembed = await (await request.get((await discovery.getAttribute("href")) ?? "")).json();
    const claim = await page.getByRole("heading", { level: 1 }).innerText();
    expect(oembed).toMatchObject({ version: "1.0", type: "rich", title: claim });
    await elsewhere(browser, oembed.html, async (other) => {
      const card = other.frameLocator("iframe");
      await expect(card.getByRole("heading", { level: 1 })).toContainText(claim);
      await expect(card.locator("script")).toHaveCount(0);
    });
    const quoted = encodeURIComponent(`${baseURL}${verdict}/quotation`);
    const quotation = await (await request.get(`/api/oembed?url=${quoted}`)).json();
    const words = await page.locator("blockquote mark").first().innerText();
    await elsewhere(browser, quotation.html, async (other) => {
      const card = other.frameLocator("iframe");
      await expect(card.locator("blockquote mark").first()).toHaveText(words);
      await expect(card.getByRole("heading", { level: 1 })).toContainText(claim);
      await expect(card.locator("script")).toHaveCount(0);
    });
    await page.goto(`/${language}/corrections`);
    const kind = language === "ar" ? "تصحيح" : "Correction";
    const correction = page
      .getByRole("article")
      .filter({ has: page.getByText(kind, { exact: true }) });
    const corrected = await correction.first().locator("h2 a").getAttribute("href");
    await elsewhere(
      browser,
      `<iframe src="${baseURL}${corrected}/card"></iframe>`,
      async (other) => {
        const told = other.frameLocator("iframe").locator('a[href$="#changes"]');
        await expect(told).toContainText(kind);
      },
    );
    // Only cards may stand in a frame.
    await elsewhere(browser, `<iframe src="${baseURL}${verdict}"></iframe>`, async (other) => {
      await expect(other.frameLocator("iframe").getByRole("heading")).toHaveCount(0);
    });
  });

  test(`the card and the page about open data in ${language} are accessible and fit`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    const verdict = await aVerdict(page, language);
    for (const path of [`/${language}/api`, `${verdict}/card`, `${verdict}/quotation`]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page, path);
    }
  });
}

test("a program in anybody's page reads the API, and asks with a validator", async ({
  browser,
  baseURL,
}) => {
  const answers = await elsewhere(browser, "", (page) =>
    page.evaluate(async (site) => {
      const list = await fetch(`${site}/api/v1/verdicts?limit=2`);
      const { items, next } = await list.json();
      // A list is asked of the database; what another test published just now is pressed in seconds.
      let one = await fetch(items[0].self);
      for (let asked = 0; one.status === 404 && asked < 60; asked++) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        one = await fetch(items[0].self);
      }
      const again = async (address: string, etag: string | null) =>
        (await fetch(address, { headers: { "If-None-Match": `${etag}` }, cache: "no-store" }))
          .status;
      const wrong = await fetch(`${site}/api/v1/verdicts?limit=none`);
      const words = Object.values<string>(items[0].claim)[0] ?? "";
      const search = await (
        await fetch(`${site}/api/v1/search?${new URLSearchParams({ q: words })}`)
      ).json();
      const unasked = await fetch(`${site}/api/v1/search`);
      const missing = await fetch(`${site}/api/v1/verdicts/nothing`);
      return {
        count: items.length,
        more: (await (await fetch(next)).json()).items.length > 0,
        same: items[0].id === (await one.json()).id,
        statuses: [
          await again(list.url, list.headers.get("etag")),
          await again(one.url, one.headers.get("etag")),
          wrong.status,
          missing.status,
          unasked.status,
        ],
        found: search.items.some((item: { id: string }) => item.id === items[0].id),
        nearest: search.nearest?.[0]?.verdict.id === items[0].id,
        types: [wrong.headers.get("content-type"), missing.headers.get("content-type")],
      };
    }, baseURL),
  );
  expect(answers).toEqual({
    count: 2,
    more: true,
    same: true,
    statuses: [304, 304, 400, 404, 400],
    found: true,
    nearest: true,
    types: Array(2).fill("application/problem+json; charset=utf-8"),
  });
});

test("oEmbed knows the site's own verdicts alone", async ({ page, request, baseURL }) => {
  const verdict = await aVerdict(page, "ar");
  const ask = (query: string) => request.get(`/api/oembed?${query}`);
  const url = encodeURIComponent(`${baseURL}${verdict}`);
  expect(await (await ask(`url=${url}&maxwidth=300&maxheight=200`)).json()).toMatchObject({
    width: 300,
    height: 200,
  });
  expect((await ask(`url=${url}&format=xml`)).status()).toBe(501);
  expect((await ask("")).status()).toBe(400);
  for (const other of [
    `${baseURL}/ar`,
    "https://other.example/ar/verdicts/x",
    `${baseURL}/ar/verdicts/x`,
  ]) {
    expect((await ask(`url=${encodeURIComponent(other)}`)).status()).toBe(404);
  }
});
