import { notFound } from "next/navigation";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { ClaimHolds } from "@/app/(desk)/legal/claim-holds";
import { LiveChanges } from "@/app/(desk)/live/live-changes";
import { Presence } from "@/app/(desk)/live/presence";
import { isClaimId } from "@/review/claim/claim-id";
import { findClaim } from "@/review/claim/find-claim";
import { findClaimFacts } from "@/review/claim/find-claim-facts";
import { countOpen, findDiscussion } from "@/review/discussion/find-discussion";
import { findVerdictDesk } from "@/review/verdict/find-verdict-desk";
import { ApprovalSection } from "./approval-section";
import { ClaimActions } from "./claim-actions";
import { ClaimDiscussion } from "./claim-discussion";
import { ClaimFrame } from "./claim-frame";
import { ClaimHeader } from "./claim-header";
import { EvidenceSection } from "./evidence-section";
import { HistorySection, historyLength } from "./history-section";
import { OtherActs } from "./other-acts";
import { QueueSection } from "./queue-section";
import { ReplySection } from "./reply-section";
import { AmendSection } from "./verdict/amend-section";
import { LinterSection } from "./verdict/linter-section";
import { VerdictSection } from "./verdict/verdict-section";
import { WordingSection } from "./wording-section";
import { ElsewhereSection, WordsSection } from "./words-section";

/**
 * A claim from its words to its verdict, each part a section of one column, read from above: the
 * words and their place, wording, evidence, right of reply, verdict, discussion.
 */
export default async function ClaimPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await deskActor("read-desk");
  const { id } = await params;
  const claim = isClaimId(id) ? await findClaim(actor, id) : null;
  if (!claim) notFound();
  const language = await deskLanguage();
  const speakerName = claim.utterances[0]?.speakerName ?? null;
  const { discuss, history } = await searchParams;
  const showsAll = history === "all";
  const facts = await findClaimFacts(actor, id, {
    speakerName,
    history: historyLength(showsAll),
    awaitsApproval: claim.stage === "awaiting-approval",
  });
  const { ratings, tally, speakers, acts } = facts;
  const [desk, threads] = await Promise.all([
    findVerdictDesk(actor, id, language, facts),
    findDiscussion(actor, `claim:${id}`),
  ]);
  if (!desk) notFound();
  const shown = { claim, language };
  return (
    <ClaimFrame
      actions={<ClaimActions claim={claim} actor={actor} />}
      side={
        <>
          <Presence subject={`claim:${id}`} />
          <LinterSection claimId={id} findings={desk.findings} />
          <QueueSection
            {...shown}
            facts={facts.queue}
            actor={actor}
            isPublic={claim.publications.length > 0}
          />
          <HistorySection
            acts={acts}
            page={`/desk/claims/${id}`}
            showsAll={showsAll}
            language={language}
          />
        </>
      }
    >
      <LiveChanges subjects={[`claim:${id}`]} personId={actor.personId} className="-mb-8" />
      <ClaimHeader {...shown} />
      <ClaimHolds ids={facts.holdIds} actor={actor} language={language} />
      <AmendSection {...shown} desk={desk} />
      <ApprovalSection {...shown} desk={desk} rulings={facts.rulings} actor={actor} />
      <WordsSection {...shown} speakers={speakers} />
      <ElsewhereSection {...shown} speakers={speakers} />
      <WordingSection {...shown} />
      <EvidenceSection {...shown} openThreads={countOpen(threads)} />
      <ReplySection {...shown} />
      <VerdictSection {...shown} desk={desk} ratings={ratings} tally={tally} />
      <OtherActs {...shown} actor={actor} />
      <ClaimDiscussion
        {...shown}
        threads={threads}
        chosen={typeof discuss === "string" ? discuss : undefined}
        actor={actor}
      />
    </ClaimFrame>
  );
}
