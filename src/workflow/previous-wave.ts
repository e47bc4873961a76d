import { numbersOfTable } from "../analysis/disclosure/ledger-numbers.ts";
import type { ProtectionRequest, PublishedNumber } from "../analysis/disclosure/model.ts";
import { protect } from "../analysis/disclosure/protect.ts";
import { checkVersions } from "../analysis/disclosure/versions.ts";
import { compareWaves } from "../analysis/trend/compare.ts";
import type { Problem } from "../problem.ts";
import { fingerprints } from "../questionnaire/fingerprint.ts";
import type { PreviousWave } from "../report/compose/input.ts";
import type { Report } from "../report/model.ts";
import { analysisOf, ofWave, partsOf } from "./kept-analysis.ts";
import { everyStep, type StepsOf } from "./kept-steps.ts";
import { protectionRequest } from "./protection-request.ts";
import { readPoll, type Poll } from "./read-poll.ts";
import type { SeriesFolder } from "./read-series.ts";

/** The wave before, as a comparison lets it out. */
export interface ComparedWave {
  readonly previous: PreviousWave;
  readonly request: ProtectionRequest;
}

/**
 * The wave before this one with its totals, protected as in a publication of its own, and what keeps each question from
 * being compared; null for a first wave.
 */
export async function previousWave(
  series: SeriesFolder,
  poll: Poll,
  ledger: readonly PublishedNumber[],
  stepsOf: StepsOf | undefined,
): Promise<ComparedWave | null> {
  const earlier = series.waves.filter(({ wave }) => wave.wave < poll.wave.wave).at(-1);
  if (earlier === undefined) return null;
  const steps = stepsOf?.(earlier.folder.name) ?? everyStep;
  const read = await readPoll(earlier.folder, steps);
  if (read.value === undefined) return null;
  const before = read.value;
  const analysis = await analysisOf(before, [], ledger, steps);
  const of = [analysis, ...partsOf(before), poll.questionnaire, ledger, JSON.stringify(series.series)];
  return steps("compared", of, () => {
    const { questionnaire, wave } = before;
    const request = protectionRequest(before, series, analysis, BESIDE_A_LATER_WAVE, ledger);
    const { totals } = protect({ ...request, participation: null }, steps).value;
    const breaks = compareWaves(fingerprints(poll.questionnaire), fingerprints(questionnaire));
    return { previous: { wave, questionnaire, totals, breaks }, request };
  });
}

/** The version of numbers that a comparison let out: they are in no publication of their own wave. */
const BESIDE_A_LATER_WAVE = 0;

/** The numbers of the wave before that a report lets out, so that the ledger knows them, and what is wrong with them. */
export function comparedNumbers(
  { blocks, meta }: Report,
  { previous, request }: ComparedWave,
): { readonly numbers: readonly PublishedNumber[]; readonly problems: readonly Problem[] } {
  const compared = new Set(
    blocks.flatMap((block) => (block.kind === "comparison" ? [block.id.replace(/^compare-/, "")] : [])),
  );
  const totals = request.totals.filter(({ subject }) => compared.has(subject));
  const known = new Set(ofWave(request.ledger, previous.wave.wave).map(keyOf));
  const numbers = previous.totals
    .filter(({ subject }) => compared.has(subject))
    .flatMap((table) => numbersOfTable({ ...request, date: meta.isoDate }, table))
    .filter((number) => !known.has(keyOf(number)));
  const ledger = request.ledger.filter(({ subject, by }) => by === null && compared.has(subject));
  return { numbers, problems: checkVersions({ ...request, totals, participation: null }, ledger) };
}

function keyOf({ subject, answers, by, groups, count }: PublishedNumber): string {
  return JSON.stringify([subject, answers, by, groups, count]);
}
