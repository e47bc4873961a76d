import { folderAt } from "../../src/compose.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { declaredRoutes, type DeclaredRoute } from "../../src/server/studio/declared.ts";
import { signedIn } from "../../src/server/studio/sign-in.ts";

/** The routes under /api/, as the router has them; nothing is asked of them. */
export function everyRoute(): DeclaredRoute[] {
  const app = studioApp({ shelf: folderAt("nowhere"), people: signedIn(), assets: new Map() });
  return declaredRoutes(app).filter(({ path }) => path.startsWith("/api/"));
}
