import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { EntryFields } from "@/app/(desk)/speaker-picker/entry-fields";
import { addSpeakerAction } from "../actions";

export default async function NewSpeakerPage() {
  await deskActor("add-speaker");
  const t = await getTranslations("desk.speakers");
  return (
    <div className="grid max-w-[34rem] gap-6">
      <header>
        <h1 className="text-title font-semibold">{t("newEntry")}</h1>
        <p className="mt-1 text-faint">{t("intro")}</p>
      </header>
      <DeskForm action={addSpeakerAction} submit={t("addEntry")} draft="speaker.new">
        <EntryFields />
      </DeskForm>
    </div>
  );
}
