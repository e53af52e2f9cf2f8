import { signOutEverywhere } from "@/access/end-sessions";
import {
  acceptInvitation,
  invitePerson,
  listOpenInvitations,
  withdrawInvitation,
} from "@/access/invite-person";
import { grantRole, revokeRole, setPublishedName, setStanding } from "@/access/people";
import { changePassword, issuePasswordReset, resetPassword } from "@/access/reset-password";
import { setLogo } from "@/publication/newsroom/logo";
import {
  approvePublicText,
  returnPublicText,
  withdrawPublicText,
} from "@/publication/public-text/decide-public-text";
import { fromPlainText } from "@/publication/public-text/document";
import { proposePage } from "@/publication/public-text/propose-page";
import { proposeRating } from "@/publication/public-text/propose-rating";
import type { PublicPage } from "@/publication/public-text/subjects";
import { type Newsroom, tokenOf } from "../support/newsroom";
import { smallPicture } from "../support/pictures";
import { proposedStep } from "../support/public-texts";
import type { Step } from "./step";

const email = "newcomer@newsroom.example";
const password = "a password of my own";

/** Who works in the newsroom, how it presents itself, and what it tells its readers of its work. */
export function newsroomActs(desk: Newsroom): Step[] {
  const { administrator, checker, editor, otherEditor } = desk;
  const admin = administrator.actor;
  const personId = editor.personId;
  let link = "";
  let newcomer = "";
  let text = { proposalId: "" };
  const proposePageOf = async (page: PublicPage, basedOn = 0) => {
    text = await proposePage(admin, {
      page,
      basedOn,
      ar: fromPlainText("من نحن"),
      en: null,
      note: "أول نص",
    });
  };
  return [
    [
      "invite-person",
      async () => {
        const input = { email, name: "آية", roles: ["EDITOR" as const] };
        link = tokenOf((await invitePerson(admin, input)).path);
      },
    ],
    [
      "accept-invitation",
      async () => {
        newcomer = (await acceptInvitation({ token: link, password })).personId;
      },
    ],
    [
      "invite-person",
      async () => {
        const input = {
          email: "nobody@newsroom.example",
          name: "لا أحد",
          roles: ["EDITOR" as const],
        };
        await invitePerson(admin, input);
      },
    ],
    [
      "withdraw-invitation",
      async () => {
        const [open] = await listOpenInvitations(admin);
        await withdrawInvitation(admin, { invitationId: open?.id ?? "" });
      },
    ],
    ["grant-role", () => grantRole(admin, { personId: newcomer, role: "FACT_CHECKER" })],
    ["revoke-role", () => revokeRole(admin, { personId: newcomer, role: "FACT_CHECKER" })],
    ["disable-person", () => setStanding(admin, { personId: newcomer, active: false })],
    ["enable-person", () => setStanding(admin, { personId: newcomer, active: true })],
    [
      "issue-password-reset",
      async () => {
        link = tokenOf((await issuePasswordReset(admin, { personId })).path);
      },
    ],
    ["reset-password", () => resetPassword({ token: link, password })],
    [
      "change-password",
      () => changePassword(editor.actor, { current: password, password: "another of my own" }),
    ],
    ["end-sessions", () => signOutEverywhere(editor.actor)],
    ["set-published-name", () => setPublishedName(checker.actor, { publishedName: "هـ. ر." })],
    ["change-settings", async () => setLogo(admin, await smallPicture())],
    ["propose-public-text", () => proposePageOf("about")],
    ["withdraw-public-text", () => withdrawPublicText(admin, text)],
    ["propose-public-text", () => proposePageOf("about", 1)],
    ["return-public-text", () => returnPublicText(otherEditor.actor, { ...text, reason: "ناقص" })],
    [
      "propose-public-text",
      async () => {
        text = await proposeRating(admin, proposedStep());
      },
    ],
    ["approve-public-text", () => approvePublicText(otherEditor.actor, text)],
  ];
}
