import { KEY_BYTES, readKey, writeKey } from "../../fieldwork/key.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import { keyHash } from "./hashes.ts";

const REPLACED = "replaced-keys ";

/**
 * A fresh key instead of keys that were lost, of whom it is known whose they are. Where one of those was spent the fresh one
 * opens nothing: nobody takes part twice, and whoever asks for the mail does not learn from it who did.
 */
export async function replaceLostKey(
  installation: Pick<Installation, "boxes" | "secrets" | "settings">,
  wave: RegisteredWave,
  lost: readonly string[],
  group: Code,
): Promise<{ readonly key: string; readonly hash: string }> {
  const { boxes, secrets } = installation;
  const key = writeKey(secrets.bytes(KEY_BYTES));
  const hash = keyHash(secrets, wave.slug, readKey(key) ?? "");
  const box = await boxes.open(wave.slug);
  if (box === undefined) throw new Error(`the wave ${wave.name} has no ballot box`);
  try {
    await box.replaceKeys(lost, { hash, group });
  } finally {
    await box.close();
  }
  const before = await replacedKeys(installation, wave);
  await installation.settings.set(REPLACED + wave.slug, String(before + 1));
  return { key, hash };
}

/** How many keys took the place of others; whether those were spent is not told by it. */
export async function replacedKeys(
  { settings }: Pick<Installation, "settings">,
  { slug }: RegisteredWave,
): Promise<number> {
  return Number((await settings.get(REPLACED + slug)) ?? 0);
}
