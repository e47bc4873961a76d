import type { PublishedWords } from "../../report/published-words.ts";
import type { Folder } from "../ports.ts";
import { jsonBytes } from "../json-bytes.ts";

/** Keeps the words of a version in the poll's folder. */
export async function rememberWords(folder: Folder, words: PublishedWords): Promise<void> {
  await folder.write([{ path: pathOf(words.version), bytes: jsonBytes(words) }]);
}

/** The words of a version; undefined where they were not kept or cannot be read: the figures are in the ledger. */
export async function readPublishedWords(
  folder: Folder,
  version: number,
): Promise<PublishedWords | undefined> {
  const bytes = await folder.read(pathOf(version));
  if (bytes === undefined) return undefined;
  try {
    const found = JSON.parse(new TextDecoder().decode(bytes)) as Partial<PublishedWords> | null;
    return Array.isArray(found?.blocks) ? (found as PublishedWords) : undefined;
  } catch {
    return undefined;
  }
}

function pathOf(version: number): string {
  return `published/version-${version}.json`;
}
