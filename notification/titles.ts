import { database } from "@/prisma/client";
import { latestByLanguage } from "@/review/latest";

type Titles = Readonly<Record<string, string>>;

/** What subjects are called, by language: claims by their wording, articles by their title. */
export async function findTitles(
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Titles>> {
  const idsOf = (kind: string) => [
    ...new Set(subjects.filter((one) => one.startsWith(kind)).map((one) => one.slice(kind.length))),
  ];
  const [claims, articles] = await Promise.all([
    database().claim.findMany({
      where: { id: { in: idsOf("claim:") } },
      select: { id: true, wordings: { orderBy: [{ wordedAt: "asc" }, { id: "asc" }] } },
    }),
    database().article.findMany({
      where: { id: { in: idsOf("article:") } },
      select: {
        id: true,
        language: true,
        revisions: { orderBy: { number: "desc" }, take: 1, select: { title: true } },
      },
    }),
  ]);
  return new Map<string, Titles>([
    ...claims.map(
      ({ id, wordings }) =>
        [`claim:${id}`, latestByLanguage(wordings, ({ text }) => text)] as [string, Titles],
    ),
    ...articles.map(
      ({ id, language, revisions: [revision] }) =>
        [`article:${id}`, { [language]: revision?.title ?? "" }] as [string, Titles],
    ),
  ]);
}
