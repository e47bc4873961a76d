import { Hono, type Context } from "hono";
import type { ImportView } from "../../../api/importing.ts";
import { readCorrections } from "../../../exchange/corrections/model.ts";
import type { ExportFile } from "../../../exchange/read-export.ts";
import { dayOf } from "../../../fieldwork/wall-clock.ts";
import { problem } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import type { Importing } from "../../../workflow/importing/ports.ts";
import { whyNoImport, writeImport } from "../../../workflow/importing/write-import.ts";
import type { OneAtATime } from "../../../workflow/one-at-a-time.ts";
import type { Folder } from "../../../workflow/ports.ts";
import type { WavePlace } from "../../../workflow/publishing/ports.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import { waveAtHand, type FieldworkDesk } from "../fieldwork/desk.ts";
import { editors, only, type StudioEnv } from "../guard.ts";
import { languageOf, refusal, sayProblems } from "../refusal.ts";
import { waveNamed } from "../shelf.ts";
import { IMPORT_ABOUT } from "./about.ts";
import { trays, type Tray } from "./tray.ts";
import { minuteOf } from "../../../time.ts";

const MOST_FILES = 100;

const makers = only(...editors);

export interface ImportParts {
  readonly shelf: Folder;
  readonly importing: Importing;
  readonly inTurn: OneAtATime;
  readonly fieldwork?: FieldworkDesk;
  readonly now?: () => number;
  readonly onFailure?: (error: unknown) => void;
}

type Asked = Context<StudioEnv, "/:series/:wave/*">;

/** Bringing the answers of an export into a wave that has none: given, looked at, corrected, and only then written. */
export function importRoutes(parts: ImportParts): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const { shelf, importing, inTurn, now = Date.now } = parts;
  const tray = trays(importing, now, parts.onFailure);
  const placeOf = (context: Asked): WavePlace => ({
    series: context.req.param("series"),
    wave: context.req.param("wave"),
  });
  app.get("/:series/:wave/import", makers, about(IMPORT_ABOUT.look), async (context) => {
    const place = placeOf(context);
    if ((await waveNamed(shelf, place.series, place.wave)) === undefined) return refusal(context, 404);
    const found = tray.at(place);
    return context.json(found === undefined ? null : viewOf(found, languageOf(context)));
  });
  app.post("/:series/:wave/import", makers, about(IMPORT_ABOUT.give), async (context) => {
    const place = placeOf(context);
    const refused = await whyNot(parts, place);
    if (refused === "gone") return refusal(context, 404);
    if (refused !== undefined) return refusal(context, 422, refused);
    const files = await filesIn(context);
    if (files.length === 0 || files.length > MOST_FILES) return refusal(context, 415);
    const given = tray.put({ place, files, language: languageOf(context), today: dayOf(now()) });
    return context.json(viewOf(given, languageOf(context)), 202);
  });
  app.put("/:series/:wave/import/corrections", makers, about(IMPORT_ABOUT.correct), async (context) => {
    const place = placeOf(context);
    if ((await waveNamed(shelf, place.series, place.wave)) === undefined) return refusal(context, 404);
    const found = tray.at(place);
    if (found === undefined) return refusal(context, 422, [problem("import-gone", {})]);
    const corrections = readCorrections((await readBody(context))?.["corrections"]);
    if (corrections === undefined) return refusal(context, 415);
    tray.correct(found, corrections);
    return context.json(viewOf(found, languageOf(context)), 202);
  });
  app.post("/:series/:wave/import/written", makers, about(IMPORT_ABOUT.write), async (context) => {
    const place = placeOf(context);
    const folder = await waveNamed(shelf, place.series, place.wave);
    if (folder === undefined) return refusal(context, 404);
    const found = tray.at(place);
    if (found?.state !== "read" || found.read === null)
      return refusal(context, 422, [problem("import-gone", {})]);
    const { period } = found.read;
    const files = await found.held.files();
    const by = { who: context.get("session").coder, when: minuteOf(now()) };
    const written = await inTurn(`${place.series}/${place.wave}/questionnaire`, async () => {
      const refused = await whyNot(parts, place);
      if (refused !== undefined) return { problems: refused === "gone" ? [] : refused };
      return writeImport(folder, { files, period, by });
    });
    if (written.value === undefined) return refusal(context, 422, written.problems);
    tray.empty(place, "written");
    return context.json(viewOf(found, languageOf(context)));
  });
  app.delete("/:series/:wave/import", makers, about(IMPORT_ABOUT.stop), (context) => {
    tray.empty(placeOf(context));
    return context.body(null, 204);
  });
  return app;
}

/** Why a wave takes no answers of a file: problems, or that it is not there. */
async function whyNot(
  { shelf, fieldwork }: ImportParts,
  place: WavePlace,
): Promise<"gone" | Awaited<ReturnType<typeof whyNoImport>>> {
  const folder = await waveNamed(shelf, place.series, place.wave);
  if (folder === undefined) return "gone";
  const hand = fieldwork && (await waveAtHand(fieldwork, shelf, place));
  return whyNoImport(folder, hand?.registered !== undefined);
}

/** The files of a form, by plain names. */
async function filesIn(context: Context): Promise<ExportFile[]> {
  if (!/^multipart\/form-data\s*;/i.test(context.req.header("Content-Type") ?? "")) return [];
  const form = await context.req.formData().catch(() => undefined);
  const given = (form?.getAll("file") ?? []).filter((one) => one instanceof File);
  return Promise.all(
    given.map(async (file, i) => ({
      name: plainName(file.name, i),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

const LONGEST_NAME = 120;

/** A name to show, never a path. */
function plainName(name: string, position: number): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}]/gu, "").trim();
  return plain === "" ? `${position + 1}` : plain.slice(-LONGEST_NAME);
}

/** What is said where it stands is not said again among the problems. */
const IN_PLACE: readonly string[] = ["import-uncertain", "import-column-ignored"];

function viewOf({ id, files, state, corrections, read, problems }: Tray, language: Language): ImportView {
  const notKept = read?.notKept ?? [];
  const said = problems.filter((one) => !IN_PLACE.includes(one.code) && !notKept.includes(one));
  return {
    id,
    files,
    state,
    corrections,
    preview: read === null ? null : { ...read.preview, notKept: sayProblems(notKept, language) },
    problems: sayProblems(said, language),
  };
}
