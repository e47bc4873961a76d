import { KEY_BYTES, readKey, writeKey } from "../../fieldwork/key.ts";
import type { Code } from "../../questionnaire/code.ts";
import { shuffled } from "../../random.ts";
import type { GroupSize, Installation, RegisteredWave } from "../installation-ports.ts";
import { keyHash } from "./hashes.ts";

/** A key that exists in this process's memory only; the box has its hash. */
export interface IssuedKey {
  readonly key: string;
  readonly group: Code;
}

export interface KeysWanted {
  /** How many keys to make per group. */
  readonly keys: readonly GroupSize[];
  /** How many people are newly invited by them; fewer where keys replace lost ones. */
  readonly people: readonly GroupSize[];
}

/**
 * Makes keys and puts all their hashes in the box in one transaction, in random order, before the first key leaves
 * this process. What is returned is in random order within each group.
 */
export async function issueKeys(
  { boxes, registry, secrets }: Pick<Installation, "boxes" | "registry" | "secrets">,
  wave: RegisteredWave,
  wanted: KeysWanted,
): Promise<readonly IssuedKey[]> {
  const issued = wanted.keys.flatMap(({ group, people }) =>
    Array.from({ length: people }, () => ({ key: writeKey(secrets.bytes(KEY_BYTES)), group })),
  );
  const box = await boxes.open(wave.slug);
  if (box === undefined) throw new Error(`the wave ${wave.name} has no ballot box`);
  try {
    await registry.addInvited(wave.slug, wanted.people);
    await box.addKeys(
      shuffled(issued, secrets.random).map(({ key, group }) => ({
        hash: keyHash(secrets, wave.slug, readKey(key) ?? ""),
        group,
      })),
    );
  } finally {
    await box.close();
  }
  return issued;
}
