import { expect, test } from "vitest";
import { addressesTouchedBy } from "@/publication/addresses/kinds";
import type { FetchAddress } from "@/publication/press/render-page";
import { warmPress } from "@/publication/press/warm-press";
import { appClient, useTestDatabase } from "../support/database";
import { openNewsroom, publishedClaim } from "../support/newsroom";

useTestDatabase();

test("A press that starts renders what the newest publication touched, until there is something to press", async () => {
  const rendered: string[] = [];
  const render: FetchAddress = async (address) => {
    rendered.push(address);
    throw new Error("what cannot be rendered keeps nothing back");
  };
  expect(await warmPress(render, async () => true)).toBe(0);
  const claimId = await publishedClaim(await openNewsroom());
  const touched = await addressesTouchedBy(await appClient(), { claimIds: [claimId], pages: [] });

  expect(await warmPress(render, async () => true)).toBeGreaterThan(20);
  expect(rendered).toContain(`/ar/verdicts/${claimId}`);
  expect(rendered.filter((address) => address.startsWith("/en"))).toEqual([]);
  expect(rendered.filter((address) => !touched.includes(address))).toEqual([]);

  rendered.length = 0;
  let left = 3;
  expect(await warmPress(render, async () => left-- > 0)).toBe(3);
  expect(rendered.length).toBeLessThanOrEqual(3);
});
