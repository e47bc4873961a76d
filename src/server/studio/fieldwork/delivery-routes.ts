import type { Hono } from "hono";
import type { BouncesNoted, ReplacementSent, UndeliveredMail } from "../../../api/fieldwork.ts";
import { problem } from "../../../problem.ts";
import type { RegisteredWave } from "../../../workflow/installation-ports.ts";
import type { InviteRequest } from "../../../workflow/inviting/invite.ts";
import { noteBounces, readBounces } from "../../../workflow/inviting/note-bounces.ts";
import { replaceKey } from "../../../workflow/inviting/replace-key.ts";
import { undelivered } from "../../../workflow/inviting/undelivered.ts";
import type { Folder } from "../../../workflow/ports.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import type { StudioEnv } from "../guard.ts";
import { textIn } from "../people/desk.ts";
import { languageOf, refusal, sayProblems } from "../refusal.ts";
import { ABOUT } from "./about.ts";
import { actorOf, inPanel, makers, waveAtHand, type AtWave, type FieldworkDesk } from "./desk.ts";
import type { OpenRound } from "./rounds.ts";

/** Larger than any notice that a mail came back, with the mail in it. */
const MOST_NOTICE = 2_000_000;

type RoundFor = (
  context: AtWave,
  desk: FieldworkDesk & Required<Pick<FieldworkDesk, "postman">>,
  wave: RegisteredWave,
) => OpenRound;

/** What did not arrive, and a new code for one person who asks for it. */
export function deliveryRoutes(
  app: Hono<StudioEnv>,
  shelf: Folder,
  desk: FieldworkDesk,
  roundFor: RoundFor,
): void {
  const { installation } = desk;
  app.get("/:series/:wave/fieldwork/undelivered", makers, about(ABOUT.undelivered), async (context) => {
    const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
    if (wave === undefined) return refusal(context, 404);
    const found = await inPanel(desk, context.req.param("series"), (panel) => undelivered(panel, wave));
    const said: UndeliveredMail[] = found.map(({ member: { id, name, mail }, state, reply }) => ({
      member: id,
      name,
      mail,
      state,
      reply,
    }));
    return context.json(said);
  });
  app.post("/:series/:wave/fieldwork/bounces", makers, about(ABOUT.bounces), async (context) => {
    const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
    if (wave === undefined) return refusal(context, 404);
    const notice = textIn(await readBody(context), "notice");
    if (notice === "") return refusal(context, 415);
    if (notice.length > MOST_NOTICE) return refusal(context, 413);
    const noted = await inPanel(desk, context.req.param("series"), (panel) =>
      noteBounces(installation, panel, wave, readBounces(notice), actorOf(context)),
    );
    const said: BouncesNoted = {
      noted: noted.value ?? 0,
      problems: sayProblems(noted.problems, languageOf(context)),
    };
    return context.json(said);
  });
  app.post("/:series/:wave/fieldwork/replacement", makers, about(ABOUT.replacement), async (context) => {
    const wave = (await waveAtHand(desk, shelf, context.req.param()))?.registered;
    if (wave === undefined) return refusal(context, 404);
    const id = textIn(await readBody(context), "member");
    const { postman } = desk;
    if (postman === undefined) return refusal(context, 422, [problem("invite-server-missing", {})]);
    const sent = await roundFor(context, { ...desk, postman }, wave)((request) => replaceFor(request, id));
    if (sent === undefined) return refusal(context, 404);
    if (sent.value === undefined) return refusal(context, 422, sent.problems);
    const said: ReplacementSent = { taken: sent.value.taken === 1 };
    return context.json(said);
  });
}

async function replaceFor(
  request: InviteRequest,
  id: string,
): Promise<Awaited<ReturnType<typeof replaceKey>> | undefined> {
  const member = (await request.panel.members()).find((one) => one.id === id);
  return member === undefined ? undefined : replaceKey(request, member.mail);
}
