import { useTranslations } from "next-intl";
import type { UtteranceFate } from "@/review/article/find-revisions";
import { BidiText } from "@/ui/bidi-text";
import { Lines } from "@/ui/lists";
import { Tag, type TagTone } from "@/ui/tag";
import { TextDifference } from "./text-difference";

const tones: Record<UtteranceFate["outcome"], TagTone> = {
  SAME: "plain",
  MOVED: "plain",
  CHANGED: "caution",
  GONE: "danger",
};

/** What became of each utterance, those first that somebody should look at. */
export function Fates(props: { readonly fates: readonly UtteranceFate[]; readonly lang: string }) {
  const t = useTranslations("desk.article");
  const { fates, lang } = props;
  const order = ["GONE", "CHANGED", "MOVED", "SAME"];
  const sorted = [...fates].sort(
    (one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome),
  );
  if (fates.length === 0) return <p className="text-faint">{t("noFates")}</p>;
  return (
    <Lines>
      {sorted.map((fate, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice, and never move
        <li key={place} className="grid gap-2 py-3">
          <p>
            <Tag tone={tones[fate.outcome]} dot="none">
              {t(`outcomes.${fate.outcome}`)}
            </Tag>
          </p>
          {fate.outcome === "CHANGED" && fate.new !== null ? (
            <TextDifference before={fate.old} now={fate.new} lang={lang} />
          ) : (
            <BidiText as="p" text={fate.old} lang={lang} hidden="show" className="font-words" />
          )}
          {fate.claimIds.map((id) => (
            <p key={id} className="text-note">
              <a className="link inline-flex min-h-6 items-center" href={`/desk/claims/${id}`}>
                {t(
                  fate.outcome === "SAME" || fate.outcome === "MOVED"
                    ? "claimFollowed"
                    : "claimFlagged",
                )}
              </a>
            </p>
          ))}
        </li>
      ))}
    </Lines>
  );
}
