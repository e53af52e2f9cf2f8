"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import type { Refused } from "../answer";

/** What became of a form. */
export type FormOutcome =
  | { readonly state: "done"; readonly link?: string }
  | { readonly state: "refused"; readonly answer: Refused }
  | { readonly state: "unreachable" };

/** Says what became of a form, in words, for eyes and screen readers. */
export function FormNotice({ outcome }: { readonly outcome: FormOutcome | null }) {
  const t = useTranslations("desk");
  if (!outcome) return null;
  if (outcome.state === "unreachable") {
    return <Notice tone="danger" role="alert" title={t("form.failed")} />;
  }
  if (outcome.state === "refused") {
    const { code, message } = outcome.answer;
    // There is an outcome in browsers alone.
    const { pathname, search } = window.location;
    return (
      <Notice tone="danger" role="alert" title={message}>
        {code === "fresh-sign-in-needed" && (
          <a className="link" href={`/desk/confirm?next=${encodeURIComponent(pathname + search)}`}>
            {t("links.confirmTitle")}
          </a>
        )}
      </Notice>
    );
  }
  if (!outcome.link) return <Notice tone="done" role="status" title={t("form.saved")} />;
  const address = new URL(outcome.link, window.location.origin).href;
  return (
    <Notice tone="done" role="status" title={t("people.linkMade")}>
      <code dir="ltr" className="block break-all select-all" data-testid="handover-link">
        {address}
      </code>
    </Notice>
  );
}
