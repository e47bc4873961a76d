import type { CollectedWave } from "../../workflow/fieldwork-ports.ts";
import { instrumentFor, type Instrument } from "./instrument.ts";

/** Finds the instrument of a wave, made once. */
export type Instruments = (wave: CollectedWave) => Instrument;

interface Known {
  wave: CollectedWave;
  readonly definition: string;
  readonly instrument: Instrument;
}

/**
 * Keeps the instruments of the waves in use. A registry that reads a wave anew gives an equal wave, for which nothing
 * has to be written again.
 */
export function instruments(preview: boolean): Instruments {
  const bySlug = new Map<string, Known>();
  return (wave) => {
    const known = bySlug.get(wave.slug);
    if (known?.wave === wave) return known.instrument;
    const definition = definitionOf(wave);
    if (known?.definition === definition) {
      known.wave = wave;
      return known.instrument;
    }
    const instrument = instrumentFor(wave, preview);
    if (bySlug.size >= MOST_KEPT) bySlug.clear();
    bySlug.set(wave.slug, { wave, definition, instrument });
    return instrument;
  };
}

/** More polls at once than any house has; only known waves get in. */
const MOST_KEPT = 200;

function definitionOf({ series, wave, questionnaire, opens, closes, privacy, pilot }: CollectedWave): string {
  return JSON.stringify([series, wave, questionnaire, opens, closes, privacy, pilot]);
}
