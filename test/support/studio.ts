import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { scryptPasswords } from "../../src/adapters/sign-in/passwords.ts";
import { dataIn, studioIn } from "../../scripts/api/studio-parts.ts";
import { folderAt, openInstallation } from "../../src/compose.ts";
import type { Role, Session } from "../../src/api/session.ts";
import { EVERYWHERE, type RolesBySeries } from "../../src/people/role.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { isSecure } from "../../src/server/participants/app.ts";
import { cookieName, type StudioEnv } from "../../src/server/studio/guard.ts";
import type { Postman } from "../../src/workflow/panel-ports.ts";
import type { Installation } from "../../src/workflow/installation-ports.ts";
import { invite } from "../../src/workflow/people/manage.ts";
import type { Asset, Folder } from "../../src/workflow/ports.ts";
import { beginSession, sessionOf } from "../../src/workflow/people/sessions.ts";
import type { Organisation } from "../../src/workflow/people/sign-in-ports.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { EXAMPLE } from "./publication.ts";

/** A studio on a copy of the example, in a folder of its own. */
export interface Studio {
  readonly app: Hono<StudioEnv>;
  readonly root: string;
  readonly installation: Installation;
  /** Somebody who signs in with these roles, as their browser would ask from then on. */
  signIn(roles: Role | RolesBySeries): Promise<Person>;
  remove(): Promise<void>;
}

export interface Person {
  readonly cookie: string;
  readonly session: Session;
  /** Asks with cookie and the word of the page. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Asks with the cookie alone, as a form on another site would make the browser do. */
  forge(path: string, init?: RequestInit): Promise<Response>;
}

export interface StudioOptions {
  readonly now?: () => number;
  readonly url?: string;
  readonly organisation?: Organisation;
  /** The browser app; a page that stands for it where nobody looks. */
  readonly assets?: ReadonlyMap<string, Asset>;
  readonly onFailure?: (error: unknown) => void;
  /** Stands between the studio and its disk. */
  readonly disk?: (folder: Folder) => Folder;
  readonly postman?: (contact: string) => Promise<Postman>;
}

/** Passwords that cost a thousandth of what they do in earnest. */
const QUICK = 7;

export async function openStudio(options: StudioOptions = {}): Promise<Studio> {
  const root = mkdtempSync(join(tmpdir(), "peilschaal-studio-"));
  const real = await openInstallation({ data: dataIn(root) });
  const installation = { ...real, ...(options.now !== undefined && { now: options.now }) };
  const { shelf, people, fieldwork, ...others } = await studioIn(root, installation);
  await copyFolder(folderAt(EXAMPLE), shelf.at("kwaliteit"));
  const { organisation, url, postman, onFailure } = options;
  const ways = {
    ...people.ways,
    passwords: scryptPasswords(QUICK),
    ...(organisation !== undefined && { organisation }),
  };
  const bytes = new TextEncoder().encode("<!doctype html><title>Peilschaal</title>");
  const stub = new Map([["index.html", { bytes, mediaType: "text/html; charset=utf-8" }]]);
  const app = studioApp({
    ...others,
    shelf: options.disk?.(shelf) ?? shelf,
    people: { ...people, ways, ...(url !== undefined && { url }) },
    assets: options.assets ?? stub,
    fieldwork: { ...fieldwork, ...(postman !== undefined && { postman }) },
    ...(onFailure !== undefined && { onFailure }),
  });
  return {
    app,
    root,
    installation,
    signIn: async (given) => {
      const roles = typeof given === "string" ? { [EVERYWHERE]: given } : given;
      const invited = await invite(installation, { name: "Test", language: "nl", roles });
      // Not by the route: its pace is for people.
      const person = invited.value!.person;
      const secret = await beginSession(installation, person);
      const session = (await sessionOf(installation, secret))!;
      return personWith(app, `${cookieName(isSecure(options.url))}=${secret}`, session);
    },
    remove: async () => {
      await real.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Who signed in by a request, from its reply. */
export async function personFrom<E extends object>(app: Hono<E>, begun: Response): Promise<Person> {
  const cookie = begun.headers.get("set-cookie")?.split(";")[0] ?? "";
  return personWith(app, cookie, (await begun.json()) as Session);
}

function personWith<E extends object>(app: Hono<E>, cookie: string, session: Session): Person {
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
