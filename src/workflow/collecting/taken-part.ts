import type { Installation, RegisteredWave } from "../installation-ports.ts";

/**
 * Hashes of the keys of people who took part, for reminders to the others: in the mode that tracks this and says so
 * (`vertrouwelijk`), and in lots of at least k. In every other mode nobody knows, and the list is empty.
 */
export async function takenPart(
  { boxes }: Pick<Installation, "boxes">,
  wave: RegisteredWave,
): Promise<readonly string[]> {
  if (wave.wave.mode !== "vertrouwelijk") return [];
  const box = await boxes.open(wave.slug);
  if (box === undefined) return [];
  try {
    return await box.tellSpent(wave.series.disclosure.closed);
  } finally {
    await box.close();
  }
}
