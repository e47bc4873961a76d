import { installPrograms } from "./programs.ts";
import { run } from "./run-program.ts";
import { countTests, ZERO, type Score } from "./score.ts";

/**
 * npm test: programs → types, lint and format → tests with coverage → one line with the score.
 * With arguments only the tests they name, without the rest: npm test -- src/office
 */
const chosen = process.argv.slice(2);
const score = chosen.length > 0 ? await testsOf(chosen) : await everything();

console.log(
  `\n${score.passed} passed, ${score.failed} failed${score.skipped > 0 ? `, ${score.skipped} skipped` : ""}`,
);
process.exitCode = score.failed > 0 ? 1 : 0;

async function everything(): Promise<Score> {
  const programs = installPrograms();
  const statics = await Promise.all([
    check("Types", "typescript/bin/tsc", []),
    check("Types of the participant's script", "typescript/bin/tsc", ["-p", "src/server/pages/browser"]),
    check("Types of the studio", "typescript/bin/tsc", ["-p", "src/studio"]),
    check("Lint", "eslint/bin/eslint.js", ["."]),
    check("Format", "prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]),
  ]);
  const tests = await testsOf([], ["--coverage"]);
  return [programs, ...statics, tests].reduce(plus);
}

async function check(name: string, script: string, args: readonly string[]): Promise<Score> {
  const ended = await run(process.execPath, [`node_modules/${script}`, ...args]);
  console.log(ended.code === 0 ? `${name}: in order` : `${name}: not in order\n${ended.output}`);
  return ended.code === 0 ? { ...ZERO, passed: 1 } : { ...ZERO, failed: 1 };
}

async function testsOf(files: readonly string[], flags: readonly string[] = []): Promise<Score> {
  return countTests(async (resultFile) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${resultFile}`];
    const vitest = ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...flags, ...files];
    return (await run(process.execPath, vitest, "shown")).code;
  });
}

function plus(one: Score, other: Score): Score {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
