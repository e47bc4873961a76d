import { Hono, type Context } from "hono";
import type { PanelPreview, PanelShown } from "../../api/panel.ts";
import type { Outcome } from "../../problem.ts";
import { countGroups, proposeMerge } from "../../panel/groups.ts";
import type { Group } from "../../panel/read.ts";
import { importPanel, previewPanel, type PanelImport } from "../../workflow/inviting/import-panel.ts";
import { readGroups } from "../../workflow/inviting/read-groups.ts";
import type { PanelRegister } from "../../workflow/panel-ports.ts";
import type { Folder } from "../../workflow/ports.ts";
import { readSeries } from "../../workflow/read-series.ts";
import { readBody } from "./body.ts";
import { about } from "./declared.ts";
import type { FieldworkDesk } from "./fieldwork.ts";
import { only, type StudioEnv } from "./guard.ts";
import { languageOf, refusal, sayProblems } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";

const MOST_BODY = 14_000_000;
const keepers = only("beheerder", "onderzoeker");

/** Who can be invited: a list is looked at before anything of it is stored. */
export function panelRoutes(shelf: Folder, desk: FieldworkDesk): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();

  app.get("/:series/:wave/panel", keepers, about(ABOUT.show), async (context) => {
    const folder = await folderOf(context, shelf);
    return folder === undefined ? refusal(context, 404) : show(context, desk, folder);
  });

  app.post("/:series/:wave/panel/preview", keepers, about(ABOUT.preview), (context) =>
    withList(context, shelf, desk, async ({ preview, problems }) => {
      if (preview === undefined) return refusal(context, 422, problems);
      return context.json(previewOf(preview, sayProblems(problems, languageOf(context))));
    }),
  );

  app.post("/:series/:wave/panel/import", keepers, about(ABOUT.import), (context) =>
    withList(context, shelf, desk, async ({ preview, problems, keep, panel, folder }) => {
      if (preview === undefined) return refusal(context, 422, problems);
      const { name, id } = context.get("session");
      const actor = { who: `${name} (${id})`, where: "studio" };
      const stored = await importPanel(desk.installation, panel, preview, { keep }, actor);
      return stored.value === undefined
        ? refusal(context, 422, stored.problems)
        : show(context, desk, folder);
    }),
  );

  return app;
}

interface List {
  readonly folder: Folder;
  readonly panel: PanelRegister;
  readonly keep: readonly number[];
  readonly preview: PanelImport | undefined;
  readonly problems: Outcome<unknown>["problems"];
}

async function withList(
  context: Context<StudioEnv>,
  shelf: Folder,
  desk: FieldworkDesk,
  run: (list: List) => Promise<Response>,
): Promise<Response> {
  const folder = await folderOf(context, shelf);
  if (folder === undefined) return refusal(context, 404);
  if (Number(context.req.header("Content-Length") ?? 0) > MOST_BODY) return refusal(context, 413);
  const { name, content, keep } = (await readBody(context)) ?? {};
  if (typeof name !== "string" || typeof content !== "string") return refusal(context, 415);
  if (content.length > MOST_BODY) return refusal(context, 413);
  const groups = await readGroups(folder, undefined);
  if (groups.value === undefined) return refusal(context, 422, groups.problems);
  const known: readonly Group[] = groups.value;
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  return desk.withPanel(async (panel) => {
    const read = await previewPanel(panel, bytes, name.slice(0, 120), known, languageOf(context));
    const rows = Array.isArray(keep) ? keep.filter((row): row is number => Number.isInteger(row)) : [];
    return run({ folder, panel, keep: rows, preview: read.value, problems: read.problems });
  });
}

function folderOf(context: Context<StudioEnv>, shelf: Folder): Promise<Folder | undefined> {
  return waveNamed(shelf, context.req.param("series") ?? "", context.req.param("wave") ?? "");
}

async function show(
  context: Context<StudioEnv>,
  { withPanel }: FieldworkDesk,
  folder: Folder,
): Promise<Response> {
  const groups = await readGroups(folder, undefined);
  if (groups.value === undefined) return refusal(context, 422, groups.problems);
  const threshold = (await readSeries(folder)).value?.series.disclosure.closed ?? 5;
  const labels = new Map(groups.value.map(({ code, label }) => [code, label]));
  const members = await withPanel((panel) => panel.members());
  const counts = countGroups(members, [...labels.keys()], threshold);
  const shown: PanelShown = {
    people: members.filter(({ optedOut }) => !optedOut).length,
    optedOut: members.filter(({ optedOut }) => optedOut).length,
    groups: counts.flatMap(({ group, people, tooSmall }) => {
      const label = labels.get(group);
      return label === undefined ? [] : [{ label, people, tooSmall }];
    }),
    threshold,
    merge: proposeMerge(counts, threshold)?.flatMap((code) => labels.get(code) ?? []) ?? null,
  };
  return context.json(shown);
}

function previewOf(preview: PanelImport, problems: PanelPreview["problems"]): PanelPreview {
  const { columns, added, changed, known, optedOut, absent, doubles } = preview;
  return {
    columns,
    added: added.length,
    changed: changed.length,
    known: known.length,
    optedOut: optedOut.length,
    absent: absent.length,
    doubles: doubles.map(({ resemblance, candidates, members }) => ({
      resemblance,
      rows: candidates.map(({ row, name, mail }) => ({ row, name, mail })),
      there: members.map(({ name, mail }) => ({ name, mail })),
    })),
    problems,
  };
}

const ABOUT = {
  show: { does: "Shows how many people can be invited, group by group; never who.", gives: "PanelShown" },
  preview: {
    does: "Reads a list of people and shows what bringing it in would do.",
    takes: "SendPanel",
    gives: "PanelPreview",
  },
  import: {
    does: "Brings a list of people in, but for rows that seem double and that nobody kept.",
    takes: "SendPanel",
    gives: "PanelShown",
  },
} as const;
