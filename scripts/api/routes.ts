import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openInstallation } from "../../src/compose.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { declaredRoutes, type DeclaredRoute } from "../../src/server/studio/declared.ts";
import { dataIn, studioIn } from "./studio-parts.ts";

/** The routes under /api/, as the router has them; nothing is asked of them. */
export async function everyRoute(): Promise<DeclaredRoute[]> {
  const root = mkdtempSync(join(tmpdir(), "peilschaal-routes-"));
  const installation = await openInstallation({ data: dataIn(root) });
  try {
    const app = studioApp({ ...(await studioIn(root, installation)), assets: new Map() });
    return declaredRoutes(app).filter(({ path }) => path.startsWith("/api/"));
  } finally {
    await installation.close();
    rmSync(root, { recursive: true });
  }
}
