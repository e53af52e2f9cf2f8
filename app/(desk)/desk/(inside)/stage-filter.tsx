import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { type Stage, stages } from "@/review/claim/stage";

/** The stages as links with their counts; each view has an address that can be shared. */
export async function StageFilter(props: {
  readonly counts: ReadonlyMap<Stage, number>;
  readonly total: number;
  readonly wanted: Stage | null;
}) {
  const t = await getTranslations("desk");
  const choices = [
    { key: "all", href: "/desk", label: t("queue.all"), count: props.total, on: !props.wanted },
    ...stages.map((stage) => ({
      key: stage,
      href: `/desk?stage=${stage}`,
      label: t(`stages.${stage}`),
      count: props.counts.get(stage) ?? 0,
      on: props.wanted === stage,
    })),
  ];
  return (
    <ul aria-label={t("queue.filter")} className="mb-2 flex flex-wrap gap-1.5">
      {choices.map(({ key, href, label, count, on }) => (
        <li key={key}>
          <Link
            href={href as Route}
            {...(on && { "aria-current": "true" })}
            className="inline-flex min-h-8 items-center gap-2 rounded-full border border-line px-3 text-note no-underline hover:border-edge aria-[current]:border-accent aria-[current]:bg-tint"
          >
            {label}
            <span className="text-faint">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
