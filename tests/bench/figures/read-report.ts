import type { Count, Counts } from "./counts";

const none: Count = { right: 0, of: 0 };

/**
 * Reads the counts off what a scorer prints for an article. It prints per cent with one decimal, which
 * gives the count itself as long as that is below 1,000; the sums are checked against its totals.
 */
export function readReport(report: string): Counts {
  return {
    quotes: readRow(report, "quotes, exact"),
    names: readShare(report, /^quoted names proposed as claims +([\d.–]+) of (\d+)/m),
    speaker: readShare(report, /^speaker right +([\d.–]+) of (\d+)/m),
    statement: readShare(report, /^statement right +([\d.–]+) of (\d+)/m),
    indirect: readRow(report, "indirect"),
    indirectSpeaker: readShare(report, /; indirect +([\d.–]+) of (\d+)/m),
  };
}

function readShare(report: string, form: RegExp): Count {
  const [, percent, of] = form.exec(report) ?? [];
  return of === undefined ? none : countOf(percent, Number(of));
}

function readRow(report: string, name: string): Count {
  const form = new RegExp(`^${name} +P +([\\d.–]+) .* gold (\\d+), predicted (\\d+)$`, "m");
  const [, precision, gold, predicted] = form.exec(report) ?? [];
  const { right } = countOf(precision, Number(predicted ?? 0));
  return { right, of: Number(gold ?? 0) + Number(predicted ?? 0) };
}

function countOf(percent: string | undefined, of: number): Count {
  if (of >= 1000)
    throw new Error(`${of} cases in one article are too many to be read off per cent`);
  return { right: of === 0 ? 0 : Math.round((Number(percent) * of) / 100), of };
}
