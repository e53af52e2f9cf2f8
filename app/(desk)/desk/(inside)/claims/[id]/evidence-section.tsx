import { getTranslations } from "next-intl/server";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { stances } from "@/review/evidence/cite-evidence";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { CiteForm } from "./cite-form";
import { EvidenceItem } from "./evidence-item";

/** Evidence for, against and around the claim; what was withdrawn stays, with the reason. */
export async function EvidenceSection(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
  /** By place, how many conversations are open. */
  readonly openThreads: ReadonlyMap<string, number>;
}) {
  const { claim, language, openThreads } = props;
  const t = await getTranslations("desk");
  const standing = claim.evidence.filter(({ withdrawal }) => !withdrawal);
  const withdrawn = claim.evidence.filter(({ withdrawal }) => withdrawal);
  const order = standing.map(({ id }) => id);
  const ofStance = (stance: string) => standing.filter((one) => one.stance === stance);
  // The side that has nothing yet is the one to look for.
  const missing = stances.slice(0, 2).find((stance) => ofStance(stance).length === 0);
  return (
    <Section id="evidence" title={t("claim.evidence")} aside={standing.length}>
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
        {stances.map((stance) => (
          <Section
            key={stance}
            id={`evidence-${stance}`}
            level={3}
            title={t(`evidence.sides.${stance}`)}
            className={stance === "CONTEXT" ? "md:col-span-2" : "min-w-0"}
          >
            {ofStance(stance).length === 0 && (
              <p className="text-note text-faint">{t(`evidence.none.${stance}`)}</p>
            )}
            <ol className="divide-y divide-line">
              {ofStance(stance).map((evidence, _, side) => (
                <EvidenceItem
                  key={evidence.id}
                  evidence={evidence}
                  number={order.indexOf(evidence.id) + 1}
                  language={language}
                  openThreads={openThreads}
                  side={side.length > 1 ? { order, side: side.map(({ id }) => id) } : null}
                />
              ))}
            </ol>
          </Section>
        ))}
      </div>
      {withdrawn.length > 0 && (
        <Disclosure
          className="mt-5"
          summary={t("evidence.withdrawnTitle", { count: withdrawn.length })}
        >
          <ol className="divide-y divide-line">
            {withdrawn.map((evidence) => (
              <EvidenceItem
                key={evidence.id}
                evidence={evidence}
                language={language}
                openThreads={openThreads}
              />
            ))}
          </ol>
        </Disclosure>
      )}
      <Disclosure summary={t("claim.citeEvidence")} className="mt-5" open={standing.length < 2}>
        <CiteForm key={missing} claimId={claim.id} stance={missing ?? "CONTEXT"} />
      </Disclosure>
    </Section>
  );
}
