import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("two people who write one file wait for each other; others go on", async () => {
  const done: string[] = [];
  const inTurn = oneAtATime();
  const work = (name: string, ms: number) => async () => {
    await soon(ms);
    done.push(name);
  };
  await Promise.all([
    inTurn("vragenlijst", work("eerst", 30)),
    inTurn("vragenlijst", work("daarna", 1)),
    inTurn("rapport", work("ondertussen", 1)),
  ]);
  expect(done).toEqual(["ondertussen", "eerst", "daarna"]);
});

test("what fails does not hold up what comes after", async () => {
  const inTurn = oneAtATime();
  const failing = inTurn("vragenlijst", () => Promise.reject(new Error("schijf vol")));
  const next = inTurn("vragenlijst", () => Promise.resolve("opgeslagen"));
  await expect(failing).rejects.toThrow("schijf vol");
  expect(await next).toBe("opgeslagen");
});
