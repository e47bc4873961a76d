import type { Installation, RegisteredWave } from "../installation-ports.ts";
import type { PanelRegister } from "../panel-ports.ts";

/**
 * In a confidential wave: notes who took part, for reminders only. It is done in lots of at least k people, so that
 * nobody who looks twice learns of one person when they answered. Returns how many are noted in all.
 */
export async function markTookPart(
  { boxes }: Pick<Installation, "boxes">,
  panel: PanelRegister,
  wave: RegisteredWave,
): Promise<number> {
  const box = await boxes.open(wave.slug);
  if (box === undefined) return (await panel.tookPart(wave.slug)).length;
  try {
    const sent = await panel.sentKeys(wave.slug);
    const spent = new Set(await box.spentAmong(sent.map(({ hash }) => hash)));
    const known = new Set(await panel.tookPart(wave.slug));
    const found = new Set(sent.filter(({ hash }) => spent.has(hash)).map(({ member }) => member));
    const fresh = [...found].filter((member) => !known.has(member)).sort();
    if (fresh.length < wave.series.disclosure.closed) return known.size;
    await panel.addTookPart(wave.slug, fresh);
    return known.size + fresh.length;
  } finally {
    await box.close();
  }
}
