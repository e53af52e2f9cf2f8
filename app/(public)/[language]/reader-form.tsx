import type { ReactNode } from "react";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { issueFormStamp } from "@/readers/form-stamp";
import { longestMessage } from "@/readers/send-message";
import { Button } from "@/ui/button";
import { TextAreaField, TextField } from "@/ui/controls";
import { Notice } from "@/ui/notice";

const problems = ["many", "unclear", "again"] as const;

/** A form that a reader sends to the newsroom; it needs no script, no cookie and no account. */
export function ReaderForm(props: {
  readonly kind: "ERROR" | "CLAIM";
  readonly language: Language;
  /** The verdict that it is about. */
  readonly claimId?: string | undefined;
  readonly text?: string;
  /** Why a form was not taken, as the address says it. */
  readonly problem: string | undefined;
  readonly children?: ReactNode;
}) {
  const { kind, language, claimId, text } = props;
  const t = translatorOf(language, "readers");
  const problem = problems.find((one) => one === props.problem);
  return (
    <form method="post" action="/api/reader-messages" className="grid gap-5">
      {problem && <Notice tone="danger" title={t(`problems.${problem}`)} />}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="stamp" value={issueFormStamp()} />
      {claimId && <input type="hidden" name="claim" value={claimId} />}
      <TextAreaField
        name="text"
        label={t(`${kind}.text`)}
        hint={t(`${kind}.textHint`)}
        rows={5}
        maxLength={longestMessage}
        defaultValue={text}
        required
      />
      <TextField
        name="address"
        type="url"
        label={t(`${kind}.address`)}
        hint={t(`${kind}.addressHint`)}
        maxLength={2_000}
        optional={t("optional")}
      />
      {kind === "CLAIM" && (
        <TextField
          name="picture"
          type="url"
          label={t("picture")}
          maxLength={2_000}
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
