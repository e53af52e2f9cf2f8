import type { Connection } from "./press-page";

/** The same connection for several hands: a query waits for the one before it. */
export function oneAtATime(db: Connection): Connection {
  let last: Promise<unknown> = Promise.resolve();
  return {
    query: (text, values) => {
      const answer = last.then(() => db.query<never>(text, values));
      last = answer.catch(() => {});
      return answer;
    },
  };
}
