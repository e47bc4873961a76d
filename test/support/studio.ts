import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { folderAt } from "../../src/compose.ts";
import type { Role, Session } from "../../src/api/session.ts";
import { EVERYWHERE, type RolesBySeries } from "../../src/people/role.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import type { StudioEnv } from "../../src/server/studio/guard.ts";
import { signedIn } from "../../src/server/studio/sign-in.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { EXAMPLE } from "./publication.ts";

/** A studio on a copy of the example, in a folder of its own. */
export interface Studio {
  readonly app: Hono<StudioEnv>;
  readonly root: string;
  /** Somebody who signs in with these roles, as their browser would ask from then on. */
  signIn(roles: Role | RolesBySeries): Promise<Person>;
  remove(): void;
}

export interface Person {
  readonly cookie: string;
  readonly session: Session;
  /** Asks with cookie and the word of the page. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Asks with the cookie alone, as a form on another site would make the browser do. */
  forge(path: string, init?: RequestInit): Promise<Response>;
}

export async function openStudio(): Promise<Studio> {
  const root = mkdtempSync(join(tmpdir(), "peilschaal-studio-"));
  await copyFolder(folderAt(EXAMPLE), folderAt(join(root, "kwaliteit")));
  const people = signedIn();
  const bytes = new TextEncoder().encode("<!doctype html><title>Peilschaal</title>");
  const assets = new Map([["index.html", { bytes, mediaType: "text/html; charset=utf-8" }]]);
  const app = studioApp({ shelf: folderAt(root), people, assets });
  return {
    app,
    root,
    signIn: async (given) => {
      const roles = typeof given === "string" ? { [EVERYWHERE]: given } : given;
      const role = Object.values(roles)[0] ?? "lezer";
      const link = people.newLink({ name: "Test", initials: "T", role, roles, language: "nl" });
      return personWith(app, await app.request("/api/session", sending("POST", { link })));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export async function personWith<E extends object>(app: Hono<E>, begun: Response): Promise<Person> {
  const cookie = begun.headers.get("set-cookie")?.split(";")[0] ?? "";
  const session = (await begun.json()) as Session;
  const withHeaders = (init: RequestInit, more: Record<string, string>): RequestInit => ({
    ...init,
    headers: { ...(init.headers as Record<string, string> | undefined), Cookie: cookie, ...more },
  });
  return {
    cookie,
    session,
    ask: async (path, init = {}) => app.request(path, withHeaders(init, { "X-Peilschaal": session.csrf })),
    forge: async (path, init = {}) => app.request(path, withHeaders(init, {})),
  };
}

/** A request with a body of JSON. */
export function sending(method: string, body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}
