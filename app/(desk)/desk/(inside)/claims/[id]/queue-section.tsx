import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormCheck, FormSelect, FormText } from "@/app/(desk)/form/fields";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import type { QueueFacts } from "@/review/queue/find-queue-facts";
import { Section } from "@/ui/frame";
import { arrangeClaimAction } from "./queue-actions";
import { EditorsActs, Flags } from "./queue-acts";

/** Whose the claim is, until when, how much it matters, what it is about, and its flags. */
export async function QueueSection(props: {
  readonly claim: DeskClaim;
  readonly facts: QueueFacts | null;
  readonly actor: Actor;
  readonly language: Language;
  readonly isPublic: boolean;
}) {
  const { facts, actor, language, isPublic } = props;
  if (!facts) return null;
  const { id } = props.claim;
  const t = await getTranslations("desk.queue.claim");
  return (
    <Section id="queue" title={t("title")} className="mb-8 min-w-0">
      <div className="grid gap-6">
        <Flags claimId={id} flags={facts.flags} />
        <Arrangement id={id} facts={facts} language={language} />
        {mayDo(actor.roles, "set-embargo") && (
          <EditorsActs claimId={id} facts={facts} isPublic={isPublic} />
        )}
      </div>
    </Section>
  );
}

async function Arrangement(props: {
  readonly id: string;
  readonly facts: QueueFacts;
  readonly language: Language;
}) {
  const { id, facts, language } = props;
  const t = await getTranslations("desk.queue.claim");
  const steps = (["1", "2", "3"] as const).map((value) => (
    <option key={value} value={value}>
      {t(`step${value}`)}
    </option>
  ));
  return (
    <DeskForm action={arrangeClaimAction} submit={t("save")} kind="quiet" small>
      <input type="hidden" name="claimId" value={id} />
      <FormSelect name="assigneeId" label={t("assignee")} defaultValue={facts.assigneeId ?? ""}>
        <option value="">{t("nobody")}</option>
        {facts.people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </FormSelect>
      <FormText name="dueOn" label={t("due")} type="date" defaultValue={facts.dueOn ?? ""} />
      <div className="grid grid-cols-2 gap-3">
        <FormSelect name="reach" label={t("reach")} defaultValue={facts.reach ?? ""}>
          <option value="">{t("none")}</option>
          {steps}
        </FormSelect>
        <FormSelect name="harm" label={t("harm")} defaultValue={facts.harm ?? ""}>
          <option value="">{t("none")}</option>
          {steps}
        </FormSelect>
      </div>
      {facts.topics.length > 0 && (
        <fieldset className="grid gap-1.5">
          <legend className="mb-1 text-ui font-semibold">{t("topics")}</legend>
          {facts.topics.map((topic) => (
            <FormCheck
              key={topic.id}
              id={`topic-${topic.id}`}
              name="topicIds[]"
              value={topic.id}
              label={<bdi>{textIn(topic.names, language)?.text}</bdi>}
              defaultChecked={facts.topicIds.includes(topic.id)}
            />
          ))}
        </fieldset>
      )}
    </DeskForm>
  );
}
