import type { Folder } from "../ports.ts";

/** What everybody can read of a wave: one version at an address that stays. */
export interface OnlinePage {
  readonly version: number;
  readonly date: string;
  /** The web report among the files. */
  readonly page: string;
  readonly files: readonly { readonly name: string; readonly mediaType: string }[];
}

const POINTER = "online.json";

/** The folder of a version of a wave on the site. */
export function versionPlace(site: Folder, version: number): Folder {
  return site.at(`version-${version}`);
}

/** Which version of a wave is online; undefined where none is. `site` is the wave's place on it. */
export async function onlinePage(site: Folder): Promise<OnlinePage | undefined> {
  const bytes = await site.read(POINTER);
  if (bytes === undefined) return undefined;
  const found = JSON.parse(new TextDecoder().decode(bytes)) as OnlinePage | { readonly version: null };
  return found.version === null ? undefined : found;
}

/** Points the address at a version whose files are all there, or at nothing. */
export async function putOnline(site: Folder, page: OnlinePage | null): Promise<void> {
  const text = `${JSON.stringify(page ?? { version: null }, null, 2)}\n`;
  await site.write([{ path: POINTER, bytes: new TextEncoder().encode(text) }]);
}

/** A file of the version that is online, by its whole name; undefined for anything else. */
export async function onlineFile(
  site: Folder,
  name: string | undefined,
): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array } | undefined> {
  const online = await onlinePage(site);
  const file = online?.files.find((one) => one.name === (name ?? online.page));
  if (online === undefined || file === undefined) return undefined;
  const bytes = await versionPlace(site, online.version).read(file.name);
  return bytes === undefined ? undefined : { ...file, bytes };
}
