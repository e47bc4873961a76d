import { join } from "node:path";
import { folderAt, importingAt, publishingAt, waysIn, withPanel } from "../../src/compose.ts";
import type { StudioParts } from "../../src/server/studio/app.ts";
import type { FieldworkDesk } from "../../src/server/studio/fieldwork/desk.ts";
import { attempts } from "../../src/server/studio/people/attempts.ts";
import type { PeopleDesk } from "../../src/server/studio/people/desk.ts";
import type { Installation } from "../../src/workflow/installation-ports.ts";

/** Everything a studio can have but its browser app, in the places that `start` gives it below one folder. */
export interface WholeStudio extends Omit<StudioParts, "assets"> {
  readonly people: PeopleDesk;
  readonly fieldwork: FieldworkDesk;
}

/** Where the installation of a studio is, below its folder. */
export function dataIn(root: string): string {
  return join(root, "data");
}

export async function studioIn(root: string, installation: Installation): Promise<WholeStudio> {
  const shelf = join(root, "reeksen");
  return {
    shelf: folderAt(shelf),
    people: {
      house: installation,
      audit: installation.audit,
      ways: await waysIn(),
      attempts: attempts(installation.now),
    },
    publishing: await publishingAt(shelf, join(root, "publicaties")),
    importing: await importingAt(shelf),
    fieldwork: {
      installation,
      withPanel: (run) => withPanel({ data: dataIn(root) }, run),
      backups: join(root, "reservekopieen"),
    },
  };
}
