import type { Metadata } from "next";
import { type ListProps, listMetadata, readListPage } from "../../../../list-page";
import { VerdictListPage } from "../../../../verdict-list";

export function generateMetadata(props: ListProps): Promise<Metadata> {
  return listMetadata(props);
}

/** The latest verdicts under a value, those of a month, or a part of one. */
export default async function ValuePage(props: ListProps) {
  return <VerdictListPage {...(await readListPage(props))} />;
}
