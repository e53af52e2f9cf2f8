"use client";

import { useTranslations } from "next-intl";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { Dialog } from "@/ui/dialog";
import { addEntryAction } from "./actions";
import { EntryFields } from "./entry-fields";
import type { SpeakerChoice } from "./speaker-choice";

/** A new entry without leaving the form in which a speaker is chosen. */
export default function NewEntryDialog(props: {
  readonly typed: string;
  readonly onAdded: (choice: SpeakerChoice) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("desk.speakers");
  async function add(form: FormData) {
    const { answer, choice } = await addEntryAction(form);
    if (choice) props.onAdded(choice);
    return answer;
  }
  return (
    <Dialog
      title={t("newEntry")}
      closeLabel={t("close")}
      isOpen
      onOpenChange={(open) => open || props.onClose()}
    >
      {/* React hands events of a dialog on to the form that it was opened from. */}
      <div onSubmit={(event) => event.stopPropagation()}>
        <DeskForm action={add} submit={t("addEntry")}>
          <EntryFields typed={props.typed} />
        </DeskForm>
      </div>
    </Dialog>
  );
}
