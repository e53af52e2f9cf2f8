import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { isolated } from "@/language/bidi";
import { hijriInWords, partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { BidiText } from "@/ui/bidi-text";

/** Whose source it is, of what day in both calendars, whom it may serve, and the picture of it. */
export async function SourceFacts(props: {
  readonly evidence: DeskClaim["evidence"][number];
  readonly language: Language;
}) {
  const { evidence, language } = props;
  const { source } = evidence;
  const t = await getTranslations("desk");
  const { publishedOn, ownerKind, ownerName, interest, confidential } = source;
  const line = [
    source.publisher && <bdi key="publisher">{source.publisher}</bdi>,
    source.author && <bdi key="author">{source.author}</bdi>,
    t(`sourceKinds.${source.kind}`),
    publishedOn && inBoth(publishedOn, language),
  ].filter(Boolean);
  return (
    <div className="grid gap-1 text-note text-faint">
      <p>{line.flatMap((part, place) => (place > 0 ? [" · ", part] : [part]))}</p>
      {source.address && (
        <a
          href={source.address}
          dir="ltr"
          rel="noreferrer noopener nofollow"
          className="link w-fit break-all"
        >
          {source.address}
        </a>
      )}
      {ownerKind && (
        <Fact term={t(`evidence.ownedBy.${ownerKind}`)}>
          {ownerName && <BidiText text={ownerName} />}
        </Fact>
      )}
      {interest && (
        <Fact term={t("evidence.interest")}>
          <BidiText text={interest} />
        </Fact>
      )}
      {evidence.relevance && (
        <Fact term={t("evidence.relevance")}>
          <BidiText text={evidence.relevance} />
        </Fact>
      )}
      {confidential?.identity && (
        <p className="text-caution">
          {t("evidence.identity", { name: isolated(confidential.identity) })}
        </p>
      )}
      {source.pictureHash && (
        <a href={`/api/source-picture/${source.id}`} className="w-fit">
          {/* biome-ignore lint/performance/noImgElement: served to those allowed, never optimised */}
          <img
            src={`/api/source-picture/${source.id}`}
            alt={t("evidence.pictureOf", { title: isolated(source.title) })}
            loading="lazy"
            className="max-h-40 rounded-control border border-line"
          />
        </a>
      )}
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <p>
      {term}
      {children && <>: {children}</>}
    </p>
  );
}

function inBoth(date: string, language: Language): string {
  const hijri = hijriInWords(date, language);
  const words = partialDateInWords(date, language);
  return hijri ? `${words} (${hijri})` : words;
}
