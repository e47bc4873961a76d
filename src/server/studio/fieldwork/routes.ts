import { Hono, type Context } from "hono";
import { OPENED_MODES, SENT_KINDS, type FieldworkClosed } from "../../../api/fieldwork.ts";
import { readAddress } from "../../../panel/address.ts";
import { hasErrors, problem } from "../../../problem.ts";
import { closeWave } from "../../../workflow/collecting/close-wave.ts";
import { openWave } from "../../../workflow/collecting/open-wave.ts";
import type { RegisteredWave } from "../../../workflow/installation-ports.ts";
import type { Folder } from "../../../workflow/ports.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import { only, type StudioEnv } from "../guard.ts";
import { textIn } from "../people/desk.ts";
import { languageOf, refusal, sayProblems } from "../refusal.ts";
import { ABOUT } from "./about.ts";
import { actorOf, baseOf, rememberPlace, waveAtHand, type FieldworkDesk, type WaveAtHand } from "./desk.ts";
import { minutesOf, previewOf, sampleMail } from "./mail.ts";
import { mailRounds, type OpenRound, type Rounds } from "./rounds.ts";
import { showFieldwork } from "./show.ts";

const makers = only("beheerder", "onderzoeker");

type Asked = Context<StudioEnv, "/:series/:wave/*">;

/** Opening a wave, inviting, following how many take part, and closing it. */
export function fieldworkRoutes(shelf: Folder, desk: FieldworkDesk): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const rounds = mailRounds();
  const { installation } = desk;
  app.get("/:series/:wave/fieldwork", makers, about(ABOUT.show), (context) =>
    shown(context, shelf, desk, rounds),
  );
  app.post("/:series/:wave/fieldwork", makers, about(ABOUT.open), async (context) => {
    const hand = await waveAtHand(desk, shelf, context.req.param());
    if (hand === undefined) return refusal(context, 404);
    const body = await readBody(context);
    const mode = OPENED_MODES.find((one) => one === body?.["mode"]);
    if (mode === undefined) return refusal(context, 415);
    const [contact, opens, closes] = [
      textIn(body, "contact").trim(),
      textIn(body, "opens"),
      textIn(body, "closes"),
    ];
    if (contact === "") return refusal(context, 422, [problem("open-incomplete", {})]);
    const opened = await openWave(installation, hand.folder, {
      mode,
      contact,
      ...(opens !== "" && { opens }),
      ...(closes !== "" && { closes }),
      pilot: body?.["pilot"] === true,
      actor: actorOf(context),
    });
    if (opened.value === undefined || hasErrors(opened.problems))
      return refusal(context, 422, opened.problems);
    await rememberPlace(desk, opened.value, context.req.param());
    return shown(context, shelf, desk, rounds);
  });
  app.get("/:series/:wave/fieldwork/mail", makers, about(ABOUT.mail), async (context) => {
    const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
    const kind = SENT_KINDS.find((one) => one === context.req.query("kind"));
    if (wave === undefined || kind === undefined) return refusal(context, 404);
    const language = context.req.query("to") === "en" ? "en" : "nl";
    const sample = {
      wave,
      kind,
      language,
      base: baseOf(context, desk),
      to: "",
      now: installation.now(),
    } as const;
    return context.json(previewOf(await desk.withPanel((panel) => sampleMail(panel, sample))));
  });
  app.post("/:series/:wave/fieldwork/test-mail", makers, about(ABOUT.test), async (context) => {
    const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
    if (wave === undefined) return refusal(context, 404);
    const body = await readBody(context);
    const kind = SENT_KINDS.find((one) => one === body?.["kind"]);
    if (kind === undefined) return refusal(context, 415);
    const to = readAddress(textIn(body, "to"));
    if (to === undefined) return refusal(context, 422, [problem("panel-address-broken", {})]);
    if (desk.postman === undefined) return refusal(context, 422, [problem("invite-server-missing", {})]);
    const language = body?.["language"] === "en" ? "en" : "nl";
    const sample = {
      wave,
      kind,
      language,
      base: baseOf(context, desk),
      to,
      now: installation.now(),
    } as const;
    const mail = await desk.withPanel((panel) => sampleMail(panel, sample));
    const postman = await desk.postman(wave.privacy.contact);
    try {
      const sent = await postman.send(mail);
      return context.json({ outcome: sent.outcome, reply: "reply" in sent ? sent.reply : "" });
    } finally {
      await postman.close();
    }
  });
  app.post("/:series/:wave/fieldwork/round", makers, about(ABOUT.start), async (context) => {
    const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
    if (wave === undefined) return refusal(context, 404);
    const body = await readBody(context);
    const kind = SENT_KINDS.find((one) => one === body?.["kind"]);
    if (kind === undefined) return refusal(context, 415);
    const { postman } = desk;
    if (postman === undefined) return refusal(context, 422, [problem("invite-server-missing", {})]);
    rounds.start(wave.slug, kind, openRound(context, { ...desk, postman }, wave));
    return shown(context, shelf, desk, rounds, 202);
  });
  app.delete("/:series/:wave/fieldwork/round", makers, about(ABOUT.stop), async (context) => {
    const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
    if (wave === undefined) return refusal(context, 404);
    await rounds.stop(wave.slug);
    return context.body(null, 204);
  });
  app.post("/:series/:wave/fieldwork/close", makers, about(ABOUT.close), async (context) => {
    const hand = await waveAtHand(desk, shelf, context.req.param());
    if (hand?.registered === undefined) return refusal(context, 404);
    return closed(context, desk, rounds, hand, hand.registered);
  });
  return app;
}

async function shown(
  context: Asked,
  shelf: Folder,
  desk: FieldworkDesk,
  rounds: Rounds,
  status: 200 | 202 = 200,
): Promise<Response> {
  const place = { series: context.req.param("series"), wave: context.req.param("wave") };
  const hand = await waveAtHand(desk, shelf, place);
  if (hand === undefined) return refusal(context, 404);
  const round = hand.registered && rounds.last(hand.registered.slug);
  const sending = round && { ...round, problems: sayProblems(round.problems, languageOf(context)) };
  const view = await showFieldwork(desk, hand, { base: baseOf(context, desk), sending: sending ?? null });
  return context.json(view, status);
}

function openRound(
  context: Context<StudioEnv>,
  desk: FieldworkDesk & Required<Pick<FieldworkDesk, "postman">>,
  wave: RegisteredWave,
): OpenRound {
  const [base, actor] = [baseOf(context, desk), actorOf(context)];
  const { installation } = desk;
  return async (send) => {
    const postman = await desk.postman(wave.privacy.contact);
    try {
      return await desk.withPanel((panel) =>
        send({ installation, panel, postman, wave, base, minutes: minutesOf(wave), actor }),
      );
    } finally {
      await postman.close();
    }
  };
}

/** Only who repeats the wave's name closes it: there is no way back. */
async function closed(
  context: Context<StudioEnv>,
  desk: FieldworkDesk,
  rounds: Rounds,
  { folder }: WaveAtHand,
  wave: RegisteredWave,
): Promise<Response> {
  const body = await readBody(context);
  if (body?.["name"] !== wave.name) return refusal(context, 415);
  await rounds.stop(wave.slug);
  const { value, problems } = await closeWave(desk.installation, wave.slug, {
    to: folder,
    early: true,
    why: "closed",
    actor: actorOf(context),
  });
  if (value === undefined) return refusal(context, 422, problems);
  const said: FieldworkClosed = { files: value.files, problems: sayProblems(problems, languageOf(context)) };
  return context.json(said);
}
