import { describe, expect, test } from "vitest";
import { facesOf } from "@/publication/press/font-faces";
import { stripPage } from "@/publication/press/strip-page";

const assets: string[] = [];
async function assetFor(address: string): Promise<string> {
  assets.push(address);
  return `/assets/${address.replace(/\W+/g, "-").slice(1)}`;
}

/** As Next 16 renders a page for a reader that runs no scripts. */
const rendered = `<!DOCTYPE html><!--build--><html lang="ar" dir="rtl"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n" data-precedence="next"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>
<link rel="preload" as="font" href="/_next/static/media/f.woff2" crossorigin="" type="font/woff2"/>
<script src="/_next/static/chunks/b.js" async="" nonce="n"></script>
<meta name="next-size-adjust" content=""/><title>ادعاء</title>
<script type="application/ld+json">{"@type":"ClaimReview","x":"\\u003c/script>"}</script></head>
<body><div hidden=""><!--$--><!--/$--></div><main><p>قال <bdi>«x < y»</bdi></p>
<img src="/photo.webp" srcSet="/photo.webp 1x, /large.webp 2x" alt=""/></main>
<script>self.__next_f.push([1,"secret draft"])</script></body></html>`;

describe("a public page", () => {
  test("keeps its text and its markup for search engines, and no script", async () => {
    const page = await stripPage(rendered, assetFor);
    expect(page).toContain("<p>قال <bdi>«x &lt; y»</bdi></p>");
    expect(page).toContain(
      '<script type="application/ld+json">{"@type":"ClaimReview","x":"\\u003c/script>"}</script>',
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/"\/_next|nonce|data-precedence|<!--|secret draft|next-size|hidden/);
  });

  test("loads styles, fonts and pictures from where they stay", async () => {
    const page = await stripPage(rendered, assetFor);
    expect(page).toContain('href="/assets/_next-static-chunks-a-css"');
    expect(page).toContain('href="/assets/_next-static-media-f-woff2"');
    expect(page).toContain('srcset="/assets/photo-webp 1x, /assets/large-webp 2x"');
    expect(assets).not.toContain("/_next/static/chunks/b.js");
  });

  test("asks at once for the faces of its language", async () => {
    const style = `
      @font-face{font-family:Words;font-weight:400;src:url(/assets/rare.woff2)format("woff2");unicode-range:U+600-6FF}
      @font-face{font-family:Words;font-weight:400;src:url(/assets/naskh.woff2)format("woff2");unicode-range:U+60C,U+621-63A}
      @font-face{font-family:Words;font-weight:600 700;src:url("/assets/bold.woff2") format("woff2");unicode-range:U+62?}
      @font-face{font-family:Words;font-weight:400;src:url(/assets/latin.woff2)format("woff2");unicode-range:U+20-7E}`;
    const facesOfStyle = (address: string) => (address.endsWith("a-css") ? facesOf(style) : []);
    const page = await stripPage(rendered, assetFor, { facesOf: facesOfStyle });
    const asked = [...page.matchAll(/<link rel="preload" as="font" type="[^"]+" href="([^"]+)"/g)];
    expect(asked.map(([, file]) => file)).toEqual(["/assets/naskh.woff2", "/assets/bold.woff2"]);
    expect(page.indexOf("naskh")).toBeLessThan(page.indexOf('rel="stylesheet"'));
  });

  test("is the same bytes each time", async () => {
    expect(await stripPage(rendered, assetFor)).toBe(await stripPage(rendered, assetFor));
  });

  test.each([
    ["a part that a script would put in place", '<template id="B:0"></template>', /streamed/],
    ["what was streamed into such a part", '<div hidden id="S:0">late</div>', /streamed/],
    [
      "a template inside a template",
      "<template><script>1</script></template>",
      /a script|streamed/,
    ],
    ["an event handler", '<p onclick="x()">t</p>', /onclick/],
    ["a hidden script address", '<a href=" java&#9;script:x()">t</a>', /script in href/],
    ["a script in an address", '<a href="javascript:x()">t</a>', /script in href/],
    ["a style attribute", '<p style="color:red">t</p>', /style attribute/],
    ["an inline style", "<style>p{}</style>", /<style>/],
    ["an address of this build", '<a href="/_next/image?url=x">t</a>', /_next\/image/],
    ["a picture from elsewhere", '<img src="https://example.org/x.png">', /elsewhere/],
    ["a picture from elsewhere, without protocol", '<img src="//example.org/x.png">', /elsewhere/],
    ["an SVG handler", '<svg><path onload="x()"/></svg>', /onload/],
  ])("is not pressed with %s", async (_, html, words) => {
    await expect(stripPage(`<body>${html}`, assetFor)).rejects.toThrow(words);
  });

  test("that is Next's error page is not pressed", async () => {
    await expect(stripPage('<html id="__next_error__"><body>', assetFor)).rejects.toThrow(/error/);
  });
});
