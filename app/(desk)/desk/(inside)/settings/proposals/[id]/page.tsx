import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { formatInstant } from "@/app/(desk)/times";
import { findProposedText } from "@/publication/public-text/list-public-texts";
import { stepOf } from "@/publication/public-text/subjects";
import { BidiText } from "@/ui/bidi-text";
import { Fact, Facts } from "@/ui/lists";
import { outcomeOf } from "../../outcome";
import { SubjectName } from "../../subject-name";
import { Changes } from "./changes";
import { Decision } from "./decision";

export default async function ProposalPage(props: { readonly params: Promise<{ id: string }> }) {
  const actor = await deskActor("read-public-texts");
  const { id } = await props.params;
  const found = /^[0-9a-f-]{36}$/.test(id) ? await findProposedText(actor, id) : null;
  if (!found) notFound();
  const { proposal, before, isWaiting } = found;
  const t = await getTranslations("desk.settings.proposal");
  const language = await deskLanguage();
  const back = stepOf(proposal.subject) ? "scale" : "texts";
  return (
    <article aria-labelledby="proposal" className="grid max-w-measure gap-8">
      <header className="grid gap-3">
        <a href={`/desk/settings/${back}`} className="link w-fit py-1 text-note">
          {t(`back.${back}`)}
        </a>
        <h2 id="proposal" className="text-lead font-semibold">
          <SubjectName subject={proposal.subject} content={proposal.content} />
        </h2>
        <Facts>
          <Fact term={t("state")}>{t(`outcome.${outcomeOf(proposal, !isWaiting)}`)}</Fact>
          <Fact term={t("proposedBy")}>
            <bdi>{proposal.proposer.name}</bdi> · {formatInstant(proposal.proposedAt, language)}
          </Fact>
          {proposal.approval && (
            <Fact term={t("approvedBy")}>
              <bdi>{proposal.approval.editor.name}</bdi> ·{" "}
              {formatInstant(proposal.approval.approvedAt, language)}
            </Fact>
          )}
          <Fact term={t("why")}>
            <BidiText as="p" text={proposal.note} className="whitespace-pre-line" />
          </Fact>
          {proposal.return?.reason && (
            <Fact term={t("returnedWith")}>
              <BidiText as="p" text={proposal.return.reason} className="whitespace-pre-line" />
            </Fact>
          )}
        </Facts>
      </header>
      <Changes subject={proposal.subject} before={before} after={proposal.content} />
      {isWaiting && <Decision actor={actor} proposal={proposal} />}
    </article>
  );
}
