import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { environment, forgetEnvironment } from "@/settings/environment";
import { variables } from "@/settings/variables";

const secret = "kJ8vQ2mZx7RtY5wLpN3cHs9dFgB1aEuT";
const address = "postgresql://app:secret@db.example.org/workbench";

/** The environment with these variables and no others of ours. */
function given(values: Record<string, string>): void {
  for (const name of Object.keys(variables.shape)) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  forgetEnvironment();
}

function problemsWith(values: Record<string, string>): string[] {
  given(values);
  try {
    environment();
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
}

beforeEach(() => given({}));

describe("the environment", () => {
  test("needs nothing to be set", () => {
    expect(environment()).toMatchObject({ PORT: 3000, SITE_ADDRESS: "http://localhost:3000" });
  });

  test("takes an empty variable for one that is not set", () => {
    given({ PORT: "", DATABASE_URL: " " });
    expect(environment()).toMatchObject({ PORT: 3000 });
    expect(environment().DATABASE_URL).toBeUndefined();
  });

  test("gives two readers in one process the same random secret", () => {
    const { PRESS_SECRET } = environment();
    forgetEnvironment(); // As the copy of the module does that Next bundles.
    expect(environment().PRESS_SECRET).toBe(PRESS_SECRET);
  });

  test.each([
    ["PORT", "70000", "a port number"],
    ["PORT", "3e3", "a port number"],
    ["DATABASE_URL", "mysql://app@db/workbench", "a Postgres address"],
    ["DATABASE_URL", "postgresql://app@db", "a Postgres address"],
    ["SITE_ADDRESS", "https://check.example.org/news", "the site's origin"],
    ["SITE_ADDRESS", "check.example.org", "the site's origin"],
    ["HOST", "http://127.0.0.1", "an address or host name"],
    ["TRUSTED_PROXIES", "10.0.0.0/33", "addresses or networks"],
    ["TRUSTED_PROXIES", "proxy.example.org", "addresses or networks"],
    ["TIME_ZONE", "Mars/Phobos", "the name of a time zone"],
    ["SIGNING_KEY", "not a key", "an Ed25519 private key"],
    ["PRESS_SECRET", "short", "32 characters"],
    ["LOG_LEVEL", "loud", "fatal, error"],
  ])("says in one sentence what is wrong with %s=%s", (name, value, expected) => {
    const [sentence, ...others] = problemsWith({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} must .*${expected}.*\\.$`));
    expect(others).toEqual([]);
  });

  test("names every wrong variable at once", () => {
    expect(problemsWith({ PORT: "0", LOG_LEVEL: "loud" })).toHaveLength(2);
  });
});

describe("in production with a database of one's own", () => {
  const production = { NODE_ENV: "production", DATABASE_URL: address };

  test("the site's address and the secret must be given", () => {
    const problems = problemsWith(production).join();
    expect(problems).toContain("SITE_ADDRESS must be set");
    expect(problems).toContain("NEXTAUTH_SECRET must be set");
  });

  test.each([
    "changeme",
    "secret",
    "a".repeat(64),
    "please-change-me-please-change-me",
    "tooshort",
  ])("the secret %s is refused", (guessable) => {
    const problems = problemsWith({
      ...production,
      SITE_ADDRESS: "https://check.example.org",
      NEXTAUTH_SECRET: guessable,
    });
    expect(problems).toEqual([expect.stringMatching(/^NEXTAUTH_SECRET is |^NEXTAUTH_SECRET rep/)]);
  });

  test("a random secret is accepted", () => {
    given({ ...production, SITE_ADDRESS: "https://check.example.org", NEXTAUTH_SECRET: secret });
    expect(environment().NEXTAUTH_SECRET).toBe(secret);
  });
});

test(".env.example names every variable, and none that nobody reads", () => {
  const example = readFileSync(".env.example", "utf8");
  const named = [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  const ofTests = ["TEST_DATABASE_ADMIN_URL", "CHROMIUM_PATH", "E2E_PORT"];
  expect(named.sort()).toEqual([...Object.keys(variables.shape), ...ofTests].sort());
});
