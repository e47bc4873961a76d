import { steppedCount, type Progress } from "../../fieldwork/progress.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";

/** How far a wave is, as far as that may be told while it is open: no exact count, no answer and no time. */
export interface WaveProgress {
  readonly groups: readonly Progress[];
  readonly all: Progress;
}

/** Undefined where the box is not there any more: then the closed wave's folder tells who took part. */
export async function showProgress(
  { boxes, registry }: Pick<Installation, "boxes" | "registry">,
  wave: RegisteredWave,
): Promise<WaveProgress | undefined> {
  const box = await boxes.open(wave.slug);
  if (box === undefined) return undefined;
  try {
    const step = wave.series.disclosure.closed;
    const people = new Map((await registry.invited(wave.slug)).map((group) => [group.group, group.people]));
    const counts = await box.counts();
    const keyed = wave.wave.mode !== "open-link";
    const progressOf = (group: string, completed: number, invited: number | null): Progress => ({
      group,
      invited,
      atLeast: steppedCount(completed, invited, step),
    });
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    return {
      groups: keyed
        ? counts.map(({ group, completed }) => progressOf(group, completed, people.get(group) ?? 0))
        : [],
      all: progressOf("", sum(counts.map((one) => one.completed)), keyed ? sum([...people.values()]) : null),
    };
  } finally {
    await box.close();
  }
}
