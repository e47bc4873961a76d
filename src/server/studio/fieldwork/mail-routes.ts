import type { Hono } from "hono";
import { ROUND_KINDS, type RoundKind } from "../../../api/fieldwork.ts";
import { readAddress } from "../../../panel/address.ts";
import { problem } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import type { RegisteredWave } from "../../../workflow/installation-ports.ts";
import type { Mail } from "../../../workflow/panel-ports.ts";
import type { Folder } from "../../../workflow/ports.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import type { StudioEnv } from "../guard.ts";
import { textIn } from "../people/desk.ts";
import { refusal } from "../refusal.ts";
import { ABOUT } from "./about.ts";
import { baseOf, inPanel, makers, waveAtHand, type AtWave, type FieldworkDesk } from "./desk.ts";
import { mailPage, previewOf, sampleMail } from "./mail.ts";

interface Sample {
  readonly kind: RoundKind;
  readonly language: Language;
  readonly to: string;
}

/** Mails looked at before anybody gets them, and one sent as a test. */
export function mailRoutes(app: Hono<StudioEnv>, shelf: Folder, desk: FieldworkDesk): void {
  const written = (context: AtWave, wave: RegisteredWave, sample: Sample): Promise<Mail> => {
    const facts = { ...sample, wave, base: baseOf(context, desk), now: desk.installation.now() };
    return inPanel(desk, context.req.param("series"), (panel) => sampleMail(panel, facts));
  };
  const asked = async (context: AtWave): Promise<Mail | undefined> => {
    const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
    const kind = ROUND_KINDS.find((one) => one === context.req.query("kind"));
    if (wave === undefined || kind === undefined) return undefined;
    const language = context.req.query("to") === "en" ? "en" : "nl";
    return written(context, wave, { kind, language, to: "" });
  };
  app.get("/:series/:wave/fieldwork/mail", makers, about(ABOUT.mail), async (context) => {
    const mail = await asked(context);
    return mail === undefined ? refusal(context, 404) : context.json(previewOf(mail));
  });
  app.get("/:series/:wave/fieldwork/mail/page", makers, about(ABOUT.page), async (context) => {
    const mail = await asked(context);
    return mail === undefined ? refusal(context, 404) : mailPage(mail);
  });
  app.post("/:series/:wave/fieldwork/test-mail", makers, about(ABOUT.test), async (context) => {
    const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
    if (wave === undefined) return refusal(context, 404);
    const body = await readBody(context);
    const kind = ROUND_KINDS.find((one) => one === body?.["kind"]);
    if (kind === undefined) return refusal(context, 415);
    const to = readAddress(textIn(body, "to"));
    if (to === undefined) return refusal(context, 422, [problem("panel-address-broken", {})]);
    if (desk.postman === undefined) return refusal(context, 422, [problem("invite-server-missing", {})]);
    const language = body?.["language"] === "en" ? "en" : "nl";
    const mail = await written(context, wave, { kind, language, to });
    const postman = await desk.postman(wave.privacy.contact);
    try {
      const sent = await postman.send(mail);
      return context.json({ outcome: sent.outcome, reply: "reply" in sent ? sent.reply : "" });
    } finally {
      await postman.close();
    }
  });
}
