import { Hono, type Context } from "hono";
import type { PanelStored } from "../../../api/panel.ts";
import type { Member } from "../../../panel/model.ts";
import type { Group } from "../../../panel/model.ts";
import { hasErrors, problem, type Outcome } from "../../../problem.ts";
import { isIsoDate } from "../../../time.ts";
import { choosePanelTerm, panelTerm } from "../../../workflow/collecting/panel-term.ts";
import { changeMember, removeMember } from "../../../workflow/inviting/change-member.ts";
import { importPanel, previewPanel, type PanelImport } from "../../../workflow/inviting/import-panel.ts";
import { readGroups } from "../../../workflow/inviting/read-groups.ts";
import { oneAtATime } from "../../../workflow/one-at-a-time.ts";
import type { PanelRegister } from "../../../workflow/panel-ports.ts";
import type { Folder } from "../../../workflow/ports.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import type { StudioEnv } from "../guard.ts";
import { textIn } from "../people/desk.ts";
import { languageOf, refusal, sayProblems } from "../refusal.ts";
import { stale } from "../stale.ts";
import { actorOf, inPanel, makers, waveAtHand, type FieldworkDesk, type WaveAtHand } from "./desk.ts";
import { PANEL_ABOUT } from "./panel-about.ts";
import { changeIn } from "./panel-change.ts";
import { panelView, saidPreview } from "./panel-view.ts";

interface AtPanel {
  readonly context: Context<StudioEnv>;
  readonly hand: WaveAtHand;
  readonly groups: readonly Group[];
  readonly panel: PanelRegister;
}

/** Names and addresses: only to who works on the poll, and never in the address of a request. */
export function panelRoutes(shelf: Folder, desk: FieldworkDesk): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const { installation } = desk;
  const inTurn = oneAtATime();
  const at =
    (run: (at: AtPanel) => Promise<Response>) =>
    async (context: Context<StudioEnv, "/:series/:wave/*">): Promise<Response> => {
      const place = { series: context.req.param("series"), wave: context.req.param("wave") };
      const hand = await waveAtHand(desk, shelf, place);
      if (hand === undefined) return refusal(context, 404);
      const groups = await readGroups(hand.folder, hand.registered?.by ?? undefined);
      if (groups.value === undefined) return refusal(context, 422, groups.problems);
      const known = groups.value;
      return inPanel(desk, place.series, (panel) => run({ context, hand, groups: known, panel }));
    };
  app.get(
    "/:series/:wave/panel",
    makers,
    about(PANEL_ABOUT.show),
    at(async ({ context, hand, groups, panel }) =>
      context.json(await panelView(desk, panel, groups, hand.series.disclosure.closed)),
    ),
  );
  app.post(
    "/:series/:wave/panel/preview",
    makers,
    about(PANEL_ABOUT.preview),
    at(async ({ context, groups, panel }) => {
      const read = await previewOf(context, groups, panel);
      if (read instanceof Response) return read;
      if (read.value === undefined) return refusal(context, 422, read.problems);
      return context.json(saidPreview(read.value, sayProblems(read.problems, languageOf(context))));
    }),
  );
  app.post(
    "/:series/:wave/panel/list",
    makers,
    about(PANEL_ABOUT.store),
    at(async ({ context, groups, panel }) => {
      const read = await previewOf(context, groups, panel);
      if (read instanceof Response) return read;
      if (read.value === undefined) return refusal(context, 422, read.problems);
      const asked: unknown = (await readBody(context))?.["keep"];
      const keep = Array.isArray(asked) ? asked.filter((row) => Number.isInteger(row)).map(Number) : [];
      const stored = await importPanel(installation, panel, read.value, { keep }, actorOf(context));
      if (stored.value === undefined) return refusal(context, 422, stored.problems);
      return context.json({ stored: stored.value.length } satisfies PanelStored);
    }),
  );
  app.put(
    "/:series/:wave/panel/members/:member",
    makers,
    about(PANEL_ABOUT.change),
    at(async ({ context, groups, panel }) => {
      const change = changeIn(await readBody(context), groups);
      const actor = actorOf(context);
      return inTurn(panel.series, async () => {
        const member = await memberNamed(panel, context.req.param("member"));
        if (member === undefined) return refusal(context, 404);
        if (change.value === undefined) return refusal(context, 422, change.problems);
        const refused = await stale(context, { ...member });
        if (refused !== undefined) return refused;
        const changed = await changeMember(installation, panel, member.mail, change.value, actor);
        return changed.value === undefined
          ? refusal(context, 422, changed.problems)
          : context.json(changed.value);
      });
    }),
  );
  app.delete(
    "/:series/:wave/panel/members/:member",
    makers,
    about(PANEL_ABOUT.remove),
    at(async ({ context, panel }) => {
      const member = await memberNamed(panel, context.req.param("member"));
      if (member === undefined) return refusal(context, 404);
      await removeMember(installation, panel, member.mail, actorOf(context));
      return context.body(null, 204);
    }),
  );
  app.put(
    "/:series/:wave/panel/kept-until",
    makers,
    about(PANEL_ABOUT.keep),
    at(async ({ context, panel }) => {
      const day = textIn(await readBody(context), "day");
      if (!isIsoDate(day))
        return refusal(context, 422, [problem("wave-dates-impossible", {}, { date: day })]);
      return inTurn(panel.series, async () => {
        const refused = await stale(context, { day: (await panelTerm(installation, panel.series)) ?? null });
        if (refused !== undefined) return refused;
        await choosePanelTerm(installation, panel.series, day, actorOf(context));
        return context.body(null, 204);
      });
    }),
  );
  return app;
}

async function previewOf(
  context: Context<StudioEnv>,
  groups: readonly Group[],
  panel: PanelRegister,
): Promise<Outcome<PanelImport> | Response> {
  const body = await readBody(context);
  const [name, content] = [textIn(body, "name"), textIn(body, "content")];
  if (name === "" || content === "") return refusal(context, 415);
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  const read = await previewPanel(panel, bytes, name.slice(0, 120), groups, languageOf(context));
  return read.value === undefined && !hasErrors(read.problems) ? refusal(context, 415) : read;
}

async function memberNamed(panel: PanelRegister, id: string | undefined): Promise<Member | undefined> {
  return (await panel.members()).find((member) => member.id === id);
}
