// npm run storm -- NAME: an attack or a fault against the built app, of its own making, on the loopback
// alone and bounded in time. It prints its figure and ends with 1 where it did not hold.
import { runCommand } from "@/bin/run";
import { StartProblem } from "@/settings/start-problem";

/** A storm: answers a sentence for each thing that did not hold. */
type Storm = () => Promise<readonly string[]>;

const storms: Readonly<Record<string, () => Promise<Storm>>> = {
  "press-kill": async () => (await import("./press-kill")).pressKill,
  "database-dead": async () => (await import("./database-dead")).databaseDead,
  "nginx-alone": async () => (await import("./nginx-alone")).nginxAlone,
};

await runCommand(async () => {
  const name = process.argv[2] ?? "";
  const storm = Object.hasOwn(storms, name) ? storms[name] : undefined;
  if (!storm) {
    throw new StartProblem(`npm run storm -- NAME, one of: ${Object.keys(storms).join(", ")}`);
  }
  const began = Date.now();
  const faults = await (await storm())();
  console.log(`${name}: ${Math.round((Date.now() - began) / 1_000)} s`);
  if (faults.length > 0) throw new StartProblem(faults.slice(0, 20).join("\n"));
  console.log("It held.");
});
process.exit();
