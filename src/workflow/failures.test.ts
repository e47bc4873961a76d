import { expect, test } from "vitest";
import { failureOf, tellOnceADay } from "./failures.ts";
import type { OperationalEvent } from "./operations-ports.ts";

function log() {
  const told: OperationalEvent[] = [];
  return { told, tell: (event: OperationalEvent) => void told.push(event), close: () => undefined };
}

/** As a database writes it: what was sent stands in the message. */
function databaseError(): Error {
  const error = new Error('duplicate key value: Key (answers)=("geheim antwoord") already exists');
  return Object.assign(error, { code: "23505", detail: "geheim" });
}

test("a failure is told by its kind and where it happened, and nothing that was sent is in it", () => {
  const failure = failureOf(databaseError());
  expect(failure.kind).toBe("23505");
  expect(failure.places[0]).toMatch(/^src\/workflow\/failures\.test\.ts:\d+$/);
  expect(JSON.stringify(failure)).not.toContain("geheim");
});

test("what only looks like a name is not one", () => {
  const odd = Object.assign(new Error("x"), { code: "geheim antwoord", name: "geheim antwoord" });
  expect(failureOf(odd).kind).toBe("Error");
  expect(failureOf("geheim antwoord")).toEqual({ kind: "string", places: [] });
  odd.stack = "Error: src/geheim.ts:1\n    at (src/geheim antwoord.ts:1:2)";
  expect(failureOf(odd).places).toEqual([]);
});

test("the same failure is told once a day, however many people meet it", () => {
  const to = log();
  let day = "2026-04-29";
  const tell = tellOnceADay(to, () => day);
  const error = databaseError();
  for (let i = 0; i < 50; i++) tell("page", error);
  tell("answers", error);
  expect(to.told).toHaveLength(2);
  day = "2026-04-30";
  tell("page", error);
  expect(to.told).toHaveLength(3);
  expect(to.told[0]).toMatchObject({
    event: "participants-failed",
    doing: "page",
    failure: { kind: "23505" },
  });
});
