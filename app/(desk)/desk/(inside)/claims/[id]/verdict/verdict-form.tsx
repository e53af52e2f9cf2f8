"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { Refused } from "@/app/(desk)/answer";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormChoices } from "@/app/(desk)/form/fields";
import type { CitableEvidence } from "@/app/(desk)/rich-text/citation-node";
import { preloadEditor } from "@/app/(desk)/rich-text/rich-text-field";
import type { Language } from "@/language/languages";
import type { DraftContent } from "@/review/verdict/draft-content";
import type { Choice } from "@/ui/choices";
import { proposeVerdictAction } from "../actions";
import { ChangeKindField } from "./change-kind-field";
import { collectDraft } from "./collect-draft";
import { DraftNotice, RestoredDraft } from "./draft-notice";
import { forgetLocalDraft } from "./draft-store";
import { publishFindings, type ShownFinding } from "./findings-store";
import { LinterTicks } from "./linter-ticks";
import { type Newer, NewerVersion } from "./newer-version";
import { type Elsewhere, useAutosave } from "./use-autosave";
import { useLocalDraft } from "./use-local-draft";
import { VerdictTexts } from "./verdict-texts";

/** What a verdict's form starts from. */
export interface VerdictStart {
  readonly claimId: string;
  /** Newest version of the verdict; 0: none. */
  readonly version: number;
  /** The version that the draft was written on, where there is a draft. */
  readonly basedOn: number;
  /** The draft, else the newest version. */
  readonly content: DraftContent;
  /** What is stored as the newest version. */
  readonly stored: DraftContent;
  readonly draftSavedAt: string | null;
  readonly elsewhere: Elsewhere | null;
  /** The newest version where the draft was written on an older one. */
  readonly newer: Newer | null;
}

/** Writes a version of the verdict and hands it in. Drafts are saved as one types. */
export function VerdictForm(props: {
  readonly start: VerdictStart;
  readonly language: Language;
  readonly timeZone: string;
  readonly attribution: readonly Choice[];
  readonly content: readonly Choice[];
  readonly evidence: readonly CitableEvidence[];
  readonly wordings: readonly string[];
  readonly findings: readonly ShownFinding[];
  readonly remarks: Readonly<Record<string, readonly string[]>>;
  readonly isPublic: boolean;
}) {
  const { start, language, timeZone, evidence, isPublic } = props;
  const { claimId } = start;
  const t = useTranslations("desk");
  const root = useRef<HTMLDivElement>(null);
  const [newer, setNewer] = useState<Newer | null>(start.newer);
  const [basedOn, setBasedOn] = useState(start.basedOn);
  const [elsewhere, setElsewhere] = useState(start.elsewhere);
  // What the fields are mounted with; another generation mounts them anew.
  const [mounted, setMounted] = useState({ content: start.content, generation: 0 });
  const collect = () => collectDraft(root.current?.querySelector("form") ?? null, language);
  const autosave = useAutosave({
    claimId,
    basedOn,
    base: start.draftSavedAt,
    collect,
    onElsewhere: setElsewhere,
  });
  const only = props.content.length === 1 ? props.content[0]?.value : null;

  function mount(content: DraftContent) {
    setMounted(({ generation }) => ({ content, generation: generation + 1 }));
    // Once the new fields stand.
    setTimeout(autosave.changed);
  }
  const local = useLocalDraft(claimId, mount);

  function onRefused(answer: Refused) {
    if (answer.code === "newer-version") setNewer(answer.details as unknown as Newer);
    if (answer.code === "linter-errors" || answer.code === "warnings-unticked") autosave.changed();
  }

  async function discard() {
    await autosave.stop();
    forgetLocalDraft(claimId);
    await fetch(`/desk/claims/${claimId}/draft`, {
      method: "DELETE",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ which: "draft" }),
    });
    setMounted(({ generation }) => ({ content: start.stored, generation: generation + 1 }));
  }

  return (
    <div ref={root} onFocusCapture={preloadEditor}>
      <DeskForm
        action={async (form) => {
          await autosave.stop();
          const answer = await proposeVerdictAction(form);
          if (answer.done) {
            forgetLocalDraft(claimId);
            publishFindings(claimId, null);
          }
          return answer;
        }}
        submit={t(start.version > 0 ? "claim.proposeAgain" : "claim.propose")}
        onRefused={onRefused}
        onInput={autosave.changed}
        beside={<DraftNotice state={autosave.state} language={language} timeZone={timeZone} />}
        className="grid gap-6"
      >
        <input type="hidden" name="claimId" value={claimId} />
        <input type="hidden" name="basedOn" value={basedOn} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="otherLanguage" value={language === "ar" ? "en" : "ar"} />
        <RestoredDraft
          savedAt={start.draftSavedAt}
          local={local.restored}
          elsewhere={elsewhere}
          language={language}
          timeZone={timeZone}
          onDiscard={discard}
          onTake={(content) => {
            setElsewhere(null);
            mount(content);
          }}
          onDrop={() => {
            setElsewhere(null);
            void fetch(`/desk/claims/${claimId}/draft`, {
              method: "DELETE",
              headers: { "Content-Type": "application/json" },
              body: JSON.stringify({ which: "other" }),
            });
          }}
        />
        {newer && (
          <NewerVersion
            newer={newer}
            mine={collect() ?? mounted.content}
            evidence={evidence}
            onTake={(content) => mount(content)}
            onSettled={() => {
              setBasedOn(newer.version);
              setNewer(null);
            }}
          />
        )}
        <div key={mounted.generation} className="grid gap-6">
          <FormChoices
            name="attributionId"
            legend={t("claim.attribution")}
            choices={props.attribution}
            chosen={mounted.content.attributionId}
            columns
          />
          <FormChoices
            name="contentId"
            legend={t("claim.content")}
            hint={only && t("claim.opinionOnly")}
            choices={props.content}
            chosen={only ?? mounted.content.contentId}
            columns
          />
          <VerdictTexts
            language={language}
            texts={mounted.content.texts}
            evidence={evidence}
            wordings={props.wordings}
            remarks={props.remarks}
            withNote={isPublic}
            onChange={autosave.changed}
          />
          <FormArea
            name="counterSearch"
            label={t("claim.counterSearch")}
            optional={t("form.optional")}
            defaultValue={mounted.content.counterSearch}
            rows={2}
          />
          {isPublic && <ChangeKindField chosen={mounted.content.changeKind || "CORRECTION"} />}
        </div>
        <LinterTicks claimId={claimId} initial={props.findings} />
      </DeskForm>
    </div>
  );
}
