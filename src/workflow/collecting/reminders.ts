import type { Installation, RegisteredWave } from "../installation-ports.ts";

const SENT = "reminders ";

/** A round of reminders went out to everybody who was invited; the Verantwoording names how many rounds there were. */
export async function countReminder(
  { settings }: Pick<Installation, "settings">,
  wave: RegisteredWave,
): Promise<void> {
  await settings.set(SENT + wave.slug, String((await remindersOf({ settings }, wave)) + 1));
}

export async function remindersOf(
  { settings }: Pick<Installation, "settings">,
  { slug }: RegisteredWave,
): Promise<number> {
  return Number((await settings.get(SENT + slug)) ?? 0);
}
