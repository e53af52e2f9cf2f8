import { beforeAll, describe, expect, test } from "vitest";
import { oembedParameters, oembedSchema, readOembed } from "@/publication/exchange/oembed";
import { environment } from "@/settings/environment";
import { useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, prepareClaim, publishedClaim } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let page: string;
beforeAll(async () => {
  desk = await openNewsroom();
  page = `${environment().SITE_ADDRESS}/ar/verdicts/${await publishedClaim(desk)}`;
});

const ask = (parameters: Record<string, string>) => readOembed(oembedParameters.parse(parameters));

describe("the embedding of a verdict", () => {
  test("has a frame and a picture, as the specification has them", async () => {
    const answer = oembedSchema.parse(await ask({ url: `${page}?utm_source=x#sources` }));
    expect(answer.html).toContain(`src="${page}/card"`);
    expect(answer).toMatchObject({
      thumbnail_url: `${page}/card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test.each([{ maxwidth: "300" }, { maxheight: "200" }, { maxwidth: "1200", maxheight: "629" }])(
    "is no larger than what was asked for, its picture neither: %o",
    async (most) => {
      const answer = oembedSchema.parse(await ask({ url: page, ...most }));
      expect(answer.width).toBeLessThanOrEqual(Number(most.maxwidth ?? Infinity));
      expect(answer.height).toBeLessThanOrEqual(Number(most.maxheight ?? Infinity));
      expect(answer).not.toHaveProperty("thumbnail_url");
      expect(answer).not.toHaveProperty("thumbnail_width");
    },
  );

  test("keeps its picture where that fits", async () => {
    const answer = await ask({ url: page, maxwidth: "1200", maxheight: "630" });
    expect(answer).toHaveProperty("thumbnail_url");
  });

  test("is none of what is not published, is elsewhere or is no verdict", async () => {
    const site = environment().SITE_ADDRESS;
    const unpublished = await prepareClaim(desk.checker.actor);
    for (const url of [
      `${site}/ar/verdicts/${unpublished}`,
      page.replace(site, "https://elsewhere.example"),
      `${site}/xx${new URL(page).pathname.slice(3)}`,
      `${page}/versions/1`,
      `${site}/ar`,
    ]) {
      expect(await ask({ url }), url).toBeNull();
    }
  });
});
