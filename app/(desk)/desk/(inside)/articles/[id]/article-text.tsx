import { directionOf, type Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { DeskArticle } from "@/review/article/find-article";
import { addressAt, timeInDigits } from "@/review/article/time-codes";
import { classes } from "@/ui/classes";
import { element, type Markup, toHtml } from "@/ui/markup";
import { DialShapes } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";
import { marginSigns } from "./margin-sign";
import { type Run, type RunMark, toRuns } from "./text-runs";

const lanes = ["", "utterance-lane-1", "utterance-lane-2"];
const lineOf = ({ look, lane }: RunMark) => classes("utterance", `utterance-${look}`, lanes[lane]);

/**
 * The article as it was received, passage by passage, in flat runs that are made once: what is in hand
 * is told by attributes that a script sets, so that nothing of the text is ever rendered again. A passage
 * is one piece to React, since a long article has thousands of runs.
 */
export function ArticleText(props: {
  readonly article: DeskArticle;
  readonly label: string;
  readonly language: Language;
}) {
  const { article, label, language } = props;
  const signOf = marginSigns(article.utterances, language);
  const dials = article.utterances.flatMap(({ claims }) =>
    claims.flatMap(({ rating }) => (rating ? dialOf(rating.key) : [])),
  );
  const contentOf = (runs: readonly Run[], place: number) =>
    toHtml(
      stamp(article, place, language),
      ...runs.flatMap((run) => [...run.begins.map(signOf), runOfText(run)]),
    );
  return (
    <section
      id="article-text"
      aria-label={label}
      lang={article.language}
      dir={directionOf(article.language)}
      className="article-text relative mt-6 grid max-w-measure gap-4 font-words text-body outline-none md:ps-12"
    >
      <DialShapes marks={dials} />
      {toRuns(article).map((runs, place) => (
        <p
          key={runs[0]?.start}
          id={`passage-${article.passages[place]?.id}`}
          className="scroll-mt-4 whitespace-pre-wrap"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by toHtml
          dangerouslySetInnerHTML={{ __html: contentOf(runs, place) }}
        />
      ))}
    </section>
  );
}

/** One element a run, and one more inside for each line further down. */
function runOfText(run: Run): Markup {
  const shown = run.hidden ? `⟦${run.hidden}⟧` : run.text;
  const at = { "data-at": String(run.start), "data-hidden": run.hidden ? "" : undefined };
  const [first, ...others] = run.marks;
  if (!first) return element("span", at, shown);
  const [id, ...moreIds] = run.begins.map(anchorOf);
  const keys = run.marks.map(({ key }) => key).join(" ");
  return element(
    "mark",
    { ...at, id, "data-u": keys, class: lineOf(first) },
    ...moreIds.map((other) => element("span", { id: other })),
    lines(others, shown),
  );
}

/** A line each for the marks that overlap, one inside the other. */
function lines([mark, ...others]: readonly RunMark[], shown: string): Markup {
  return mark ? element("span", { class: lineOf(mark) }, lines(others, shown)) : shown;
}

/** Where a link from the list leads: "u12" is at #text-12, "n3" at #text-narration-3. */
function anchorOf(key: string): string {
  return key.startsWith("n") ? `text-narration-${key.slice(1)}` : `text-${key.slice(1)}`;
}

/** The time code that begins in this passage, as a link into the recording where there is a way. */
function stamp(article: DeskArticle, place: number, language: Language): Markup {
  const { passages, timeCodes, recordingAddress } = article;
  const since = passages[place - 1]?.end ?? 0;
  const until = passages[place]?.end ?? 0;
  const code = timeCodes.find(({ start }) => since <= start && start < until);
  if (!code) return null;
  const digits = timeInDigits(code.seconds);
  const look = "me-2 inline-block min-h-6 font-sans text-note text-faint tabular-nums select-none";
  if (!recordingAddress) return element("span", { class: look, dir: "ltr" }, digits);
  return element(
    "a",
    {
      class: classes(look, "link"),
      dir: "ltr",
      href: addressAt(recordingAddress, code.seconds),
      rel: "noreferrer noopener nofollow",
      "aria-label": translatorOf(language, "desk")("article.playAt", { time: digits }),
    },
    digits,
  );
}
