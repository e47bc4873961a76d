import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  folderAt,
  importingAt,
  openInstallation,
  publishingAt,
  waysIn,
  withPanel,
} from "../../src/compose.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { declaredRoutes, type DeclaredRoute } from "../../src/server/studio/declared.ts";
import type { FieldworkDesk } from "../../src/server/studio/fieldwork/desk.ts";
import { attempts } from "../../src/server/studio/people/attempts.ts";

/** The routes under /api/, as the router has them; nothing is asked of them. */
export async function everyRoute(): Promise<DeclaredRoute[]> {
  const data = mkdtempSync(join(tmpdir(), "peilschaal-routes-"));
  const installation = await openInstallation({ data });
  try {
    const people = {
      house: installation,
      audit: installation.audit,
      ways: await waysIn(),
      attempts: attempts(installation.now),
    };
    const publishing = await publishingAt(data, data);
    const fieldwork: FieldworkDesk = {
      installation,
      withPanel: (run) => withPanel({ data }, run),
      backups: data,
    };
    const importing = await importingAt(data);
    const parts = { shelf: folderAt(data), people, publishing, fieldwork, importing };
    const app = studioApp({ ...parts, assets: new Map() });
    return declaredRoutes(app).filter(({ path }) => path.startsWith("/api/"));
  } finally {
    await installation.close();
    rmSync(data, { recursive: true });
  }
}
