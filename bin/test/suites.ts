import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** Tests that passed and failed in one suite, or one each for a check that is no test. */
export interface Count {
  passed: number;
  failed: number;
  /** The tests that failed, by file and name. */
  names: string[];
}

/** A part of `npm test`: a program, and how its result is counted. */
export interface Suite {
  name: string;
  /** What Node is to run. */
  words: string[];
  env?: Record<string, string>;
  /** The report of a suite of tests; without one, the suite is a check that passes or fails. */
  count?: { report: string; read: (report: string) => Count };
}

const reports = path.resolve(".build/test");
const program = (file: string) => path.resolve("node_modules", file);

const unitReport = path.join(reports, "vitest.json");
const browserReport = path.join(reports, "playwright.json");

/** Everything that `npm test` runs, in this order; what stands in one row runs at the same time. */
export const suites: Suite[][] = [
  [{ name: "Routes' types", words: [program("next/dist/bin/next"), "typegen"] }],
  [
    { name: "Types", words: [program("typescript-native/bin/tsc"), "--noEmit"] },
    {
      name: "Lint",
      words: [program("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."],
    },
    { name: "Boundaries", words: ["bin/boundaries.mjs"] },
    { name: "Dead code", words: [program("knip/bin/knip.js")] },
    { name: "Schema and migrations", words: ["--import", "tsx", "bin/test/check-schema.ts"] },
  ],
  [unitTests()],
  [{ name: "Build", words: ["--import", "tsx", "bin/test/build-if-needed.ts"] }],
  [browserTests()],
];

function unitTests(): Suite {
  return {
    name: "Unit tests",
    words: [
      program("vitest/vitest.mjs"),
      ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    ],
    count: { report: unitReport, read: readVitest },
  };
}

function browserTests(): Suite {
  return {
    name: "Browser tests",
    words: [program("@playwright/test/cli.js"), "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count: { report: browserReport, read: readPlaywright },
  };
}

/** What came of a suite. A suite that ended badly has failed, whatever its report says. */
export function countSuite({ count }: Suite, exitCode: number): Count {
  const found =
    count && existsSync(count.report)
      ? count.read(readFileSync(count.report, "utf8"))
      : { passed: 0, failed: 0, names: [] };
  return exitCode === 0 ? found : { ...found, failed: Math.max(found.failed, 1) };
}

/** Reports of an earlier run must not be taken for this one's. */
export function forgetReports(): void {
  rmSync(reports, { recursive: true, force: true });
}

/** A file that could not be loaded has no tests to count, and is one failure. */
function readVitest(report: string): Count {
  const { numPassedTests, testResults } = JSON.parse(report) as {
    numPassedTests: number;
    testResults: {
      name: string;
      status: string;
      assertionResults: { status: string; fullName: string }[];
    }[];
  };
  const names = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    const file = path.relative(".", name);
    if (failed.length > 0) return failed.map(({ fullName }) => `${file}: ${fullName}`);
    return status === "failed" ? [file] : [];
  });
  return { passed: numPassedTests, failed: names.length, names };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { file: string; title: string; ok: boolean }[];
}

function readPlaywright(report: string): Count {
  const { stats, suites } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number };
    suites: PlaywrightSuite[];
  };
  const specs = (suite: PlaywrightSuite): PlaywrightSuite["specs"] => [
    ...suite.specs,
    ...(suite.suites ?? []).flatMap(specs),
  ];
  const names = suites
    .flatMap(specs)
    .flatMap(({ ok, file, title }) => (ok ? [] : `${file}: ${title}`));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, names };
}
