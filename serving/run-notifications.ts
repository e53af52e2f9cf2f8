import type pg from "pg";
import { carryOutDueMails } from "@/notification/carry-out-mails";
import { leaveDigests } from "@/notification/digests";
import { openMailer } from "@/notification/send-mail";
import { tellOfDeadlines } from "@/notification/tell-of-deadlines";
import { makeReadersTeller } from "@/notification/tell-of-readers";
import { tellPeople } from "@/notification/tell-people";
import { type Ongoing, whileConnected } from "@/prisma/while-connected";
import { environment } from "@/settings/environment";
import type { Log } from "./log";
import { onceAMinute } from "./once-a-minute";

/** Milliseconds between two looks at what a new day brings. */
const daysAskedEvery = 10 * 60_000;

/** Tells people of what is done, in the app and, where a mail server is set, by e-mail. */
export function runNotifications({ log }: { log: Log }): Ongoing {
  const { DATABASE_URL, DIRECT_DATABASE_URL, SMTP_ADDRESS, MAIL_FROM } = environment();
  const address = DIRECT_DATABASE_URL ?? DATABASE_URL;
  if (!address) throw new Error("DATABASE_URL is set before the server starts");
  const onTrouble = onceAMinute((error) => {
    log.warn({ err: error }, "notifications wait for the database");
  });
  const tellOfReaders = makeReadersTeller();
  let askedAt = 0;
  const telling = whileConnected({
    address,
    name: "workbench-notifications",
    channel: "desk",
    onTrouble,
    work: async () => {
      await tellPeople();
      await tellOfReaders();
      if (Date.now() - askedAt < daysAskedEvery) return;
      askedAt = Date.now();
      await tellOfDeadlines();
      await leaveDigests();
    },
  });
  if (!SMTP_ADDRESS || !MAIL_FROM) return telling;

  const mailer = openMailer(SMTP_ADDRESS, MAIL_FROM);
  const onFault = onceAMinute((error) => {
    log.error({ why: (error as Error).message }, "a mail was not sent, and is tried again");
  });
  const mailing = whileConnected({
    address,
    name: "workbench-mail",
    channel: "outbox",
    onTrouble,
    work: (db) => asTheOnlyMailer(db, () => carryOutDueMails(mailer, onFault)),
  });
  return {
    close: async () => {
      mailer.close();
      await Promise.all([telling.close(), mailing.close()]);
    },
  };
}

/** Any number that nothing else in this database uses: "mail" in ASCII. */
const lockNumber = 0x6d_61_69_6c;

/** Does nothing where another instance sends; the lock goes with the connection. */
async function asTheOnlyMailer(db: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await db.query<{ held: boolean }>("SELECT pg_try_advisory_lock($1) AS held", [
    lockNumber,
  ]);
  if (!rows[0]?.held) return;
  try {
    await work();
  } finally {
    await db.query("SELECT pg_advisory_unlock($1)", [lockNumber]).catch(() => {});
  }
}
