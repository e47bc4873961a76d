import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { progressBar } from "./progress.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** Work that is told of half-way and at its end, so many milliseconds after it began. */
function told(after: number, interactive: boolean): string[] {
  const said: string[] = [];
  const terminal = {
    out: () => undefined,
    err: (text: string) => void said.push(text),
    columns: 80,
    interactive,
    colours: false,
  };
  const { progress, end } = progressBar(terminal);
  vi.advanceTimersByTime(after);
  progress(0.5);
  progress(0.501);
  progress(1);
  end();
  return said;
}

it("a bar shows how far long work is, says nothing twice, and is wiped out at the end", () => {
  const [half = "", whole = "", wiped = "", ...more] = told(1500, true);
  expect(half).toBe(`\r${"█".repeat(15)}${"░".repeat(15)}  50 %`);
  expect(whole).toBe(`\r${"█".repeat(30)} 100 %`);
  expect(wiped.trim()).toBe("");
  expect(wiped.length).toBeGreaterThan(half.length);
  expect(more).toEqual([]);
});

it("short work, and work that nobody watches, shows no bar", () => {
  expect(told(500, true)).toEqual([]);
  expect(told(5000, false)).toEqual([]);
});
