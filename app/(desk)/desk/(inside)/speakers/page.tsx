import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { listSpeakers } from "@/review/speaker/list-speakers";
import { Button, ButtonLink } from "@/ui/button";
import { TextField } from "@/ui/controls";
import { Empty } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { SpeakerItem } from "./speaker-item";

const asked = z.object({
  q: z.string().max(120).catch(""),
  kind: z.enum(["PERSON", "BODY"]).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

const kinds = [
  { kind: undefined, label: "all" },
  { kind: "PERSON", label: "persons" },
  { kind: "BODY", label: "bodies" },
] as const;

/** Everybody who is said to have said something. Each search has an address that can be shared. */
export default async function SpeakersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await deskActor("read-desk");
  const { q, kind, after } = asked.parse(await searchParams);
  const { speakers, next } = await listSpeakers(actor, {
    search: q.trim(),
    ...(kind && { kind }),
    ...(after && { after }),
  });
  const t = await getTranslations("desk.speakers");
  const language = await deskLanguage();
  const isFiltered = q.trim() !== "" || kind !== undefined;
  return (
    <div className="grid max-w-page gap-6">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1 className="text-title font-semibold">{t("title")}</h1>
          <p className="mt-1 text-faint">{t("intro")}</p>
        </div>
        <ButtonLink kind="primary" href="/desk/speakers/new">
          {t("newEntry")}
        </ButtonLink>
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers do not know <search> well enough yet */}
      <form role="search" className="flex flex-wrap items-end gap-3">
        {kind && <input type="hidden" name="kind" value={kind} />}
        <TextField
          name="q"
          type="search"
          label={t("search")}
          hint={t("searchHint")}
          defaultValue={q}
          className="min-w-0 flex-1 basis-72"
        />
        <Button type="submit">{t("find")}</Button>
      </form>
      <ul aria-label={t("filter")} className="flex flex-wrap gap-1.5">
        {kinds.map((one) => (
          <li key={one.label}>
            <a
              href={address({ q, kind: one.kind })}
              {...(one.kind === kind && { "aria-current": "true" })}
              className="inline-flex min-h-8 items-center rounded-full border border-line px-3 text-note no-underline hover:border-edge aria-[current]:border-accent aria-[current]:bg-tint"
            >
              {t(one.label)}
            </a>
          </li>
        ))}
      </ul>
      {speakers.length === 0 ? (
        <Empty title={t(isFiltered ? "noneFound" : "none")}>
          {t(isFiltered ? "noneFoundIntro" : "noneIntro")}
        </Empty>
      ) : (
        <Lines>
          {speakers.map((speaker) => (
            <SpeakerItem key={speaker.id} speaker={speaker} language={language} />
          ))}
        </Lines>
      )}
      {(next || after) && (
        <p className="flex flex-wrap gap-3">
          {after && <ButtonLink href={address({ q, kind })}>{t("first")}</ButtonLink>}
          {next && <ButtonLink href={address({ q, kind, after: next })}>{t("more")}</ButtonLink>}
        </p>
      )}
    </div>
  );
}

function address(asked: Record<string, string | undefined>): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => !!entry[1]);
  const query = new URLSearchParams(given).toString();
  return query ? `/desk/speakers?${query}` : "/desk/speakers";
}
