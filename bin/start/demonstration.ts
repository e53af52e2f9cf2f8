import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { asClient } from "../database/two-roles";
import { step } from "./steps";

/** An account of the demonstration, as a person needs it to sign in. */
export interface DemoSignIn {
  name: string;
  email: string;
  password: string;
  roles: string[];
}

const signInsFile = (dataFolder: string) => path.join(dataFolder, "demo-sign-ins.json");
const seedingMark = (dataFolder: string) => path.join(dataFolder, "seeding");

/** Whether a start ended while it filled the newsroom. */
export function isSeedingBroken(dataFolder: string): boolean {
  return existsSync(seedingMark(dataFolder));
}

/** Fills an empty newsroom with a day's work. Returns the accounts, also those of earlier starts. */
export async function seedDemonstration(dataFolder: string, appUrl: string): Promise<DemoSignIn[]> {
  if (await isEmpty(appUrl)) {
    await step("Filling the demonstration newsroom", async () => {
      writeFileSync(seedingMark(dataFolder), "");
      const { seedNewsroomDay } = await import("@/seeds/newsroom-day");
      const signIns = await seedNewsroomDay();
      const text = `${JSON.stringify(signIns, null, 2)}\n`;
      writeFileSync(signInsFile(dataFolder), text, { mode: 0o600 });
      rmSync(seedingMark(dataFolder));
    });
  }
  if (!existsSync(signInsFile(dataFolder))) return [];
  return JSON.parse(readFileSync(signInsFile(dataFolder), "utf8")) as DemoSignIn[];
}

function isEmpty(appUrl: string): Promise<boolean> {
  return asClient(appUrl, async (client) => {
    const { rows } = await client.query('SELECT NOT EXISTS (SELECT FROM "Newsroom") AS empty');
    return rows[0].empty as boolean;
  });
}
