import { describe, expect, test } from "vitest";
import {
  mayApprove,
  mayDo,
  mayKnowSource,
  needsFreshSignIn,
  type PolicyAct,
  policy,
} from "@/access/policy";
import { roles } from "@/access/roles";

/** Who may do what, as the newsroom agreed on it. "fresh": the password was given minutes ago. */
const agreed = `
                       fact-checker  editor  administrator
read-desk              yes           yes     no
read-people            no            no      yes

receive-article        yes           yes     no
revise-article         yes           yes     no
make-utterance         yes           yes     no
change-utterance       yes           yes     no
split-utterance        yes           yes     no
merge-utterances       yes           yes     no
undo-utterance-edit    yes           yes     no
close-article          yes           yes     no
reopen-article         yes           yes     no
add-speaker            yes           yes     no
name-speaker           yes           yes     no
withdraw-speaker-name  yes           yes     no
describe-speaker       yes           yes     no
add-office             yes           yes     no
end-office             yes           yes     no
withdraw-office        yes           yes     no
merge-speakers         yes           yes     no
undo-merge             yes           yes     no
withhold-name          yes           yes     no
lift-withholding       no            yes     no
assign-speaker         yes           yes     no
record-appearance      yes           yes     no
take-up-utterance      yes           yes     no
word-claim             yes           yes     no
classify-claim         yes           yes     no
set-claim-aside        yes           yes     no
resume-claim           yes           yes     no
start-thread           yes           yes     no
reply-in-thread        yes           yes     no
withdraw-comment       yes           yes     no
resolve-thread         yes           yes     no
reopen-thread          yes           yes     no
cite-evidence          yes           yes     no
withdraw-evidence      yes           yes     no
restore-evidence       yes           yes     no
order-evidence         yes           yes     no
translate-utterance    yes           yes     no
add-utterance          yes           yes     no
withdraw-utterance     yes           yes     no
restore-utterance      yes           yes     no
request-reply          yes           yes     no
withdraw-reply-request yes           yes     no
record-reply           yes           yes     no
omit-reply             yes           yes     no
propose-verdict        yes           yes     no
withdraw-proposal      yes           yes     no
propose-retraction     yes           yes     no
propose-amendment      yes           yes     no

assign-claim           yes           yes     no
assign-article         yes           yes     no
set-due-date           yes           yes     no
set-article-due-date   yes           yes     no
set-priority           yes           yes     no
set-topics             yes           yes     no
set-article-topics     yes           yes     no
flag-claim             yes           yes     no
clear-flag             yes           yes     no
set-embargo            no            yes     no
show-being-checked     no            yes     no
end-being-checked      no            yes     no
define-topic           no            no      yes

approve-verdict        no            yes     no
return-verdict         no            yes     no
publish-verdict        no            yes     no
request-removal        no            yes     no
refuse-removal         no            yes     no
approve-removal        no            fresh   no

place-hold             no            yes     no
lift-hold              no            yes     no
read-legal             no            yes     no
record-request         no            yes     no
note-progress          no            yes     no
decide-request         no            yes     no
reopen-request         no            yes     no

read-reader-messages   yes           yes     no
take-reader-message    yes           yes     no
answer-reader-message  yes           yes     no

invite-person          no            no      fresh
withdraw-invitation    no            no      yes
end-sessions-of-people no            no      yes
grant-role             no            no      fresh
revoke-role            no            no      fresh
disable-person         no            no      fresh
enable-person          no            no      fresh
issue-password-reset   no            no      fresh

read-overview          yes           yes     no
read-balance           no            yes     no
read-public-texts      yes           yes     yes
propose-public-text    no            yes     yes
withdraw-public-text   no            yes     yes
approve-public-text    no            yes     no
return-public-text     no            yes     no
change-settings        no            no      yes

change-password        yes           yes     yes
end-sessions           yes           yes     yes
set-published-name     yes           yes     yes
choose-notifications   yes           yes     yes
`;

const table = agreed
  .trim()
  .split("\n")
  .slice(1)
  .filter((row) => row !== "")
  .map((row) => row.split(/\s+/) as [PolicyAct, ...string[]]);

describe("who may do what", () => {
  test("is agreed on for every act", () => {
    expect(table.map(([act]) => act).sort()).toEqual(Object.keys(policy).sort());
  });

  test.each(table)("%s: fact-checker %s, editor %s, administrator %s", (act, ...answers) => {
    expect(roles.map((role) => mayDo([role], act))).toEqual(answers.map((word) => word !== "no"));
    expect(needsFreshSignIn(act)).toBe(answers.includes("fresh"));
  });

  test("is nothing for somebody without a role", () => {
    expect(table.filter(([act]) => mayDo([], act))).toEqual([]);
  });

  test("is what either role allows for somebody with two", () => {
    expect(mayDo(["FACT_CHECKER", "ADMINISTRATOR"], "invite-person")).toBe(true);
    expect(mayDo(["FACT_CHECKER", "ADMINISTRATOR"], "propose-verdict")).toBe(true);
    expect(mayDo(["FACT_CHECKER", "ADMINISTRATOR"], "approve-verdict")).toBe(false);
  });
});

describe("who may approve", () => {
  const work = { authorIds: ["huda"], proposerId: "kamal" };

  test.each([
    ["an editor whose work it is not may", "nadia", ["EDITOR"], true],
    ["an editor who wrote it may not", "huda", ["EDITOR"], false],
    ["an editor who proposed it may not", "kamal", ["EDITOR"], false],
    ["a fact-checker may not", "nadia", ["FACT_CHECKER"], false],
    ["an administrator may not", "nadia", ["ADMINISTRATOR"], false],
  ] as const)("%s", (_, personId, roles, may) => {
    expect(mayApprove({ personId, roles }, work)).toBe(may);
  });
});

describe("who is told who a confidential source is", () => {
  test.each([
    ["whoever keeps it", "huda", ["FACT_CHECKER"], true],
    ["an editor", "nadia", ["EDITOR"], true],
    ["not another fact-checker", "kamal", ["FACT_CHECKER"], false],
    ["not an administrator", "suad", ["ADMINISTRATOR"], false],
  ] as const)("%s", (_, personId, roles, may) => {
    expect(mayKnowSource({ personId, roles }, { keptBy: "huda" })).toBe(may);
  });
});
