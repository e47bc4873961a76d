import { dutchWords } from "../../src/adapters/word-list.ts";
import { calibrationError, mean } from "./measures.ts";
import { referenceSets, type CodedSet } from "./sets.ts";
import { codesSeen, simulate, type Order } from "./simulate.ts";
import { speeds } from "./speeds.ts";

/**
 * npm run bench:coding [-- quality|speed]: how much of the coding of open answers a person still has to do, how sure the
 * suggestions may be taken to be, and how long they take. The same settings for all sets; everything beside random order.
 */
const DRAWS = Number(process.env["PEILSCHAAL_DRAWS"] ?? 10);
const wanted = process.argv[2] ?? "";
const words = await dutchWords();

if (wanted !== "speed") quality(referenceSets());
if (wanted !== "quality") await speeds();

function quality(sets: readonly CodedSet[]): void {
  if (sets.length === 0) {
    console.log("No sets: put the folder of reference data in PEILSCHAAL_REFERENCE.\n");
    return;
  }
  console.log(`Coding 300 answers as people did, ${DRAWS} draws; means. κ is with full human coding.\n`);
  console.log(
    row(["set", "order", "κ ≥ 0.8 after", "κ ≥ 0.9 after", "top 3 after 100", "all in top 3", "ECE"]),
  );
  const shares = new Map<Order, number[]>();
  for (const set of sets) {
    for (const order of ["uncertainty", "random"] as const) {
      const share = printSet(set, order);
      shares.set(order, [...(shares.get(order) ?? []), share]);
    }
  }
  for (const [order, of] of shares) console.log(row(["mean", order, percent(mean(of)), "", "", "", ""]));
  console.log("\nCodes of at least 2 % of the answers seen after 45 answers, in the order of reading:");
  for (const set of sets) {
    const seen = [...Array(DRAWS).keys()].map((seed) => codesSeen(set, seed, words, 45));
    const enough = seen.filter((part) => part >= 0.9 - 1e-9).length;
    console.log(
      `  ${set.name.padEnd(10)} ${percent(mean(seen))} (at least 90 % in ${enough} of ${DRAWS} draws)`,
    );
  }
}

function printSet(set: CodedSet, order: Order): number {
  const runs = [...Array(DRAWS).keys()].map((seed) => simulate(set, seed, order, words));
  const share = mean(runs.map((run) => run.touched80));
  console.log(
    row([
      set.name,
      order,
      percent(share),
      percent(mean(runs.map((run) => run.touched90))),
      percent(mean(runs.map((run) => run.topThree))),
      percent(mean(runs.map((run) => run.partInThree))),
      calibrationError(runs.flatMap((run) => run.sure)).toFixed(3),
    ]),
  );
  return share;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i < 2 ? cell.padEnd(12) : cell.padStart(16))).join("");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
