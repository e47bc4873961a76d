import { readLedgerLines, writeLedgerLines } from "../analysis/disclosure/ledger.ts";
import type { PublishedNumber } from "../analysis/disclosure/model.ts";
import type { Outcome } from "../problem.ts";
import { everyStep, type Steps } from "./kept-steps.ts";
import type { Folder } from "./ports.ts";
import { readOptionalText } from "./read-file.ts";

const FILE = "publications.jsonl";

/** Every number the series has published; empty where nothing was. */
export async function readLedger(
  series: Folder,
  steps: Steps = everyStep,
): Promise<Outcome<readonly PublishedNumber[]>> {
  const { value, problems } = await readOptionalText(series, FILE);
  if (value === undefined) return { value: NOTHING, problems };
  return steps(FILE, [value], () => readLedgerLines(value, FILE));
}

const NOTHING: readonly PublishedNumber[] = [];

/** Adds the numbers of one publication: the ledger is written whole, so that it is never cut short. */
export async function addToLedger(
  series: Folder,
  ledger: readonly PublishedNumber[],
  numbers: readonly PublishedNumber[],
): Promise<void> {
  const bytes = new TextEncoder().encode(writeLedgerLines([...ledger, ...numbers]));
  await series.write([{ path: FILE, bytes }]);
}

/** The version the next publication of a wave gets. */
export function nextVersion(ledger: readonly PublishedNumber[], wave: number): number {
  return (
    ledger.reduce((most, number) => (number.wave === wave ? Math.max(most, number.version) : most), 0) + 1
  );
}
