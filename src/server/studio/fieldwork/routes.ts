import { Hono, type Context } from "hono";
import { SENT_KINDS, type EndMoved, type FieldworkClosed } from "../../../api/fieldwork.ts";
import { sayWallClock } from "../../../fieldwork/wall-clock.ts";
import { hasErrors, problem } from "../../../problem.ts";
import { closeWave } from "../../../workflow/collecting/close-wave.ts";
import { moveEnd } from "../../../workflow/collecting/move-end.ts";
import { openWave } from "../../../workflow/collecting/open-wave.ts";
import type { RegisteredWave } from "../../../workflow/installation-ports.ts";
import type { Folder } from "../../../workflow/ports.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import type { StudioEnv } from "../guard.ts";
import { oneAtATime } from "../../../workflow/one-at-a-time.ts";
import { textIn } from "../people/desk.ts";
import { stale } from "../stale.ts";
import { languageOf, refusal, sayProblems } from "../refusal.ts";
import { ABOUT } from "./about.ts";
import {
  actorOf,
  baseOf,
  inPanel,
  makers,
  rememberPlace,
  waveAtHand,
  type AtWave,
  type FieldworkDesk,
  type WaveAtHand,
} from "./desk.ts";
import { deliveryRoutes } from "./delivery-routes.ts";
import { mailRoutes } from "./mail-routes.ts";
import { minutesOf } from "./mail.ts";
import { openingIn } from "./opening.ts";
import type { OpenRound, Rounds } from "./rounds.ts";
import { showFieldwork } from "./show.ts";

/** Opening a wave, inviting, following how many take part, and closing it. */
export function fieldworkRoutes(shelf: Folder, desk: FieldworkDesk, rounds: Rounds): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const { installation } = desk;
  const inTurn = oneAtATime();
  app.get("/:series/:wave/fieldwork", makers, about(ABOUT.show), (context) =>
    shown(context, shelf, desk, rounds),
  );
  app.post("/:series/:wave/fieldwork", makers, about(ABOUT.open), async (context) => {
    const hand = await waveAtHand(desk, shelf, context.req.param());
    if (hand === undefined) return refusal(context, 404);
    const request = openingIn(await readBody(context));
    if (request === undefined) return refusal(context, 415);
    if (request.contact === "") return refusal(context, 422, [problem("open-incomplete", {})]);
    const opened = await openWave(installation, hand.folder, { ...request, actor: actorOf(context) });
    if (opened.value === undefined || hasErrors(opened.problems))
      return refusal(context, 422, opened.problems);
    await rememberPlace(desk, opened.value, context.req.param());
    return shown(context, shelf, desk, rounds);
  });
  app.put("/:series/:wave/fieldwork/end", makers, about(ABOUT.end), async (context) => {
    const closes = textIn(await readBody(context), "closes");
    const moved = await inTurn("end", async () => {
      const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
      if (wave === undefined) return refusal(context, 404);
      const refused = await stale(context, { closes: sayWallClock(Date.parse(wave.closes)) });
      return refused ?? moveEnd(installation, wave.slug, { closes, actor: actorOf(context) });
    });
    if (moved instanceof Response) return moved;
    const { value, problems } = moved;
    if (value === undefined) return refusal(context, 422, problems);
    const said: EndMoved = {
      closes: sayWallClock(Date.parse(value.closes)),
      problems: sayProblems(problems, languageOf(context)),
    };
    return context.json(said);
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
  mailRoutes(app, shelf, desk);
  deliveryRoutes(app, shelf, desk, openRound);
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
  context: AtWave,
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
  context: AtWave,
  desk: FieldworkDesk & Required<Pick<FieldworkDesk, "postman">>,
  wave: RegisteredWave,
): OpenRound {
  const [base, actor] = [baseOf(context, desk), actorOf(context)];
  const { installation } = desk;
  return async (send) => {
    const postman = await desk.postman(wave.privacy.contact);
    try {
      return await inPanel(desk, context.req.param("series"), (panel) =>
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
