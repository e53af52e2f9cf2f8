import { getTranslations } from "next-intl/server";
import { deskLanguage } from "@/app/(desk)/language";
import { formatInstant } from "@/app/(desk)/times";
import type { PublicTextVersion } from "@/publication/public-text/list-public-texts";
import { Notice } from "@/ui/notice";
import { SubjectName } from "./subject-name";

/** What was proposed and waits for a second person. Nothing where nothing waits. */
export async function WaitingTexts(props: { readonly waiting: readonly PublicTextVersion[] }) {
  const t = await getTranslations("desk.settings.proposal");
  const language = await deskLanguage();
  if (props.waiting.length === 0) return null;
  return (
    <Notice tone="caution" title={t("waiting", { count: props.waiting.length })}>
      <ul className="grid gap-1">
        {props.waiting.map((proposal) => (
          <li key={proposal.id}>
            <a href={`/desk/settings/proposals/${proposal.id}`} className="link py-0.5">
              <SubjectName subject={proposal.subject} content={proposal.content} />
            </a>{" "}
            <span className="text-note">
              <bdi>{proposal.proposer.name}</bdi> · {formatInstant(proposal.proposedAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
