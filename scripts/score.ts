import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Score {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const ZERO: Score = { passed: 0, failed: 0, skipped: 0 };

/** What this project reads of Vitest's JSON report. */
interface VitestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** Runs Vitest by `start`, which is told where to write its report, and reads the score from that. */
export async function countTests(start: (resultFile: string) => Promise<number>): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-test-"));
  try {
    const file = join(folder, "result.json");
    const exitCode = await start(file);
    return scoreOf(readResult(file), exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not be loaded fails as one test; a run that failed without either failed its coverage. */
export function scoreOf(result: VitestResult | undefined, exitCode: number): Score {
  if (result === undefined) return { ...ZERO, failed: 1 };
  const unloadable = result.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = result.numFailedTests + unloadable;
  const skipped = result.numPendingTests + result.numTodoTests;
  if (exitCode === 0) return { passed: result.numPassedTests, failed, skipped };
  return { passed: result.numPassedTests, failed: Math.max(failed, 1), skipped };
}

function readResult(file: string): VitestResult | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as VitestResult;
  } catch {
    return undefined;
  }
}
