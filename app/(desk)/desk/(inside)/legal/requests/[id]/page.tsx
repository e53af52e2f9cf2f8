import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { today } from "@/app/(desk)/times";
import { findRequest } from "@/review/legal/find-requests";
import { listActs } from "@/trail/read-trail";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { HistorySection } from "../../../claims/[id]/history-section";
import { DeadlineTag } from "../../deadline-tag";
import { DecisionSection } from "./decision-section";
import { ProgressSection } from "./progress-section";
import { RemovalsSection } from "./removals-section";
import { RequestFacts } from "./request-facts";

/** A request from its words to its answer, with all that was done about it. */
export default async function RequestPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await deskActor("read-legal");
  const id = z.uuid().safeParse((await params).id);
  const request = id.success ? await findRequest(actor, id.data, today()) : null;
  if (!request) notFound();
  const t = await getTranslations("desk.legal");
  const language = await deskLanguage();
  const acts = await listActs(`request:${request.id}`);
  return (
    <div className="grid max-w-[82rem] gap-10 xl:grid-cols-[minmax(0,46rem)_20rem]">
      <div className="grid min-w-0 content-start gap-10">
        <header className="grid gap-2">
          <p>
            <a className="link text-note" href="/desk/legal">
              {t("backToLegal")}
            </a>
          </p>
          <div>
            <DeadlineTag request={request} />
          </div>
          <h1 className="text-title font-semibold">
            {t(`kinds.${request.kind}`)} · <bdi>{request.fromWhom}</bdi>
          </h1>
        </header>
        <Section id="facts" title={t("facts")}>
          <RequestFacts request={request} language={language} />
          <BidiText
            as="p"
            text={request.text}
            hidden="show"
            className="mt-4 border-s-2 border-line ps-4 font-words whitespace-pre-line"
          />
        </Section>
        {request.target?.on === "claim" && (
          <RemovalsSection claimId={request.target.id} removals={request.removals} />
        )}
        <ProgressSection request={request} language={language} />
        <DecisionSection request={request} language={language} />
      </div>
      <HistorySection acts={acts} language={language} />
    </div>
  );
}
