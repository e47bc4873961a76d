import { median, type Figure, type Measured } from "../figure.ts";
import { timeResults, type Choosing, type ResultsTimes } from "../studio/results.ts";

const ANSWERS = 1000;

let known: Promise<ResultsTimes> | undefined;

function of(name: string, goal: number, read: (times: ResultsTimes) => Measured): Figure {
  return {
    name: `Results, ${ANSWERS.toLocaleString("en")} answers by two backgrounds: ${name}`,
    unit: "ms",
    goal,
    better: "less",
    measure: async () => read(await (known ??= timeResults(ANSWERS))),
  };
}

function chosen({ waits, processor }: Choosing): Measured {
  const most = Math.max(...waits).toFixed(0);
  return {
    value: median(waits),
    remark: `${waits.length} times, at most ${most} ms; the page's thread took ${processor.toFixed(0)} ms each`,
  };
}

/** Looking at results: everything is counted and protected together, only what changed anew, and chosen from in the browser. */
export const results: readonly Figure[] = [
  of("processor time of the first view in a program that just started", 2000, ({ first, kilobytes }) => ({
    value: first,
    remark: `every question by both, ${kilobytes.toFixed(0)} kB`,
  })),
  of("processor time of a view after one code changed", 100, ({ coded }) => ({ value: coded })),
  of("processor time of a draft after a title changed", 100, ({ titled }) => ({ value: titled })),
  of("processor time of a view where nothing changed", 100, ({ again }) => ({ value: again })),
  of("from a click to the next question, painted", 100, ({ question }) => chosen(question)),
  of("from a click to the next group, painted", 100, ({ group }) => chosen(group)),
];
