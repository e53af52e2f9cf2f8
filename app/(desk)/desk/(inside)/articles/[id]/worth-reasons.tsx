import { useTranslations } from "next-intl";
import type { DeskWorthReason } from "@/review/article/stored-reasons";
import { CitedWords } from "./cited-words";

/** What raises the check-worthiness and what lowers it, in words, with the words of the text. */
export function WorthReasons(props: {
  readonly reasons: readonly DeskWorthReason[];
  readonly lang: string;
}) {
  const t = useTranslations("reasons");
  const groups = [
    { label: t("worth.raises"), list: props.reasons.filter(({ effect }) => effect === "raises") },
    { label: t("worth.lowers"), list: props.reasons.filter(({ effect }) => effect === "lowers") },
    { label: null, list: props.reasons.filter(({ effect }) => effect === null) },
  ].filter(({ list }) => list.length > 0);
  if (groups.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">{t("whyWorth")}</p>
      {groups.map(({ label, list }) => (
        <p key={label}>
          {label && <span className="text-faint">{label}: </span>}
          {list.map((reason, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: reasons are read once and never move
            <span key={place}>
              {place > 0 && t("separatorOfReasons")}
              <Reason reason={reason} lang={props.lang} />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function Reason(props: { readonly reason: DeskWorthReason; readonly lang: string }) {
  const t = useTranslations("reasons.worth");
  const { reason, words } = props.reason;
  const name = t(reason ?? "otherVersion");
  if (words.length === 0) return name;
  return t.rich("withWords", {
    reason: name,
    words: () => <CitedWords words={words} lang={props.lang} />,
  });
}
