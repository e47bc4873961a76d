import type { WaveSummary } from "../../api/series.ts";

/** What every stage is given: whose it is, and what of it is open: a question, a block. */
export interface StageProps {
  readonly series: string;
  readonly wave: WaveSummary;
  readonly item: string | undefined;
}

/** The address of a stage's data under /api/. */
export function waveAddress({ series, wave }: Pick<StageProps, "series" | "wave">): string {
  return `series/${encodeURIComponent(series)}/${encodeURIComponent(wave.id)}`;
}
