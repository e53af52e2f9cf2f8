import { beforeAll, expect, test } from "vitest";
import { approvePublicText } from "@/publication/public-text/decide-public-text";
import { proposeRating } from "@/publication/public-text/propose-rating";
import { readScale } from "@/review/scale/read-scale";
import { useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom } from "../support/newsroom";
import { proposedStep } from "../support/public-texts";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

test("the last two steps of a scale are not both retired, though both were proposed before", async () => {
  const inForce = async () =>
    (await readScale()).filter(({ scale, isRetired }) => scale === "ATTRIBUTION" && !isRetired);
  const propose = (key: string) =>
    proposeRating(
      desk.administrator.actor,
      proposedStep({ scale: "ATTRIBUTION", key, isRetired: "on" }),
    );
  const approve = (proposal: { proposalId: string }) =>
    approvePublicText(desk.editor.actor, proposal);
  const [one, other, ...more] = await inForce();
  for (const { key } of more) await approve(await propose(key));
  const proposals = [await propose(one?.key ?? ""), await propose(other?.key ?? "")];
  const outcomes = await Promise.allSettled(proposals.map(approve));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "step-needed" },
  });
  expect(await inForce()).toHaveLength(1);
});
