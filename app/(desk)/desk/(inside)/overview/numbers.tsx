import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Disclosure, Table } from "@/ui/lists";

/** The numbers behind a chart. */
export async function Numbers(props: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly children: ReactNode;
}) {
  const t = await getTranslations("desk.overview");
  return (
    <Disclosure className="mt-5" summary={<span className="text-note">{t("numbers")}</span>}>
      <Table caption={props.caption} head={props.head}>
        {props.children}
      </Table>
    </Disclosure>
  );
}
