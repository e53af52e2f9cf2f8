import { expect, test } from "vitest";
import { ownerClient, useTestDatabase } from "../support/database";
useTestDatabase();
test("bench", async () => {
  const c = await ownerClient();
  const time = async (name: string, sql: string, v: unknown[] = []) => { const t = performance.now(); const r = await c.query(sql, v); console.log(name, Math.round((performance.now() - t)*10)/10, JSON.stringify(r.rows[0]).slice(0, 80)); };
  const text = Array.from({ length: 5000 }, (_, i) => `قال سالم الحارثي: «لن ترتفع الضرائب قبل عام ${i}  وهذا كلام كثير جدا يطول ويطول».`).join("\n").slice(0, 400_000);
  const em = text.replaceAll("يطول", "😀😀");
  for (const [n, t] of [["bmp", text], ["em", em]] as const) {
    await time(n + " regexp_count", "SELECT regexp_count($1, '[\\U00010000-\\U0010FFFF]')", [t]);
    await time(n + " regexp_count2", "SELECT regexp_count($1, '[^\\u0001-\\uFFFF]')", [t]);
    await time(n + " octet", "SELECT octet_length(convert_to($1,'UTF8'))", [t]);
    await time(n + " translate", "SELECT char_length(regexp_replace($1, '[\\u0001-\\uFFFF]+', '', 'g'))", [t]);
    await time(n + " char_length", "SELECT char_length($1)", [t]);
    await time(n + " pieces", "SELECT count(*), sum(utf16_length(piece)) FROM (SELECT substr($1::text, p, 1000) AS piece FROM generate_series(1, char_length($1::text), 1000) p) x", [t]);
    await time(n + " 15000 slices", "SELECT count(utf16_slice(x, 500, 540)) FROM (SELECT substr($1::text, p*20, 1000) AS x FROM generate_series(1, 1500) p) y", [t]);
    await time(n + " 1500 lens", "SELECT sum(utf16_length(x)) FROM (SELECT substr($1::text, p*20, 1000) AS x FROM generate_series(1, 1500) p) y", [t]);
    await time(n + " 1500 substr", "SELECT sum(char_length(x)) FROM (SELECT substr($1::text, p*20, 1000) AS x FROM generate_series(1, 1500) p) y", [t]);
  }
  await time("join", "SELECT count(*) FROM generate_series(1, 15000) s, (SELECT k, k*1000 AS since, (k+1)*1000 AS until FROM generate_series(0,400) k OFFSET 0) p WHERE p.since < s*26 AND p.until > s*26-20");
}, 120_000);
