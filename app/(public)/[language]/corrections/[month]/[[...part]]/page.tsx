import type { Metadata } from "next";
import { readCorrections } from "@/publication/browse/list-log";
import { type MonthProps, metadataOfMonth, readMonthPage } from "../../../../months-frame";
import { CorrectionsPage } from "../../corrections-page";

export async function generateMetadata({ params }: MonthProps): Promise<Metadata> {
  return metadataOfMonth("corrections", await params);
}

/** The corrections of a month, or of a part of it. */
export default async function CorrectionsOfMonthPage({ params }: MonthProps) {
  return <CorrectionsPage {...(await readMonthPage(readCorrections, await params))} />;
}
