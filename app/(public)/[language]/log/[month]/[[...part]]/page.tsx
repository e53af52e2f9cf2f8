import type { Metadata } from "next";
import { readLogPage } from "@/publication/browse/list-log";
import { type MonthProps, metadataOfMonth, readMonthPage } from "../../../../months-frame";
import { PublicLogPage } from "../../log-page";

export async function generateMetadata({ params }: MonthProps): Promise<Metadata> {
  return metadataOfMonth("log", await params);
}

/** The entries of a month, or of a part of it. */
export default async function LogOfMonthPage({ params }: MonthProps) {
  return <PublicLogPage {...(await readMonthPage(readLogPage, await params))} />;
}
