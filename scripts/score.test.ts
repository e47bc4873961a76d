import { expect, test } from "vitest";
import { scoreOf } from "./score.ts";

const clean = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

test("skipped and planned tests are told apart from passed ones", () => {
  expect(scoreOf(clean, 0)).toEqual({ passed: 7, failed: 0, skipped: 2 });
});

test("a run that fails without a failed test, as by its coverage, counts as one failure", () => {
  expect(scoreOf(clean, 1).failed).toBe(1);
});

test("a test file that cannot be loaded is a failure", () => {
  const unloadable = { ...clean, testResults: [{ status: "failed", assertionResults: [] }] };
  expect(scoreOf(unloadable, 1).failed).toBe(1);
});

test("a run without a report failed", () => {
  expect(scoreOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
