import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormCheck, FormText } from "@/app/(desk)/form/fields";
import { deskLanguage } from "@/app/(desk)/language";
import { TextIn } from "@/app/(desk)/outside-text";
import { listTopics, type NamedTopic } from "@/review/topic/list-topics";
import { Card, Empty, Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { Tag } from "@/ui/tag";
import { defineTopicAction } from "../actions";

export default async function TopicsPage() {
  await deskActor("define-topic");
  const topics = await listTopics();
  const t = await getTranslations("desk.settings.topics");
  const language = await deskLanguage();
  return (
    <div className="grid max-w-measure gap-10">
      <Section id="new-topic" title={t("add")}>
        <Card>
          <DeskForm action={defineTopicAction} submit={t("addSubmit")} draft="new-topic">
            <TopicFields />
          </DeskForm>
        </Card>
      </Section>
      <Section id="topics" title={t("title")} aside={t("count", { count: topics.length })}>
        {topics.length === 0 && <Empty title={t("emptyTitle")}>{t("empty")}</Empty>}
        <ul className="grid gap-3">
          {topics.map((topic) => (
            <li key={topic.id}>
              <Card className="grid gap-3">
                <h3 className="flex flex-wrap items-baseline justify-between gap-3 font-semibold">
                  <TextIn texts={topic.names} language={language} />
                  {topic.isRetired && <Tag dot="empty">{t("retired")}</Tag>}
                </h3>
                <Disclosure summary={<span className="text-note">{t("change")}</span>}>
                  <DeskForm action={defineTopicAction} submit={t("save")} kind="quiet">
                    <TopicFields topic={topic} />
                  </DeskForm>
                </Disclosure>
              </Card>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

async function TopicFields({ topic }: { readonly topic?: NamedTopic }) {
  const t = await getTranslations("desk.settings.topics");
  return (
    <>
      <input type="hidden" name="topicId" value={topic?.id ?? ""} />
      <input type="hidden" name="insteadOf" value={topic?.definitionId ?? ""} />
      <FormText name="ar" label={t("nameAr")} defaultValue={topic?.names.ar} required />
      <FormText name="en" label={t("nameEn")} defaultValue={topic?.names.en} required />
      {topic && (
        <FormCheck
          name="isRetired"
          label={t("retire")}
          hint={t("retireHint")}
          defaultChecked={topic.isRetired}
        />
      )}
    </>
  );
}
