import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderAt } from "../../src/compose.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import type { Asset } from "../../src/workflow/ports.ts";
import { EXAMPLE } from "./publication.ts";
import { enterBy, signedIn, type Entered, type LinkedPerson } from "./signed-in.ts";

/** A studio on a copy of the example and nothing else: no installation, no panel, nothing to publish with. */
export interface Shelf {
  readonly root: string;
  readonly app: ReturnType<typeof studioApp>;
  enter(person?: Partial<LinkedPerson>): Promise<Entered>;
  /** The place of a file of the series. */
  at(path: string): string;
  /** What a file of JSON of the series holds. */
  read<T>(path: string): T;
  remove(): void;
}

export async function openShelf(assets: ReadonlyMap<string, Asset> = new Map()): Promise<Shelf> {
  const root = mkdtempSync(join(tmpdir(), "peilschaal-shelf-"));
  await copyFolder(folderAt(EXAMPLE), folderAt(join(root, "kwaliteit")));
  const people = signedIn();
  const app = studioApp({ shelf: folderAt(root), people, assets });
  const at = (path: string): string => join(root, "kwaliteit", path);
  return {
    root,
    app,
    enter: (person) => enterBy(people, app, person),
    at,
    read: <T>(path: string): T => JSON.parse(readFileSync(at(path), "utf8")) as T,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
