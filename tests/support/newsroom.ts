import { randomBytes } from "node:crypto";
import { type Actor, actorOfSession } from "@/access/actor";
import { acceptInvitation, invitePerson, invitePersonInput } from "@/access/invite-person";
import { type RefusalCode, refusalDetails } from "@/access/refusal";
import type { Role } from "@/access/roles";
import { openSession } from "@/access/session";
import { issueSetupLink, setUpNewsroom, setUpNewsroomInput } from "@/access/setup";
import { database } from "@/prisma/client";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { receiveArticle, receiveArticleInput } from "@/review/article/receive-article";
import { takeUpUtterance, takeUpUtteranceInput } from "@/review/claim/take-up-utterance";
import { citeEvidence, citeEvidenceInput } from "@/review/evidence/cite-evidence";
import { requestReply, requestReplyInput } from "@/review/reply/request-reply";
import { standingUtterance } from "@/review/utterance/standing";
import { listRatings } from "@/review/verdict/list-ratings";
import { proposeVerdict } from "@/review/verdict/propose-verdict";
import { proposeVerdictInput } from "@/review/verdict/verdict-input";

/** Somebody of a test's newsroom, signed in, with what they sign in with. */
export interface Member {
  readonly actor: Actor;
  readonly personId: string;
  readonly email: string;
  readonly password: string;
}

/** What a proposal answers, with its claim: what an editor has before the eyes. */
export interface Proposed {
  readonly claimId: string;
  readonly proposalId: string;
  readonly digest: string;
}

/** The members of the newsroom that a test file opens, by what they are. */
export interface Newsroom {
  readonly administrator: Member;
  readonly checker: Member;
  readonly otherChecker: Member;
  readonly editor: Member;
  readonly otherEditor: Member;
  /** Fact-checker and editor. */
  readonly checkingEditor: Member;
}

/** Sets a newsroom up as a real one is: by the setup link, invitations and their acceptance. */
export async function openNewsroom(): Promise<Newsroom> {
  const administrator = await setUp();
  const { actor } = administrator;
  return {
    administrator,
    checker: await invite(actor, "هدى الراشد", ["FACT_CHECKER"]),
    otherChecker: await invite(actor, "كمال صبري", ["FACT_CHECKER"]),
    editor: await invite(actor, "نادية عزام", ["EDITOR"]),
    otherEditor: await invite(actor, "طارق الشامي", ["EDITOR"]),
    checkingEditor: await invite(actor, "ليث عمران", ["FACT_CHECKER", "EDITOR"]),
  };
}

async function setUp(): Promise<Member> {
  const token = tokenOf(await issueSetupLink());
  const input = { name: "سعاد المدني", email: newAddress(), password: newPassword() };
  const newsroom = { newsroomNameAr: "غرفة الاختبار", newsroomNameEn: "Test Desk" };
  const { personId } = await setUpNewsroom(
    setUpNewsroomInput.parse({ token, ...input, ...newsroom }),
  );
  return { ...input, personId, actor: await signIn(personId) };
}

/** Invites somebody with these roles, accepts for them and signs them in. */
export async function invite(
  administrator: Actor,
  name: string,
  roles: readonly Role[],
): Promise<Member> {
  const email = newAddress();
  const password = newPassword();
  const input = invitePersonInput.parse({ name, email, roles });
  const token = tokenOf((await invitePerson(administrator, input)).path);
  const { personId } = await acceptInvitation({ token, password });
  return { personId, email, password, actor: await signIn(personId) };
}

/** An actor of a new session, with the roles that the person has now. */
export async function signIn(personId: string): Promise<Actor> {
  const actor = await actorOfSession(await openSession(personId));
  if (!actor) throw new Error(`no actor for ${personId}`);
  return actor;
}

/** The token at the end of a link that is handed over. */
export function tokenOf(path: string | null): string {
  return path?.split("/").at(-1) ?? "";
}

/**
 * A text of our own: what the outlet itself says, then what others say. The characters beyond U+FFFF
 * stand before that, to move its offsets.
 */
export const articleText = [
  "ارتفعت ميزانية المجلس 🏛️ إلى 40 مليون دينار 💶 في عام 2024، وهي الأعلى منذ عشرة أعوام.",
  "قال سالم الحارثي: «لن ترتفع الضرائب قبل عام 2030».",
  "قالت منى الزين: «زاد عدد المدارس عشرين مدرسة».",
  "قال سالم الحارثي: «سنفتح المستشفى الجديد في الربيع».",
].join("\n");

/** Receives an article. */
export async function receive(actor: Actor, input: Record<string, string> = {}) {
  const fields = { title: "جلسة المجلس", text: articleText, address: "", outlet: "" };
  return receiveArticle(
    actor,
    receiveArticleInput.parse({ ...fields, publishedOn: "2025-05-04", ...input }),
  );
}

