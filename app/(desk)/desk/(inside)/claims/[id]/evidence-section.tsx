import { getTranslations } from "next-intl/server";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { CiteForm } from "./cite-form";
import { EvidenceItem } from "./evidence-item";

/** Evidence in the order in which it is numbered; what was withdrawn stays, with the reason. */
export async function EvidenceSection(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
  /** By place, how many conversations are open. */
  readonly openThreads: ReadonlyMap<string, number>;
}) {
  const { claim, language, openThreads } = props;
  const t = await getTranslations("desk.claim");
  const inForce = claim.evidence.filter(({ withdrawal }) => !withdrawal);
  const withdrawn = claim.evidence.filter(({ withdrawal }) => withdrawal);
  return (
    <Section id="evidence" title={t("evidence")} aside={inForce.length}>
      {inForce.length === 0 && <p className="mb-4 text-faint">{t("noEvidence")}</p>}
      <ol className="divide-y divide-line">
        {[...inForce, ...withdrawn].map((evidence, index) => (
          <EvidenceItem
            key={evidence.id}
            evidence={evidence}
            number={evidence.withdrawal ? null : index + 1}
            language={language}
            openThreads={openThreads}
          />
        ))}
      </ol>
      <Disclosure summary={t("citeEvidence")} className="mt-4" open={inForce.length === 0}>
        <CiteForm claimId={claim.id} />
      </Disclosure>
    </Section>
  );
}
