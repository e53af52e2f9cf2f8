import { isolated } from "@/language/bidi";
import { type Language, languages } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { NotificationKind } from "./kinds";

/** What a mail says of one notification. */
export interface MailedNotification {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly actorName: string | null;
}

/**
 * A mail about these notifications, plain and as HTML. It says that something is there and who did
 * it, never what: mail leaves the newsroom, and drafts must not.
 */
export function mailAbout(
  list: readonly MailedNotification[],
  to: { language: Language; newsroom: string; siteAddress: string },
): { subject: string; text: string; html: string } {
  const { language, newsroom, siteAddress } = to;
  const t = translatorOf(language, "desk");
  const [first] = list;
  const title =
    list.length === 1 && first
      ? t(`notifications.subjects.${first.kind}`)
      : t("notifications.digest", { count: list.length });
  const lines = list.map(({ id, kind, actorName }) => ({
    sentence: t(`notifications.lines.${kind}`, { name: isolated(actorName ?? "") }),
    address: `${siteAddress}/desk/notifications/${id}`,
  }));
  const preferences = {
    sentence: t("notifications.mailWhy"),
    address: `${siteAddress}/desk/account/notifications`,
  };
  const { direction } = languages[language];
  const text = [...lines, preferences]
    .map(({ sentence, address }) => `${sentence}\n${address}`)
    .join("\n\n");
  const html = [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">`,
    `<title>${escaped(title)}</title></head>`,
    `<body dir="${direction}" style="font: 16px/1.7 sans-serif; text-align: start">`,
    ...lines.map(
      ({ sentence, address }) =>
        `<p>${escaped(sentence)}<br><a href="${escaped(address)}">${escaped(t("notifications.open"))}</a></p>`,
    ),
    `<hr><p style="font-size: 13px">${escaped(preferences.sentence)} `,
    `<a href="${escaped(preferences.address)}">${escaped(t("notifications.preferences"))}</a></p>`,
    "</body></html>",
  ].join("\n");
  // The name of a newsroom is its own; a line's end in it would begin another header.
  return { subject: `[${newsroom.replace(/\s+/g, " ")}] ${title}`, text, html };
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
