import { randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import { approvalKinds, decisions, type ApprovalsView, type AskApproval } from "../../api/approvals.ts";
import { USUAL_THRESHOLD } from "../../analysis/disclosure/threshold.ts";
import { contentDisposition } from "../../report/file-names.ts";
import { oneAtATime } from "../../workflow/one-at-a-time.ts";
import type { Folder } from "../../workflow/ports.ts";
import type { Publishing } from "../../workflow/publishing/ports.ts";
import { readSeriesFolder } from "../../workflow/read-series.ts";
import { askApproval } from "../../workflow/second-person/ask.ts";
import { restoreThreshold } from "../../workflow/second-person/decide.ts";
import { restrictedPlace, termOf } from "../../workflow/second-person/restricted-sets.ts";
import { readApprovals, type Somebody } from "../../workflow/second-person/requests-file.ts";
import { readBody } from "./body.ts";
import { about } from "./declared.ts";
import { anyRole, only, type StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";

const makers = only("beheerder", "onderzoeker");

/** What takes a second person: asking, and somebody else deciding. */
export function approvalRoutes(shelf: Folder, publishing: Publishing): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const inTurn = oneAtATime();
  app.get("/:series/:wave/approvals", anyRole, about(ABOUT.look), async (context) => {
    const wave = await waveOf(context, shelf);
    return wave === undefined ? refusal(context, 404) : context.json(await viewOf(wave, personOf(context)));
  });
  app.post("/:series/:wave/approvals", makers, about(ABOUT.ask), async (context) => {
    const wave = await waveOf(context, shelf);
    if (wave === undefined) return refusal(context, 404);
    const wish = wishIn(await readBody(context));
    if (wish === undefined) return refusal(context, 415);
    const by = personOf(context);
    const series = wave.at("..");
    const asked = await inTurn(series.name, () =>
      askApproval(series, wish, { id: randomUUID(), today: publishing.today(), by, wave: wave.name }),
    );
    if (asked.value === undefined) return refusal(context, 422, asked.problems);
    return context.json(await viewOf(wave, by), 201);
  });
  app.post("/:series/:wave/approvals/:id", makers, about(ABOUT.decide), async (context) => {
    const wave = await waveOf(context, shelf);
    if (wave === undefined) return refusal(context, 404);
    const said = (await readBody(context))?.["decision"];
    const decision = decisions.find((one) => one === said);
    if (decision === undefined) return refusal(context, 415);
    const [by, series] = [personOf(context), wave.at("..")];
    const deciding = { id: context.req.param("id"), decision, by, today: publishing.today() };
    const place = { series: series.name, wave: wave.name };
    const decided = await inTurn(series.name, () => publishing.decide(place, deciding));
    if (decided.value === undefined) return refusal(context, 422, decided.problems);
    return context.json(await viewOf(wave, by));
  });
  app.delete("/:series/:wave/approvals/threshold", makers, about(ABOUT.restore), async (context) => {
    const wave = await waveOf(context, shelf);
    if (wave === undefined) return refusal(context, 404);
    await inTurn(wave.at("..").name, () => restoreThreshold(wave.at("..")));
    return context.body(null, 204);
  });
  app.get("/:series/:wave/approvals/:id/:name", makers, about(ABOUT.take), async (context) => {
    const wave = await waveOf(context, shelf);
    const { id, name } = context.req.param();
    const request =
      wave === undefined ? undefined : (await readApprovals(wave.at(".."))).find((one) => one.id === id);
    // Only who asked for it by name is given a row a person.
    const may = request?.askedBy === personOf(context).id && request.wave === wave?.name;
    if (wave === undefined || !may || !request.files.includes(name)) return refusal(context, 404);
    const bytes = await restrictedPlace(wave, id).read(name);
    if (bytes === undefined) return refusal(context, 404);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": contentDisposition(name),
      },
    });
  });
  return app;
}

function waveOf(context: Context<StudioEnv>, shelf: Folder): Promise<Folder | undefined> {
  return waveNamed(shelf, context.req.param("series") ?? "", context.req.param("wave") ?? "");
}

function personOf(context: Context<StudioEnv>): Somebody {
  const { id, coder } = context.get("session");
  return { id, coder };
}

async function viewOf(wave: Folder, { id }: Somebody): Promise<ApprovalsView> {
  const series = wave.at("..");
  const read = await readSeriesFolder(series);
  const { closed, open, lowered } = read.value?.series.disclosure ?? {
    ...USUAL_THRESHOLD,
    lowered: undefined,
  };
  const requests = (await readApprovals(series)).filter((one) => one.wave === null || one.wave === wave.name);
  const there = await wave.list("restricted");
  return {
    threshold: { closed, open, lowered: lowered !== undefined },
    requests: requests.map(({ askedBy, ...request }) => {
      const [made, lies] = [request.files.length > 0, there.includes(request.id)];
      const keptUntil = made && lies ? termOf(request) : null;
      return { ...request, own: askedBy === id, keptUntil, gone: made && !lies };
    }),
  };
}

function wishIn(body: Readonly<Record<string, unknown>> | undefined): AskApproval | undefined {
  const kind = approvalKinds.find((one) => one === body?.["kind"]);
  const reason = body?.["reason"];
  if (kind === undefined || typeof reason !== "string") return undefined;
  const number = (name: string): Partial<Record<string, number>> =>
    typeof body?.[name] === "number" ? { [name]: body[name] } : {};
  return { kind, reason, ...number("closed"), ...number("open") };
}

const ABOUT = {
  look: {
    does: "Shows what was asked that takes a second person, and the threshold.",
    gives: "ApprovalsView",
  },
  ask: {
    does: "Asks for a lower threshold or the answers a participant; nothing happens until somebody else agrees.",
    takes: "AskApproval",
    gives: "ApprovalsView",
    status: 201,
  },
  decide: {
    does: "Agrees with somebody else’s request, declines it, or withdraws one’s own.",
    takes: "DecideApproval",
    gives: "ApprovalsView",
  },
  restore: { does: "Puts the threshold of a series back to the usual one." },
  take: {
    does: "Gives a file of the answers a participant to who asked for them.",
    gives: "application/octet-stream",
  },
} as const;
