import { expect, test } from "vitest";
import { fewAtATime } from "./few-at-a-time.ts";

/** Work that ends when it is told to. */
function work(begun: string[], name: string) {
  let end: (error?: Error) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve(name) : reject(error));
  });
  return { end: (error?: Error) => end(error), run: () => (begun.push(name), ended) };
}

test("two are done side by side, the third when one of them has ended, also by a failure", async () => {
  const few = fewAtATime(2);
  const begun: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) => work(begun, name));
  const done = [a, b, c].map((one) => few(one!.run));
  const [first] = done;
  expect(begun).toEqual(["a", "b"]);
  a!.end(new Error("broken"));
  await expect(first).rejects.toThrow("broken");
  b!.end();
  c!.end();
  expect(await Promise.all(done.slice(1))).toEqual(["b", "c"]);
  expect(begun).toEqual(["a", "b", "c"]);
});

test("what would wait behind too many is not done at all", async () => {
  const few = fewAtATime(1, 1);
  const begun: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) => work(begun, name));
  const done = [few(a!.run), few(b!.run)];
  expect(await few(c!.run)).toBeUndefined();
  a!.end();
  b!.end();
  expect(await Promise.all(done)).toEqual(["a", "b"]);
  c!.end();
  expect(await few(c!.run)).toBe("c");
});
