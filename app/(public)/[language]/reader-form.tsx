import type { ReactNode } from "react";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { issueFormStamp } from "@/readers/form-stamp";
import { findKeptForm } from "@/readers/kept-forms";
import { longestMessage } from "@/readers/send-message";
import { Button } from "@/ui/button";
import { TextAreaField, TextField } from "@/ui/controls";
import { Notice } from "@/ui/notice";

const problems = ["many", "unclear", "again"] as const;

/** What the address of a form says of the one that was sent before it and not taken. */
export interface Refused {
  /** Why it was not taken. */
  readonly problem?: string | string[];
  /** The key of what stood in it. */
  readonly kept?: string | string[];
  /** The fields that cannot be accepted. */
  readonly fault?: string | string[];
}

/** A form that a reader sends to the newsroom; it needs no script, no cookie and no account. */
export function ReaderForm(props: {
  readonly kind: "ERROR" | "CLAIM";
  readonly language: Language;
  /** The verdict that it is about. */
  readonly claimId?: string | undefined;
  readonly text?: string;
  readonly refused: Refused;
  readonly children?: ReactNode;
}) {
  const { kind, language, claimId, refused } = props;
  const t = translatorOf(language, "readers");
  const problem = problems.find((one) => one === refused.problem);
  const kept = problem && typeof refused.kept === "string" ? findKeptForm(refused.kept) : null;
  const error = (field: "text" | "address" | "picture") =>
    [refused.fault].flat().includes(field) && t(`faults.${field}`, { count: longestMessage });
  return (
    <form method="post" action="/api/reader-messages" className="grid gap-5">
      {problem && (
        <Notice tone="danger" title={t(`problems.${problem}`)}>
          {t(kept ? "kept" : "goBack")}
        </Notice>
      )}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="stamp" value={issueFormStamp()} />
      {claimId && <input type="hidden" name="claim" value={claimId} />}
      <TextAreaField
        name="text"
        label={t(`${kind}.text`)}
        hint={t(`${kind}.textHint`)}
        error={error("text")}
        rows={5}
        maxLength={longestMessage}
        defaultValue={kept?.text ?? props.text}
        required
      />
      <TextField
        name="address"
        type="url"
        label={t(`${kind}.address`)}
        hint={t(`${kind}.addressHint`)}
        error={error("address")}
        maxLength={2_000}
        defaultValue={kept?.address}
        optional={t("optional")}
      />
      {kind === "CLAIM" && (
        <TextField
          name="picture"
          type="url"
          label={t("picture")}
          error={error("picture")}
          maxLength={2_000}
          defaultValue={kept?.picture}
          optional={t("optional")}
        />
      )}
      {/* Not for readers: programs fill in whatever there is. */}
      <div className="hidden" aria-hidden="true">
        <label>
          Website
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      {props.children}
      <p className="text-note text-faint">{t("privacy")}</p>
      <p>
        <Button type="submit" kind="primary">
          {t(`${kind}.send`)}
        </Button>
      </p>
    </form>
  );
}
