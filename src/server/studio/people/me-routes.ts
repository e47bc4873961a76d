import { Hono, type Context } from "hono";
import type { Me, WayIn } from "../../../api/people.ts";
import { problem } from "../../../problem.ts";
import { changePerson } from "../../../workflow/people/manage.ts";
import { beginPasskey, finishPasskey } from "../../../workflow/people/passkey.ts";
import { beginPassword, finishPassword } from "../../../workflow/people/password.ts";
import type { Person, Way } from "../../../workflow/people/ports.ts";
import { forgetWay, waysOf } from "../../../workflow/people/ways.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import { anyRole, type StudioEnv } from "../guard.ts";
import { refusal } from "../refusal.ts";
import { rowOf, siteOf, textIn, type PeopleDesk } from "./desk.ts";
import { sendAway } from "./sign-in-routes.ts";

/** Oneself: name, language, and how one signs in. */
export function meRoutes(desk: PeopleDesk): Hono<StudioEnv> {
  const { house, ways } = desk;
  const app = new Hono<StudioEnv>();

  app.get("/", anyRole, about(ABOUT.show), async (context) => {
    const found = await waysOf(house, context.get("session").id);
    const me: Me = {
      ways: found.map(({ way, told }): WayIn => ({ kind: way.kind, id: idOf(way), told })),
      organisation: ways.organisation?.name ?? null,
    };
    return context.json(me);
  });

  app.put("/", anyRole, about(ABOUT.change), async (context) => {
    const body = await readBody(context);
    if (body === undefined) return refusal(context, 415);
    const { language } = body;
    const changed = await changePerson(house, context.get("session").id, {
      ...("name" in body && { name: textIn(body, "name") }),
      ...((language === "nl" || language === "en") && { language }),
    });
    return changed.value === undefined
      ? refusal(context, 422, changed.problems)
      : context.json(await rowOf(house, changed.value));
  });

  app.post("/password", anyRole, about(ABOUT.beginPassword), async (context) => {
    const [person, body] = [await personOf(context, desk), await readBody(context)];
    if (person === undefined || body === undefined) return refusal(context, 415);
    const begun = await beginPassword(house, ways, person, {
      login: textIn(body, "login"),
      password: textIn(body, "password"),
    });
    return begun.value === undefined ? refusal(context, 422, begun.problems) : context.json(begun.value);
  });

  app.post("/password/finish", anyRole, about(ABOUT.finishPassword), async (context) => {
    const [person, body] = [await personOf(context, desk), await readBody(context)];
    if (person === undefined || body === undefined) return refusal(context, 415);
    const done = await finishPassword(house, ways, person, {
      ceremony: textIn(body, "ceremony"),
      code: textIn(body, "code"),
    });
    return done.value === undefined ? refusal(context, 422, done.problems) : context.json(done.value);
  });

  app.post("/passkeys/options", anyRole, about(ABOUT.passkeyOptions), async (context) => {
    const person = await personOf(context, desk);
    if (person === undefined) return refusal(context, 404);
    return context.json(await beginPasskey(house, ways, siteOf(context, desk), person));
  });

  app.post("/passkeys", anyRole, about(ABOUT.passkey), async (context) => {
    const [person, body] = [await personOf(context, desk), await readBody(context)];
    if (person === undefined || body === undefined) return refusal(context, 415);
    const added = await finishPasskey(house, ways, siteOf(context, desk), person, body);
    return added.value === undefined ? refusal(context, 422, added.problems) : context.body(null, 204);
  });

  app.post("/organisation", anyRole, about(ABOUT.organisation), async (context) => {
    const person = await personOf(context, desk);
    if (person === undefined || ways.organisation === undefined) return refusal(context, 404);
    const address = await sendAway(context, desk, person).catch(() => undefined);
    return address === undefined
      ? refusal(context, 422, [problem("organisation-refused", {})])
      : context.json({ address });
  });

  app.delete("/ways/:kind/:id", anyRole, about(ABOUT.forget), async (context) => {
    const way = wayOf(context.req.param("kind"), context.req.param("id"));
    if (way === undefined) return refusal(context, 404);
    const problems = await forgetWay(house, context.get("session").id, way);
    return problems.length > 0 ? refusal(context, 422, problems) : context.body(null, 204);
  });

  return app;
}

function personOf(context: Context<StudioEnv>, { house }: PeopleDesk): Promise<Person | undefined> {
  return house.people.at(context.get("session").id);
}

function idOf(way: Way): string {
  if (way.kind === "passkey") return way.id;
  return way.kind === "organisation" ? way.issuer : "password";
}

function wayOf(kind: string, id: string): Way | undefined {
  if (kind === "password") return { kind };
  if (kind === "passkey") return { kind, id };
  return kind === "organisation" ? { kind, issuer: id } : undefined;
}

const ABOUT = {
  show: { does: "Shows how the reader signs in.", gives: "Me" },
  change: {
    does: "Changes the reader's own name or language.",
    takes: "ChangeMe",
    held: true,
    gives: "PersonRow",
  },
  beginPassword: {
    does: "Begins a password with changing codes.",
    takes: "BeginPassword",
    gives: "PasswordBegun",
  },
  finishPassword: {
    does: "Sets the password, once a code shows that the secret arrived.",
    takes: "FinishPassword",
    gives: "RecoveryCodes",
  },
  passkeyOptions: { does: "Gives what a browser needs to make a passkey.", gives: "WebAuthnJson" },
  passkey: { does: "Adds a passkey.", takes: "WebAuthnJson" },
  organisation: { does: "Says where to go to tie the organisation's account to oneself.", gives: "GoThere" },
  forget: { does: "Takes away a way of signing in, but for the last." },
} as const;
