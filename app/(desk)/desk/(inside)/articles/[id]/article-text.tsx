import { Fragment, type ReactNode } from "react";
import { directionOf, type Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { DeskArticle } from "@/review/article/find-article";
import { addressAt, timeInDigits } from "@/review/article/time-codes";
import { classes } from "@/ui/classes";
import { DialShapes } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";
import { MarginSign } from "./margin-sign";
import { type Run, type RunMark, toRuns } from "./text-runs";

const lanes = ["", "utterance-lane-1", "utterance-lane-2"];
const lineOf = ({ look, lane }: RunMark) => classes("utterance", `utterance-${look}`, lanes[lane]);

/**
 * The article as it was received, passage by passage, in flat runs that are made once: what is in hand
 * is told by attributes that a script sets, so that nothing of the text is ever rendered again.
 */
export function ArticleText(props: {
  readonly article: DeskArticle;
  readonly label: string;
  readonly language: Language;
}) {
  const { article, label, language } = props;
  const passages = toRuns(article);
  const marks = article.utterances.flatMap(({ claims }) =>
    claims.flatMap(({ rating }) => (rating ? dialOf(rating.key) : [])),
  );
  return (
    <section
      id="article-text"
      aria-label={label}
      lang={article.language}
      dir={directionOf(article.language)}
      className="article-text relative mt-6 grid max-w-measure gap-4 font-words text-body outline-none md:ps-12"
    >
      <DialShapes marks={marks} />
      {passages.map((runs, place) => (
        <p
          key={runs[0]?.start}
          id={`passage-${article.passages[place]?.id}`}
          className="scroll-mt-4 whitespace-pre-wrap"
        >
          <Stamp article={article} place={place} language={language} />
          {runs.map((run) => (
            <Fragment key={run.start}>
              {run.begins.map((key) => (
                <MarginSign key={key} of={key} article={article} language={language} />
              ))}
              <RunOfText run={run} />
            </Fragment>
          ))}
        </p>
      ))}
    </section>
  );
}

/** One element a run, and one more inside for each line further down. */
function RunOfText({ run }: { readonly run: Run }) {
  const shown = run.hidden ? `⟦${run.hidden}⟧` : run.text;
  const at = { "data-at": run.start, ...(run.hidden && { "data-hidden": "" }) };
  const [first, ...others] = run.marks;
  if (!first) return <span {...at}>{shown}</span>;
  const [id, ...moreIds] = run.begins.map(anchorOf);
  return (
    <mark
      {...at}
      {...(id && { id })}
      data-u={run.marks.map(({ key }) => key).join(" ")}
      className={lineOf(first)}
    >
      {moreIds.map((other) => (
        <span key={other} id={other} />
      ))}
      <Lines marks={others}>{shown}</Lines>
    </mark>
  );
}

/** A line each for the marks that overlap, one inside the other. */
function Lines(props: {
  readonly marks: readonly RunMark[];
  readonly children: ReactNode;
}): ReactNode {
  const [mark, ...others] = props.marks;
  if (!mark) return props.children;
  return (
    <span className={lineOf(mark)}>
      <Lines marks={others}>{props.children}</Lines>
    </span>
  );
}

/** Where a link from the list leads: "u12" is at #text-12, "n3" at #text-narration-3. */
function anchorOf(key: string): string {
  return key.startsWith("n") ? `text-narration-${key.slice(1)}` : `text-${key.slice(1)}`;
}

/** The time code that begins in this passage, as a link into the recording where there is a way. */
function Stamp(props: {
  readonly article: DeskArticle;
  readonly place: number;
  readonly language: Language;
}) {
  const { passages, timeCodes, recordingAddress } = props.article;
  const since = passages[props.place - 1]?.end ?? 0;
  const until = passages[props.place]?.end ?? 0;
  const code = timeCodes.find(({ start }) => since <= start && start < until);
  if (!code) return null;
  const digits = timeInDigits(code.seconds);
  const className =
    "me-2 inline-block min-h-6 font-sans text-note text-faint tabular-nums select-none";
  if (!recordingAddress) {
    return (
      <span className={className} dir="ltr">
        {digits}
      </span>
    );
  }
  return (
    <a
      className={classes(className, "link")}
      dir="ltr"
      href={addressAt(recordingAddress, code.seconds)}
      rel="noreferrer noopener nofollow"
      aria-label={translatorOf(props.language, "desk")("article.playAt", { time: digits })}
    >
      {digits}
    </a>
  );
}
