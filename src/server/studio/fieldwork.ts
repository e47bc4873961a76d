import { Hono, type Context } from "hono";
import type { MailsSent } from "../../api/fieldwork.ts";
import { problem, type Outcome } from "../../problem.ts";
import type { Actor } from "../../workflow/collecting/audited.ts";
import { closeWave } from "../../workflow/collecting/close-wave.ts";
import { openWave } from "../../workflow/collecting/open-wave.ts";
import { showFieldwork, waveOf } from "../../workflow/collecting/show-fieldwork.ts";
import type { Installation } from "../../workflow/installation-ports.ts";
import { invite, type InviteRequest } from "../../workflow/inviting/invite.ts";
import { remind } from "../../workflow/inviting/remind.ts";
import type { PanelRegister, Postman } from "../../workflow/panel-ports.ts";
import type { Folder } from "../../workflow/ports.ts";
import { minutesFor } from "../pages/duration.ts";
import { readBody } from "./body.ts";
import { about } from "./declared.ts";
import { anyRole, only, type StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";

/** What collecting answers takes of the house. */
export interface FieldworkDesk {
  readonly installation: Installation;
  /** The panel register, for as long as something is done with it. */
  readonly withPanel: <T>(run: (panel: PanelRegister) => Promise<T>) => Promise<T>;
  /** Hands mails over; absent where no mail server is set. */
  readonly postman?: (contact: string) => Promise<Postman>;
  /** The address participants reach the server by; the one a request came to where absent. */
  readonly url?: string;
}

const MODES = ["anoniem", "vertrouwelijk", "open-link"] as const;
const WORKERS = ["beheerder", "onderzoeker"] as const;

/** Opening a poll, inviting, seeing how far it is, closing. */
export function fieldworkRoutes(shelf: Folder, desk: FieldworkDesk): Hono<StudioEnv> {
  const { installation } = desk;
  const app = new Hono<StudioEnv>();

  app.get("/:series/:wave/fieldwork", anyRole, about(ABOUT.show), (context) =>
    visit(context, shelf, (folder) => show(context, desk, folder)),
  );

  app.post("/:series/:wave/fieldwork/open", only(...WORKERS), about(ABOUT.open), (context) =>
    visit(context, shelf, async (folder) => {
      const body = await readBody(context);
      if (body === undefined) return refusal(context, 415);
      const mode = MODES.find((one) => one === body["mode"]);
      const contact = textIn(body, "contact");
      if (mode === undefined || contact === undefined)
        return refusal(context, 422, [problem("open-incomplete", {})]);
      const [opens, closes] = [textIn(body, "opens"), textIn(body, "closes")];
      const opened = await openWave(installation, folder, {
        mode,
        contact,
        pilot: body["pilot"] === true,
        actor: actorOf(context),
        ...(opens !== undefined && { opens }),
        ...(closes !== undefined && { closes }),
      });
      if (opened.value === undefined) return refusal(context, 422, opened.problems);
      return show(context, desk, folder);
    }),
  );

  app.post("/:series/:wave/fieldwork/close", only(...WORKERS), about(ABOUT.close), (context) =>
    visit(context, shelf, async (folder) => {
      const body = await readBody(context);
      const wave = await waveOf(installation, folder);
      if (body === undefined) return refusal(context, 415);
      if (wave === undefined) return refusal(context, 404);
      const closed = await closeWave(installation, wave.slug, {
        to: folder,
        early: body["early"] === true,
        why: "closed",
        actor: actorOf(context),
      });
      if (closed.value === undefined) return refusal(context, 422, closed.problems);
      return show(context, desk, folder);
    }),
  );

  app.post("/:series/:wave/fieldwork/invitations", only(...WORKERS), about(ABOUT.invite), (context) =>
    visit(context, shelf, (folder) => mail(context, desk, folder, invite)),
  );

  app.post("/:series/:wave/fieldwork/reminders", only(...WORKERS), about(ABOUT.remind), (context) =>
    visit(context, shelf, (folder) => mail(context, desk, folder, remind)),
  );

  return app;
}

async function visit(
  context: Context<StudioEnv>,
  shelf: Folder,
  run: (folder: Folder) => Promise<Response>,
): Promise<Response> {
  const folder = await waveNamed(shelf, context.req.param("series") ?? "", context.req.param("wave") ?? "");
  return folder === undefined ? refusal(context, 404) : run(folder);
}

async function show(context: Context<StudioEnv>, desk: FieldworkDesk, folder: Folder): Promise<Response> {
  const shown = await desk.withPanel((panel) =>
    showFieldwork(desk.installation, panel, folder, desk.postman !== undefined),
  );
  return shown.value === undefined ? refusal(context, 422, shown.problems) : context.json(shown.value);
}

async function mail(
  context: Context<StudioEnv>,
  { installation, withPanel, postman: hired, url }: FieldworkDesk,
  folder: Folder,
  send: (request: InviteRequest) => Promise<Outcome<MailsSent>>,
): Promise<Response> {
  const wave = await waveOf(installation, folder);
  if (wave === undefined) return refusal(context, 404);
  if (hired === undefined) return refusal(context, 422, [problem("invite-server-missing", {})]);
  const postman = await hired(wave.privacy.contact);
  try {
    const sent = await withPanel((panel) =>
      send({
        installation,
        panel,
        postman,
        wave,
        base: url ?? new URL(context.req.url).origin,
        minutes: minutesFor(wave.questionnaire, wave.series),
        actor: actorOf(context),
      }),
    );
    return sent.value === undefined ? refusal(context, 422, sent.problems) : context.json(sent.value);
  } finally {
    await postman.close();
  }
}

function actorOf(context: Context<StudioEnv>): Actor {
  const { name, id } = context.get("session");
  return { who: `${name} (${id})`, where: "studio" };
}

function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

const ABOUT = {
  show: {
    does: "Shows how far the fieldwork of a wave is, in steps that give nobody away.",
    gives: "Fieldwork",
  },
  open: { does: "Opens a wave for answers.", takes: "OpenFieldwork", gives: "Fieldwork" },
  close: {
    does: "Closes a wave for good: answers are shuffled into its folder, keys and ballot box are destroyed.",
    takes: "CloseFieldwork",
    gives: "Fieldwork",
  },
  invite: { does: "Invites everybody of the panel who has no invitation yet.", gives: "MailsSent" },
  remind: { does: "Sends the next reminder.", gives: "MailsSent" },
} as const;
