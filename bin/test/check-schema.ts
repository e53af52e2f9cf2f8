// A part of npm test: replays the migrations in an empty database and compares what they make with
// prisma/schema.prisma, so that neither is changed without the other.
import path from "node:path";
import { StartProblem } from "../../settings/start-problem";
import { runNode } from "../child";
import { startEmbeddedPostgres } from "../embedded-postgres";
import { runCommand } from "../run";
import { whenAskedToEnd } from "../signals";

await runCommand(async () => {
  whenAskedToEnd(() => process.exit(143));
  const { address, stop } = await findServer();
  const { code, output } = await runNode(
    [
      path.resolve("node_modules/prisma/build/index.js"),
      ...["migrate", "diff", "--from-migrations", "prisma/migrations"],
      ...["--to-schema", "prisma/schema.prisma", "--exit-code"],
    ],
    { env: { MIGRATION_DATABASE_URL: address, CHECKPOINT_DISABLE: "1" } },
  );
  await stop();
  if (code === 0) return;
  throw new StartProblem(
    `The migrations and prisma/schema.prisma differ; \`npx prisma migrate dev\` writes what is ` +
      `missing.\n${output}`,
  );
});

/** The tests' own Postgres, in which Prisma makes and drops a shadow database. */
async function findServer(): Promise<{ address: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_ADMIN_URL;
  if (given) return { address: given, stop: async () => {} };
  const dataFolder = path.resolve(".data/test");
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    database: "workbench",
    durable: false,
  });
  return { address: postgres.ownerUrl, stop: postgres.stop };
}
