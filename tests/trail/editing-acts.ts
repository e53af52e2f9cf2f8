import type { Actor } from "@/access/actor";
import { reviseArticle } from "@/review/article/revise-article";
import { changeUtterance } from "@/review/utterance/change-utterance";
import { makeUtterance } from "@/review/utterance/make-utterance";
import { mergeUtterances } from "@/review/utterance/merge-utterances";
import { splitUtterance } from "@/review/utterance/split-utterance";
import { undoEdit } from "@/review/utterance/undo-edit";
import { articleText } from "../support/newsroom";

import type { Step } from "./step";

/** The article gets a newer text, and its utterances are edited in it. */
export function editingActs(actor: Actor, articleId: () => string): Step[] {
  let revisionId = "";
  let utteranceId = "";
  let halves: [string, string] = ["", ""];
  let editId = "";
  const draw = (start: number, end: number) => {
    const shape = { kind: "INDIRECT" as const, statement: { start, end }, quotes: [] };
    return { ...shape, speakerName: "منى الزين", mention: null, speakerId: null };
  };
  return [
    [
      "revise-article",
      async () => {
        const text = `${articleText}\nثم انتهت الجلسة.`;
        const input = { articleId: articleId(), text, title: null };
        revisionId = (await reviseArticle(actor, input)).revisionId;
      },
    ],
    [
      "make-utterance",
      async () => {
        const input = { articleId: articleId(), revisionId, ...draw(0, 21) };
        utteranceId = (await makeUtterance(actor, input)).utteranceId;
      },
    ],
    [
      "change-utterance",
      async () => {
        const changed = await changeUtterance(actor, { utteranceId, ...draw(0, 14) });
        utteranceId = changed.utteranceId;
      },
    ],
    [
      "split-utterance",
      async () => {
        const at = articleText.indexOf(" ");
        const input = { utteranceId, at, heir: "first" as const };
        halves = (await splitUtterance(actor, input)).utteranceIds as [string, string];
      },
    ],
    [
      "merge-utterances",
      async () => {
        editId = (await mergeUtterances(actor, { utteranceIds: halves })).editId;
      },
    ],
    ["undo-utterance-edit", () => undoEdit(actor, { editId })],
  ];
}
