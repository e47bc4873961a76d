import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { WaysHere } from "../../../api/people.ts";
import { problem } from "../../../problem.ts";
import { cleanLogin } from "../../../people/password.ts";
import { comeBack, goElsewhere } from "../../../workflow/people/elsewhere.ts";
import { useLink } from "../../../workflow/people/links.ts";
import { askForPasskey, byPasskey } from "../../../workflow/people/passkey.ts";
import { byPassword } from "../../../workflow/people/password.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import { anyRole, everybody, type StudioEnv } from "../guard.ts";
import { languageOf, refusal } from "../refusal.ts";
import {
  isSecureAt,
  letIn,
  letOut,
  newSession,
  siteOf,
  slowedDown,
  textIn,
  type PeopleDesk,
} from "./desk.ts";

/** Where an organisation sends a browser back to. */
export const BACK = "/api/session/organisation/back";
/** Ties a sign-in elsewhere to the browser that began it. */
const AWAY_COOKIE = "peilschaal-away";

/** Signing in, by every way there is, and out. */
export function signInRoutes(desk: PeopleDesk): Hono<StudioEnv> {
  const { house, ways } = desk;
  const app = new Hono<StudioEnv>();

  app.get("/", anyRole, about(ABOUT.show), (context) => context.json(context.get("session")));

  app.delete("/", anyRole, about(ABOUT.end), async (context) => {
    await letOut(context, desk);
    return context.body(null, 204);
  });

  app.get("/ways", everybody, about(ABOUT.ways), (context) => {
    const here: WaysHere = { organisation: ways.organisation?.name ?? null };
    return context.json(here);
  });

  app.post("/", everybody, about(ABOUT.link), async (context) => {
    const slowed = slowedDown(context, desk);
    if (slowed !== undefined) return slowed;
    const body = await readBody(context);
    if (body === undefined) return refusal(context, 415);
    const language = languageOf(context);
    const first = { name: FIRST[language], language };
    const person = await useLink(house, textIn(body, "link"), first);
    return person === undefined ? refusal(context, 401) : letIn(context, desk, person);
  });

  app.post("/password", everybody, about(ABOUT.password), async (context) => {
    const body = await readBody(context);
    if (body === undefined) return refusal(context, 415);
    const login = cleanLogin(textIn(body, "login")) ?? "";
    const slowed = slowedDown(context, desk, login);
    if (slowed !== undefined) return slowed;
    const given = { login, password: textIn(body, "password"), code: textIn(body, "code") };
    const person = await byPassword(house, ways, given);
    if (person === undefined) return refusal(context, 401);
    desk.attempts.cameIn(login);
    return letIn(context, desk, person);
  });

  app.post("/passkey/options", everybody, about(ABOUT.passkeyOptions), async (context) => {
    const slowed = slowedDown(context, desk);
    return slowed ?? context.json(await askForPasskey(house, ways, siteOf(context, desk)));
  });

  app.post("/passkey", everybody, about(ABOUT.passkey), async (context) => {
    const slowed = slowedDown(context, desk);
    if (slowed !== undefined) return slowed;
    const body = await readBody(context);
    if (body === undefined) return refusal(context, 415);
    const person = await byPasskey(house, ways, siteOf(context, desk), body);
    return person === undefined ? refusal(context, 401) : letIn(context, desk, person);
  });

  app.post("/organisation", everybody, about(ABOUT.organisation), async (context) => {
    const slowed = slowedDown(context, desk);
    if (slowed !== undefined) return slowed;
    if (ways.organisation === undefined) return refusal(context, 404);
    const address = await sendAway(context, desk).catch(() => undefined);
    return address === undefined
      ? refusal(context, 422, [problem("organisation-refused", {})])
      : context.json({ address });
  });

  app.get("/organisation/back", everybody, about(ABOUT.back), async (context) => {
    const state = getCookie(context, AWAY_COOKIE) ?? "";
    deleteCookie(context, AWAY_COOKIE, { path: BACK, secure: isSecureAt(context, desk) });
    const slowed = slowedDown(context, desk);
    if (slowed !== undefined) return slowed;
    const { organisation } = ways;
    const address = siteOf(context, desk).origin + BACK + new URL(context.req.url).search;
    // The state of the address is checked to be this one by the code that asks the provider for tokens.
    const person =
      organisation === undefined || state === ""
        ? undefined
        : await comeBack(house, organisation, { address, state });
    if (person === undefined) return context.redirect("/studio/aanmelden?failed=organisation");
    await newSession(context, desk, person);
    return context.redirect("/studio/");
  });

  return app;
}

/** Where the browser is to go, after its cookie remembers that it was this one that went. */
export async function sendAway(
  context: Parameters<typeof siteOf>[0],
  desk: PeopleDesk,
  person?: Parameters<typeof goElsewhere>[3],
): Promise<string> {
  const { organisation } = desk.ways;
  if (organisation === undefined) throw new Error("there is no organisation to sign in with");
  const back = siteOf(context, desk).origin + BACK;
  const { address, state } = await goElsewhere(desk.house, organisation, back, person);
  // Lax: the browser comes back from another site, by an address it was sent to.
  setCookie(context, AWAY_COOKIE, state, {
    httpOnly: true,
    sameSite: "Lax",
    path: BACK,
    maxAge: 600,
    secure: isSecureAt(context, desk),
  });
  return address;
}

const FIRST = { nl: "Beheerder", en: "Administrator" } as const;

const ABOUT = {
  show: { does: "Shows who is signed in.", gives: "Session" },
  end: { does: "Ends the session." },
  ways: { does: "Says how one can sign in here.", gives: "WaysHere" },
  link: {
    does: "Trades a one-time link for a session, in a cookie.",
    takes: "BeginSession",
    gives: "Session",
  },
  password: {
    does: "Signs in with a password and a changing or recovery code.",
    takes: "SignInByPassword",
    gives: "Session",
  },
  passkeyOptions: { does: "Gives what a browser needs to ask for a passkey.", gives: "WebAuthnJson" },
  passkey: { does: "Signs in with a passkey.", takes: "WebAuthnJson", gives: "Session" },
  organisation: { does: "Says where to go to sign in with the organisation.", gives: "GoThere" },
  back: {
    does: "Takes a browser that comes back from the organisation, and sends it on to the studio.",
    gives: "text/html",
    query: { code: "From the provider.", state: "From the provider." },
  },
} as const;
