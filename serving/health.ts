import type { DatabaseWatch } from "./database-watch";
import type { Step } from "./visit";

/**
 * `/healthz`: the process answers. `/readyz`: it reaches the database and is not about to stop.
 * Asked by machines under any host name, so it stands before the check of the host.
 */
export function answerHealth(watch: DatabaseWatch, isStopping: () => boolean): Step {
  return ({ res, path }) => {
    if (path !== "/healthz" && path !== "/readyz") return false;
    const answer = (status: number, text: string) =>
      res
        .writeHead(status, { "Content-Type": "text/plain", "Cache-Control": "no-store" })
        .end(`${text}\n`);
    if (path === "/healthz") answer(200, "ok");
    else if (isStopping()) answer(503, "stopping");
    else void watch().then((ready) => answer(...said(ready)));
    return true;
  };
}

function said(ready: boolean): [status: number, text: string] {
  return ready ? [200, "ok"] : [503, "the database cannot be reached"];
}
