import { Prisma } from "@/prisma/generated/client";
import { type QueueQuery, type View, worths } from "./queue-query";
import { holdsPattern, searchPatterns } from "./search-words";

const { sql } = Prisma;

/** Who looks, and on which day (ISO, in the newsroom's time zone). */
export interface Onlooker {
  readonly personId: string;
  readonly today: string;
}

/** What makes a claim part of a view, of the row `s` of ClaimStage. */
export function viewCondition(view: View, { personId, today }: Onlooker): Prisma.Sql {
  switch (view) {
    case "mine":
      return sql`s."isOpen" AND s."assigneeId" = ${personId}::uuid`;
    case "unassigned":
      return sql`s."isOpen" AND s."assigneeId" IS NULL`;
    case "awaiting-approval":
      return sql`s."stage" = 'awaiting-approval'`;
    case "returned-to-me":
      return sql`s."stage" = 'returned' AND s."proposerId" = ${personId}::uuid`;
    case "due":
      return sql`s."isOpen" AND s."dueOrder" < date '9999-12-31'`;
    case "flagged":
      return sql`s."isFlagged"`;
    case "look-again":
      return sql`s."lookAgainOn" <= ${today}::date AND s."stage" <> 'set-aside'`;
    case "all":
      return sql`true`;
  }
}

/** All that a query asks of a claim, as one condition. */
export function claimConditions(query: QueueQuery, onlooker: Onlooker): Prisma.Sql {
  const { stage, assignee, speaker, topic, outlet, language, from, to, worth, q } = query;
  const asked = [viewCondition(query.view, onlooker)];
  if (stage) asked.push(sql`s."stage" = ${stage}`);
  if (assignee) asked.push(sql`s."assigneeId" = ${assignee}::uuid`);
  if (speaker) asked.push(sql`s."speakerIds" && ${membersOf(speaker)}`);
  if (topic) asked.push(sql`s."topicIds" @> ARRAY[${topic}::uuid]`);
  if (outlet) asked.push(sql`s."outletIds" && ${membersOf(outlet)}`);
  if (language) asked.push(sql`s."languages" @> ARRAY[${language}]`);
  if (from) asked.push(sql`s."saidOn" >= ${from}::date`);
  if (to) asked.push(sql`s."saidOn" <= ${to}::date`);
  if (worth) asked.push(sql`s."worth" >= ${worths[worth]}`);
  for (const spellings of searchPatterns(q)) asked.push(holdsWord(spellings));
  return Prisma.join(asked, " AND ");
}

/** Every speaker that is read as the same entry: those that were merged. */
export function membersOf(speaker: string): Prisma.Sql {
  return sql`ARRAY(SELECT m."speakerId" FROM "SpeakerEntry" m WHERE m."entryId" = (
    SELECT e."entryId" FROM "SpeakerEntry" e WHERE e."speakerId" = ${speaker}::uuid))`;
}

/** A word stands in the claim's text, or in any name that one of its speakers goes by. */
function holdsWord(spellings: readonly string[]): Prisma.Sql {
  const texts = { folded: sql`s."search"`, trigrams: sql`s."trigrams"` };
  const names = { folded: sql`n."folded"`, trigrams: sql`trigram_form(n."folded")` };
  return sql`(${holdsPattern(texts, spellings)} OR s."speakerIds" && ARRAY(
    SELECT m."speakerId" FROM "SpeakerName" n JOIN "SpeakerEntry" e ON e."speakerId" = n."speakerId"
    JOIN "SpeakerEntry" m ON m."entryId" = e."entryId" WHERE ${holdsPattern(names, spellings)}))`;
}
