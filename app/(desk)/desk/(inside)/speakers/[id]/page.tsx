import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { HoldNotice, PlaceHold } from "@/app/(desk)/legal/hold-notice";
import { listDifferingRecords } from "@/review/speaker/differing-records";
import { findSpeaker } from "@/review/speaker/find-speaker";
import { listSaid } from "@/review/speaker/list-said";
import { publicNames } from "@/review/speaker/public-names";
import { listActs } from "@/trail/read-trail";
import { HistorySection } from "../../claims/[id]/history-section";
import { DifferingSection } from "./differing-section";
import { FactsSection } from "./facts-section";
import { MergeSection } from "./merge-section";
import { NamesSection } from "./names-section";
import { OfficesSection } from "./offices-section";
import { SaidSection } from "./said-section";
import { SpeakerHeader } from "./speaker-header";
import { WithholdingSection } from "./withholding-section";

/** One entry: what it is called, what it is, and all it is said to have said. */
export default async function SpeakerPage(props: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
}) {
  const actor = await deskActor("read-desk");
  const id = z.uuid().safeParse((await props.params).id);
  const speaker = id.success ? await findSpeaker(actor, id.data) : null;
  if (!speaker) notFound();
  if (speaker.entryId !== speaker.id) redirect(`/desk/speakers/${speaker.entryId}` as Route);
  const after = z.uuid().safeParse((await props.searchParams).after);
  const language = await deskLanguage();
  const [said, differing, acts] = await Promise.all([
    listSaid(actor, { entryId: speaker.id, ...(after.success && { after: after.data }) }),
    listDifferingRecords(actor, publicNames(speaker)),
    listActs(`speaker:${speaker.id}`),
  ]);
  const shown = { speaker, language };
  return (
    <div className="grid max-w-[82rem] gap-10 xl:grid-cols-[minmax(0,46rem)_20rem]">
      <div className="grid min-w-0 content-start gap-10">
        <SpeakerHeader {...shown} />
        <HoldNotice holds={speaker.holds} actor={actor} language={language} on="speaker" />
        {differing.length > 0 && <DifferingSection records={differing} language={language} />}
        <NamesSection {...shown} />
        <OfficesSection {...shown} />
        <FactsSection {...shown} />
        <SaidSection said={said} speakerId={speaker.id} language={language} />
        <MergeSection {...shown} />
        <WithholdingSection {...shown} actor={actor} />
        {speaker.holds.length === 0 && (
          <PlaceHold target={{ on: "speaker", id: speaker.id }} actor={actor} />
        )}
      </div>
      <HistorySection acts={acts} language={language} />
    </div>
  );
}
