import { dutchWords } from "../../src/adapters/word-list.ts";
import { calibrationError, mean } from "./measures.ts";
import { goldSets, referenceSets, type CodedSet } from "./sets.ts";
import { codesSeen, simulate, type Order } from "./simulate.ts";
import { speeds } from "./speeds.ts";

/**
 * npm run bench:coding [-- quality|speed]: how much of the coding of open answers a person still has to do, how sure the
 * suggestions may be taken to be, and how long they take. The same settings for all sets; everything beside random order.
 */
const DRAWS = Number(process.env["PEILSCHAAL_DRAWS"] ?? 10);
const wanted = process.argv[2] ?? "";
const words = await dutchWords();

if (wanted !== "speed") {
  const reference = referenceSets();
  const gold = goldSets();
  if (reference.length === 0) console.log("No reference sets: put their folder in PEILSCHAAL_REFERENCE.");
  if (gold.length === 0) console.log("No gold set.");
  quality("Reference sets, without codebook", reference);
  quality("Gold set (invented Dutch answers), with the words of the codebook", gold);
  variety([...reference, ...gold]);
  quality("Gold set, without the words of the codebook", gold.map(withoutWords));
}
if (wanted !== "quality") await speeds();

function withoutWords({ name, language, answers }: CodedSet): CodedSet {
  return { name, language, answers };
}

function quality(title: string, sets: readonly CodedSet[]): void {
  if (sets.length === 0) return;
  console.log(`\n${title}: 300 answers coded as people did, ${DRAWS} draws; κ is with full human coding`);
  console.log(
    row(["set", "order", "κ ≥ 0.8 after", "κ ≥ 0.9 after", "top 3 after 100", "all in top 3", "ECE"]),
  );
  const lines = sets.flatMap((set) =>
    (["uncertainty", "random"] as const).map((order) => ({ order, ...measuredOn(set, order) })),
  );
  for (const order of ["uncertainty", "random"] as const) {
    const of = lines.filter((line) => line.order === order);
    const [touched80, touched90, three, part, error] = [
      of.map((line) => line.touched80),
      of.map((line) => line.touched90),
      of.map((line) => line.topThree),
      of.map((line) => line.partInThree),
      of.map((line) => line.error),
    ].map(mean);
    printLine("mean", order, { touched80, touched90, topThree: three, partInThree: part, error });
  }
}

interface Line {
  readonly touched80: number | undefined;
  readonly touched90: number | undefined;
  readonly topThree: number | undefined;
  readonly partInThree: number | undefined;
  readonly error: number | undefined;
}

function measuredOn(set: CodedSet, order: Order): { [K in keyof Line]: number } {
  const runs = [...Array(DRAWS).keys()].map((seed) => simulate(set, seed, order, words));
  const line = {
    touched80: mean(runs.map((run) => run.touched80)),
    touched90: mean(runs.map((run) => run.touched90)),
    topThree: mean(runs.map((run) => run.topThree)),
    partInThree: mean(runs.map((run) => run.partInThree)),
    error: calibrationError(runs.flatMap((run) => run.sure)),
  };
  printLine(set.name, order, line);
  return line;
}

function printLine(name: string, order: Order, line: Line): void {
  const shares = [line.touched80, line.touched90, line.topThree, line.partInThree];
  console.log(
    row([name, order, ...shares.map((share) => percent(share ?? NaN)), (line.error ?? NaN).toFixed(3)]),
  );
}

function variety(sets: readonly CodedSet[]): void {
  console.log("\nCodes of at least 2 % of the answers seen after 45 answers, in the order of reading:");
  for (const set of sets) {
    const seen = [...Array(DRAWS).keys()].map((seed) => codesSeen(set, seed, words, 45));
    const enough = seen.filter((part) => part >= 0.9 - 1e-9).length;
    console.log(
      `  ${set.name.padEnd(12)} ${percent(mean(seen))} (at least 90 % in ${enough} of ${DRAWS} draws)`,
    );
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i < 2 ? cell.padEnd(12) : cell.padStart(16))).join("");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
