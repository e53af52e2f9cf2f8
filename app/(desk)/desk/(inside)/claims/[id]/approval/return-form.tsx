"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormSelect } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { Button } from "@/ui/button";
import { SelectField, TextAreaField } from "@/ui/controls";
import { returnVerdictAction } from "../actions";

interface Remark {
  readonly place: string;
  readonly quote: string;
  readonly remark: string;
}

/** Sends a proposal back with a reason, and with remarks each on its exact place. */
export function ReturnForm(props: {
  readonly claimId: string;
  readonly proposalId: string;
  readonly places: readonly { readonly place: string; readonly label: string }[];
  readonly causes: readonly { readonly id: string; readonly label: string }[];
}) {
  const { claimId, proposalId, places } = props;
  const t = useTranslations("desk.approval");
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const [place, setPlace] = useState(places[0]?.place ?? "");
  const [quote, setQuote] = useState("");
  const [text, setText] = useState("");
  const labelOf = (of: string) => places.find((one) => one.place === of)?.label ?? of;

  function add() {
    if (!text.trim()) return;
    setRemarks([...remarks, { place, quote: quote.trim(), remark: text.trim() }]);
    setText("");
    setQuote("");
  }

  return (
    <DeskForm
      action={returnVerdictAction}
      submit={t("return")}
      kind="danger"
      draft={`return.${proposalId}`}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <fieldset className="grid gap-3 rounded-card border border-line p-3">
        <legend className="px-1 text-note font-semibold">{t("remarks")}</legend>
        {remarks.map((remark) => (
          <div key={JSON.stringify(remark)} className="border-s-2 border-caution ps-2 text-note">
            <input type="hidden" name="remarks[]" value={JSON.stringify(remark)} />
            <p className="font-semibold">{t("remarkOn", { place: labelOf(remark.place) })}</p>
            {remark.quote && <p>{t("remarkQuote", { quote: isolated(remark.quote) })}</p>}
            <p dir="auto">{remark.remark}</p>
            <Button
              type="button"
              kind="plain"
              size="small"
              onClick={() => setRemarks(remarks.filter((one) => one !== remark))}
            >
              {t("dropRemark")}
            </Button>
          </div>
        ))}
        <p className="text-note text-faint">{t("selectHint")}</p>
        <SelectField
          name="remark-place"
          label={t("remark")}
          value={place}
          // The words that are selected in the proposal above are what it is about.
          onPointerDown={() => setQuote(selectedWords() || quote)}
          onChange={(event) => setPlace(event.target.value)}
        >
          {places.map((one) => (
            <option key={one.place} value={one.place}>
              {one.label}
            </option>
          ))}
        </SelectField>
        {quote && <p className="text-note">{t("remarkQuote", { quote: isolated(quote) })}</p>}
        <TextAreaField
          name="remark-text"
          label={t("remarkText")}
          rows={2}
          value={text}
          onPointerDown={() => setQuote(selectedWords() || quote)}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="button" kind="quiet" size="small" className="w-fit" onClick={add}>
          {t("addRemark")}
        </Button>
      </fieldset>
      <FormSelect name="cause" label={t("cause")} defaultValue="" required>
        {/* Chosen by whoever returns it, never by what stands first. */}
        <option value="">{t("chooseCause")}</option>
        {props.causes.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </FormSelect>
      <FormArea name="reason" label={t("returnReason")} rows={2} required />
    </DeskForm>
  );
}

/** At most what a remark may quote. */
function selectedWords(): string {
  return (window.getSelection()?.toString() ?? "").trim().slice(0, 500);
}
