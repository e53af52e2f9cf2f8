import {
  endOtherSessions,
  endOwnSession,
  endSessionOfPerson,
  listOwnSessions,
  signOutEverywhere,
} from "@/access/end-sessions";
import { invitePerson, withdrawInvitation } from "@/access/invite-person";
import { grantRole, revokeRole, setPublishedName, setStanding } from "@/access/people";
import { changePassword, issuePasswordReset } from "@/access/reset-password";
import { choosePreferences, findPreferences } from "@/notification/preferences";
import { changeSettings } from "@/publication/newsroom/change-settings";
import { removeLogo, setLogo } from "@/publication/newsroom/logo";
import {
  approvePublicText,
  returnPublicText,
  withdrawPublicText,
} from "@/publication/public-text/decide-public-text";
import { fromPlainText } from "@/publication/public-text/document";
import {
  findProposedText,
  listVersions,
  listWaitingTexts,
} from "@/publication/public-text/list-public-texts";
import { proposePage } from "@/publication/public-text/propose-page";
import { proposeRating } from "@/publication/public-text/propose-rating";
import { readBalance } from "@/review/overview/read-balance";
import { readOverview } from "@/review/overview/read-overview";
import { proposedStep } from "../../support/public-texts";
import { type Calls, id, reason, settings } from "./fixed";

/** People, settings and public texts. */
export const newsroomCalls = {
  "invite-person": [
    (actor) =>
      invitePerson(actor, { email: "new@newsroom.example", name: "جديد", roles: ["EDITOR"] }),
  ],
  "grant-role": [(actor) => grantRole(actor, { personId: id, role: "ADMINISTRATOR" })],
  "revoke-role": [(actor) => revokeRole(actor, { personId: id, role: "EDITOR" })],
  "disable-person": [(actor) => setStanding(actor, { personId: id, active: false })],
  "enable-person": [(actor) => setStanding(actor, { personId: id, active: true })],
  "issue-password-reset": [(actor) => issuePasswordReset(actor, { personId: id })],
  "read-public-texts": [
    (actor) => listWaitingTexts(actor),
    (actor) => listVersions(actor, "about"),
    (actor) => findProposedText(actor, id),
  ],
  "propose-public-text": [
    (actor) =>
      proposePage(actor, {
        page: "about",
        basedOn: 99,
        ar: fromPlainText("نحن"),
        en: null,
        note: reason,
      }),
    (actor) => proposeRating(actor, proposedStep()),
  ],
  "withdraw-public-text": [(actor) => withdrawPublicText(actor, { proposalId: id })],
  "approve-public-text": [(actor) => approvePublicText(actor, { proposalId: id })],
  "return-public-text": [(actor) => returnPublicText(actor, { proposalId: id, reason })],
  "change-settings": [
    (actor) => changeSettings(actor, settings),
    (actor) => setLogo(actor, new Uint8Array(1)),
    (actor) => removeLogo(actor),
  ],
  "change-password": [
    (actor) => changePassword(actor, { current: "not the password", password: "a new password" }),
  ],
  "choose-notifications": [
    (actor) => findPreferences(actor),
    (actor) => choosePreferences(actor, { delivery: "DAILY", told: [], mailed: [] }),
  ],
  "withdraw-invitation": [(actor) => withdrawInvitation(actor, { invitationId: id })],
  "end-sessions-of-people": [(actor) => endSessionOfPerson(actor, { sessionId: id })],
  "read-overview": [(actor) => readOverview(actor, { weeks: 4 })],
  "read-balance": [(actor) => readBalance(actor, { weeks: 4 })],
  "end-sessions": [
    (actor) => listOwnSessions(actor),
    (actor) => endOwnSession(actor, { sessionId: id }),
    (actor) => endOtherSessions(actor),
    (actor) => signOutEverywhere(actor),
  ],
  "set-published-name": [(actor) => setPublishedName(actor, { publishedName: "" })],
} satisfies Calls;
