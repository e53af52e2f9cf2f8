import type { Metadata } from "next";
import { type ListProps, listMetadata, readListPage } from "../../../../list-page";
import { VerdictListPage } from "../../../../verdict-list";

export function generateMetadata(props: ListProps): Promise<Metadata> {
  return listMetadata(props);
}

/** Verdicts under a value that were first published in a month. */
export default async function ValueInMonthPage(props: ListProps) {
  return <VerdictListPage {...(await readListPage(props))} />;
}
