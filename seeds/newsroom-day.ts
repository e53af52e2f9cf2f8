import { readFile } from "node:fs/promises";
import path from "node:path";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { receiveArticle, receiveArticleInput } from "@/review/article/receive-article";
import { setClaimAside } from "@/review/claim/set-claim-aside";
import { recordRequest } from "@/review/legal/requests";
import { omitReply } from "@/review/reply/record-reply";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { callLength } from "./claims/call-length";
import { callSubjects } from "./claims/call-subjects";
import { guarantees } from "./claims/guarantees";
import { natoMembership } from "./claims/nato-membership";
import { prisonerExchange } from "./claims/prisoner-exchange";
import { pressOfficeRequest } from "./claims/request";
import { speakers } from "./claims/speakers";
import {
  negotiators,
  optimism,
  peaceByDiplomacy,
  startOfTalks,
  theCall,
} from "./claims/unfinished";
import { addSpeakers, cite, propose, publish, takeUp } from "./desk";
import { discussTheDay } from "./discussions";
import { moveIn, type SignIn } from "./people";
import { writePublicTexts } from "./public-texts";
import { defineTopics, fileUnder, fillQueue } from "./queue";
import { hearFromReaders } from "./readers";

/**
 * A believable day of a small newsroom, done by its people through the domain's own functions: one
 * article, claims in every stage, five of them public, one corrected, one retracted. The claims on
 * the borders of 2014 and on troops are left for whoever tries the workbench first.
 *
 * Answers how everybody signs in; an empty list where there is a newsroom already.
 */
export async function seedNewsroomDay(): Promise<SignIn[]> {
  const moved = await moveIn();
  if (!moved) return [];
  const { rana, samer, hala, yousef } = moved.staff;

  const text = await readFile(path.join(process.cwd(), "seeds/article.ar.txt"), "utf8");
  const { articleId } = await receiveArticle(
    rana,
    receiveArticleInput.parse({
      title: "بوتين وترامب يتفقان على بدء المفاوضات لوقف الحرب في أوكرانيا",
      text,
      address: "",
      outlet: "",
      publishedOn: "2025-02-12",
    }),
  );
  const known = await addSpeakers(rana, speakers);
  const topics = await defineTopics(moved.administrator);

  const nato = await takeUp(rana, articleId, known, natoMembership.claim);
  await cite(rana, nato, natoMembership.evidence);
  await fileUnder(rana, nato, [topics.war, topics.diplomacy]);
  await omitReply(rana, { claimId: nato, language: "ar", reason: natoMembership.notAsked });
  await publish(hala, await propose(rana, nato, natoMembership.verdict));

  const length = await takeUp(samer, articleId, known, callLength.claim);
  await cite(samer, length, callLength.evidence);
  await fileUnder(samer, length, [topics.diplomacy]);
  await publish(yousef, await propose(samer, length, callLength.verdict));

  const forces = await takeUp(rana, articleId, known, guarantees.claim);
  await cite(rana, forces, guarantees.evidence);
  await publish(yousef, await propose(rana, forces, guarantees.verdict));

  const exchange = await takeUp(samer, articleId, known, prisonerExchange.claim);
  await cite(samer, exchange, prisonerExchange.evidence);
  await publish(hala, await propose(samer, exchange, prisonerExchange.verdict));
  await cite(samer, exchange, prisonerExchange.laterEvidence);
  await publish(hala, await propose(samer, exchange, prisonerExchange.correction, 1));

  const subjects = await takeUp(rana, articleId, known, callSubjects.claim);
  await cite(rana, subjects, callSubjects.evidence);
  await publish(hala, await propose(rana, subjects, callSubjects.verdict));
  const retraction = await proposeRetraction(rana, {
    claimId: subjects,
    language: "ar",
    otherLanguage: "en",
    ...callSubjects.retraction,
  });
  await publish(hala, { claimId: subjects, ...retraction });

  const team = await takeUp(rana, articleId, known, negotiators.claim);
  await cite(rana, team, negotiators.evidence);
  await propose(rana, team, negotiators.verdict);

  const aim = await takeUp(samer, articleId, known, peaceByDiplomacy.claim);
  await cite(samer, aim, peaceByDiplomacy.evidence);
  await approveVerdict(hala, await propose(samer, aim, peaceByDiplomacy.verdict));

  const call = await takeUp(samer, articleId, known, theCall.claim);
  await cite(samer, call, theCall.evidence);
  const proposed = await propose(samer, call, theCall.verdict);
  await returnVerdict(yousef, { ...proposed, reason: theCall.returnReason });

  const talks = await takeUp(rana, articleId, known, startOfTalks.claim);

  const hope = await takeUp(samer, articleId, known, optimism.claim);
  await setClaimAside(samer, { claimId: hope, reason: "OPINION", note: optimism.note });

  await recordRequest(hala, pressOfficeRequest(forces));
  await writePublicTexts(moved.administrator, hala);
  await hearFromReaders(length);

  await discussTheDay(moved.staff, { negotiators: team, theCall: call, talks });
  await fillQueue(moved.staff, articleId, { team, aim, call, talks }, topics);

  await moved.goHome();
  return moved.signIns;
}