/** Takes up the utterance whose statement holds these words; answers the claim's id. */
export async function takeUp(
  actor: Actor,
  articleId: string,
  { words = "الضرائب", ...input }: Record<string, string> = {},
): Promise<string> {
  const statements = await database().utteranceSpan.findMany({
    where: { role: "STATEMENT", utterance: { ...standingUtterance, revision: { articleId } } },
    orderBy: { utterance: { position: "asc" } },
  });
  const found = statements.find(({ exact }) => exact.includes(words));
  if (!found) throw new Error(`no utterance holds «${words}»`);
  const { claimId } = await takeUpUtterance(
    actor,
    takeUpUtteranceInput.parse({
      utteranceId: found.utteranceId,
      wording: "لن ترفع الحكومة الضرائب قبل عام 2030.",
      language: "ar",
      kind: "FACT",
      lookAgainOn: "",
      speaker: "new",
      saidOn: "2025-05-03",
      occasion: "",
      address: "",
      ...input,
    }),
  );
  return claimId;
}

/** A source as somebody would fill it in. */
export function evidenceInput(claimId: string, input: Record<string, string> = {}) {
  return citeEvidenceInput.parse({
    claimId,
    stance: "CONTRADICTS",
    sourceKind: "DOCUMENT",
    title: "مشروع قانون المالية",
    publisher: "وزارة المالية",
    author: "",
    address: "https://finance.example/bill",
    publishedOn: "2025-04",
    isPrimary: "on",
    excerpt: "ترتفع ضريبة القيمة المضافة نقطتين في عام 2027.",
    language: "ar",
    seenOn: "2025-05-05",
    confidentialIdentity: "",
    ...input,
  });
}

/** Cites evidence for a claim; answers its id. */
export async function cite(
  actor: Actor,
  claimId: string,
  input: Record<string, string> = {},
): Promise<string> {
  return (await citeEvidence(actor, evidenceInput(claimId, input))).evidenceId;
}

/** Records that somebody was asked what they say to it; answers the request's id. */
export async function ask(
  actor: Actor,
  claimId: string,
  input: Record<string, string> = {},
): Promise<string> {
  const request = requestReplyInput.parse({
    claimId,
    speakerId: "",
    asked: "المتحدث باسم الوزارة",
    language: "ar",
    channel: "EMAIL",
    askedOn: "2025-05-05",
    dueOn: "2025-05-08",
    ...input,
  });
  return (await requestReply(actor, request)).requestId;
}

/** Receives the article, takes a claim up and cites evidence: all that a proposal needs. */
export async function prepareClaim(actor: Actor): Promise<string> {
  const { articleId } = await receive(actor);
  const claimId = await takeUp(actor, articleId);
  await cite(actor, claimId);
  return claimId;
}

/** Proposes a verdict. `attribution` and `content`: keys of ratings. */
export async function propose(
  actor: Actor,
  claimId: string,
  { attribution = "confirmed", content = "false", ...input }: Record<string, string | number> = {},
): Promise<Proposed> {
  const ratings = await listRatings(actor);
  const idOf = (scale: string, key: string | number) =>
    ratings.find((rating) => rating.scale === scale && rating.key === key)?.id;
  const proposal = await tickingEach((ticked) =>
    proposeVerdict(
      actor,
      proposeVerdictInput.parse({
        ticked,
        claimId,
        basedOn: 0,
        attributionId: idOf("ATTRIBUTION", attribution),
        contentId: idOf("CONTENT", content),
        language: "ar",
        finding: "ينص مشروع القانون على رفعها في عام 2027.",
        reasoning:
          "يرفع مشروع قانون المالية ضريبة القيمة المضافة [1].\nوهو منشور على موقع الوزارة.",
        otherLanguage: "en",
        otherFinding: "The bill raises them in 2027.",
        otherReasoning: "The finance bill raises the value added tax [1].",
        counterSearch: "",
        note: "",
        otherNote: "",
        ...input,
      }),
    ),
  );
  return { claimId, ...proposal };
}

/** Does it as somebody does who is shown the linter's warnings and ticks each of them. */
export async function tickingEach<T>(work: (ticked: string[]) => Promise<T>): Promise<T> {
  return work([]).catch((error) => {
    const shown = refusalDetails(error, "warnings-unticked");
    if (!shown) throw error;
    return work(shown.findings.map(({ key }) => key));
  });
}

/** Proposes a change of what is published, with its note. */
export function proposeChange(actor: Actor, claimId: string, input: Record<string, string> = {}) {
  const note = "صحّحنا السنة.";
  return propose(actor, claimId, { basedOn: 1, changeKind: "CORRECTION", note, ...input });
}

/** Approves what was proposed and publishes it. */
export async function publish(editor: Actor, proposed: Proposed) {
  const { approvalId } = await approveVerdict(editor, proposed);
  return publishVerdict(editor, { claimId: proposed.claimId, approvalId });
}

/** What was published so far is said to be pressed; readers find nothing in a search before it is. */
export async function pressed(): Promise<void> {
  await database().outbox.updateMany({ where: { doneAt: null }, data: { doneAt: new Date() } });
}

/** A claim whose verdict the checker proposed and the editor published. */
export async function publishedClaim({ checker, editor }: Newsroom): Promise<string> {
  const claimId = await prepareClaim(checker.actor);
  await publish(editor.actor, await propose(checker.actor, claimId));
  return claimId;
}

/** What a promise that is refused for this reason is rejected with. */
export function refusal(code: RefusalCode, details?: object) {
  return { name: "Refusal", code, ...(details && { details }) };
}

function newAddress(): string {
  return `${randomBytes(6).toString("hex")}@newsroom.example`;
}

function newPassword(): string {
  return randomBytes(12).toString("base64url");
}
