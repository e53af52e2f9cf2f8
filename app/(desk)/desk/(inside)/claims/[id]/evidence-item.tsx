import { getTranslations } from "next-intl/server";
import { DiscussLink } from "@/app/(desk)/discussion/discuss-link";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { BidiText } from "@/ui/bidi-text";
import { Disclosure } from "@/ui/lists";
import { Quotation } from "@/ui/quotation";
import { Tag } from "@/ui/tag";
import { withdrawEvidenceAction } from "./evidence-actions";

/** A piece of evidence with its number; a withdrawn one has the reason instead. */
export async function EvidenceItem(props: {
  readonly evidence: DeskClaim["evidence"][number];
  readonly number: number | null;
  readonly language: Language;
  readonly openThreads: ReadonlyMap<string, number>;
}) {
  const { evidence, number, language, openThreads } = props;
  const { source, withdrawal } = evidence;
  const t = await getTranslations("desk");
  return (
    <li className="grid gap-2 py-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {number && <span className="text-faint">[{number}]</span>}
        <BidiText text={source.title} lang={evidence.language} className="font-semibold" />
        <Tag dot="none">{t(`stances.${evidence.stance}`)}</Tag>
        {source.isPrimary && <Tag dot="none">{t("claim.primary")}</Tag>}
        {source.confidential && (
          <Tag dot="none" tone="caution">
            {t("claim.confidential")}
          </Tag>
        )}
      </p>
      <p className="text-note text-faint">
        {[source.publisher, source.author].filter(Boolean).map((name) => (
          <span key={name}>
            <bdi>{name}</bdi>
            {" · "}
          </span>
        ))}
        {source.publishedOn && partialDateInWords(source.publishedOn, language)}
      </p>
      {source.address && (
        <a
          href={source.address}
          dir="ltr"
          rel="noreferrer noopener nofollow"
          className="link w-fit text-note break-all"
        >
          {source.address}
        </a>
      )}
      <Quotation lang={evidence.language} kind="plain">
        <BidiText as="span" text={evidence.excerpt} lang={evidence.language} />
      </Quotation>
      <DiscussLink
        page={`/desk/claims/${evidence.claimId}`}
        place={`evidence:${evidence.id}`}
        open={openThreads}
      />
      {withdrawal ? (
        <p className="text-note text-danger">
          {t("claim.withdrawn", { reason: isolated(withdrawal.reason) })}
        </p>
      ) : (
        <Disclosure summary={<span className="text-note">{t("claim.withdraw")}</span>}>
          <DeskForm
            action={withdrawEvidenceAction}
            submit={t("claim.withdraw")}
            kind="danger"
            small
          >
            <input type="hidden" name="claimId" value={evidence.claimId} />
            <input type="hidden" name="evidenceId" value={evidence.id} />
            <FormText
              name="reason"
              id={`withdraw-${evidence.id}`}
              label={t("claim.withdrawReason")}
              required
            />
          </DeskForm>
        </Disclosure>
      )}
    </li>
  );
}
