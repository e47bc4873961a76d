import { median, type Figure, type Measured } from "../figure.ts";
import { KEYS, timeWorkbench, type WorkbenchTimes } from "../studio/workbench.ts";

/** Each size is opened and coded in once, whatever figures are asked of it. */
const known = new Map<number, Promise<WorkbenchTimes>>();
function timesOf(answers: number): Promise<WorkbenchTimes> {
  const times = known.get(answers) ?? timeWorkbench(answers);
  known.set(answers, times);
  return times;
}

function of(
  answers: number,
  name: string,
  unit: string,
  goal: number,
  read: (times: WorkbenchTimes) => Measured,
): Figure {
  const said = answers.toLocaleString("en");
  return {
    name: `Workbench, ${said} answers: ${name}`,
    unit,
    goal,
    better: "less",
    measure: async () => read(await timesOf(answers)),
  };
}

const ticks = (milliseconds: number): string => `the page's thread took ${milliseconds.toFixed(0)} ms`;

function next({ nexts, keys, coded, processor }: WorkbenchTimes): Measured {
  const sorted = nexts.toSorted((a, b) => a - b);
  const most = Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? NaN);
  const seconds = (nexts.reduce((sum, one) => sum + one, 0) / 1000).toFixed(1);
  return {
    value: median(nexts),
    remark: `${coded} answers coded with ${keys} keys; 95 % within ${most} ms; waited ${seconds} s in all; ${ticks(processor.key)} a key`,
  };
}

/** Coding with one key an answer, in the system's Chromium: half an hour for a hundred answers leaves 18 s to read each. */
export const workbench: readonly Figure[] = [1000, 20_000].flatMap((answers) => [
  of(answers, `key to the next answer, median of ${KEYS}`, "ms", 100, next),
  of(
    answers,
    "from the address to an answer with suggestions",
    "s",
    answers > 1000 ? 10 : 3,
    ({ opened, processor }) => ({ value: opened / 1000, remark: ticks(processor.open) }),
  ),
  of(answers, "longest frame while the list is scrolled", "ms", 100, ({ longestFrame, processor }) => ({
    value: longestFrame,
    remark: `${ticks(processor.frame)} a frame`,
  })),
  of(answers, "memory of the page", "MB", 150, ({ megabytes }) => ({ value: megabytes })),
]);
