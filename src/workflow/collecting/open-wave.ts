import { checkWave } from "../../fieldwork/check-wave.ts";
import { waveName } from "../../fieldwork/wave-name.ts";
import { readWallClock, sayWallClock } from "../../fieldwork/wall-clock.ts";
import type { Mode, Wave } from "../../fieldwork/wave.ts";
import { hasErrors, problem, warning, type Outcome, type Problem } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import { checkQuestionnaire } from "../../questionnaire/check.ts";
import { isBackground, questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import type { Installation, Moment, PrivacyText, RegisteredWave } from "../fieldwork-ports.ts";
import { readJsonFile } from "../json-file.ts";
import type { Folder } from "../ports.ts";
import { readText } from "../read-file.ts";
import { readSeries } from "../read-series.ts";
import { audited, type Actor } from "./audited.ts";

export interface OpenRequest {
  readonly mode: Exclude<Mode, "import">;
  /** Wall clock times in Amsterdam; the wave's dates in peiling.json where absent. */
  readonly opens?: string;
  readonly closes?: string;
  readonly pilot: boolean;
  /** The background question whose options are the groups of the keys; the first one where absent. */
  readonly by?: Code;
  readonly privacy: PrivacyText;
  readonly actor: Actor;
}

/** 16 signs of five bits: nobody finds a poll by trying. Without l and o, which are taken for 1 and 0. */
const SLUG_SIGNS = 16;
const SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Opens the wave of a poll's folder: a ballot box, and its entry in the registry. Nobody is invited by it yet. */
export async function openWave(
  installation: Installation,
  folder: Folder,
  request: OpenRequest,
): Promise<Outcome<RegisteredWave>> {
  const series = await readSeries(folder);
  const read = await readInstrument(folder);
  const problems = [...series.problems, ...read.problems];
  if (series.value === undefined || read.value === undefined || hasErrors(problems)) return { problems };
  const { wave, questionnaire } = read.value;
  const moments = momentsOf(wave, request, installation.now());
  problems.push(...moments.problems);
  if (moments.value === undefined || hasErrors(problems)) return { problems };
  const registered: RegisteredWave = {
    slug: newSlug(installation),
    name: waveName(series.value.series, wave, request.pilot),
    series: series.value.series,
    wave: { ...wave, mode: request.mode },
    questionnaire,
    ...moments.value,
    privacy: request.privacy,
    pilot: request.pilot,
    by: groupsOf(questionnaire, request.by),
    state: "open",
  };
  const refused = await refusal(installation, registered);
  if (refused !== undefined) {
    await audited(installation, request.actor, "open", registered.name, refused.code);
    return { problems: [...problems, refused] };
  }
  const box = await installation.boxes.create(
    registered.slug,
    request.mode === "open-link" ? "open-link" : "keyed",
  );
  await box.close();
  if (!(await installation.registry.add(registered))) {
    await installation.boxes.destroy(registered.slug);
    return { problems: [...problems, problem("wave-open-already", {}, { wave: registered.name })] };
  }
  await audited(installation, request.actor, "open", registered.name, request.mode);
  return { value: registered, problems };
}

async function readInstrument(
  folder: Folder,
): Promise<Outcome<{ readonly wave: Wave; readonly questionnaire: Questionnaire }>> {
  const problems: Problem[] = [];
  const waveText = await readText(folder, "peiling.json");
  const asked = await readText(folder, "questionnaire.json");
  problems.push(...waveText.problems, ...asked.problems);
  if (await folder.read("responses.csv")) {
    problems.push(problem("wave-has-answers", { file: "responses.csv" }));
  }
  if (waveText.value === undefined || asked.value === undefined) return { problems };
  const wave = readJsonFile("peiling.json", waveText.value, "peiling.v1");
  const questionnaire = readJsonFile("questionnaire.json", asked.value, "questionnaire.v1");
  problems.push(...wave.problems, ...questionnaire.problems);
  if (wave.value === undefined || questionnaire.value === undefined) return { problems };
  problems.push(...checkWave(wave.value), ...checkQuestionnaire(questionnaire.value));
  return { value: { wave: wave.value, questionnaire: questionnaire.value }, problems };
}

function momentsOf(
  wave: Wave,
  request: OpenRequest,
  now: number,
): Outcome<{ readonly opens: Moment; readonly closes: Moment }> {
  const opens = momentOf(request.opens ?? `${wave.fieldwork.opened} 00:00`, "opens");
  const closes = momentOf(request.closes ?? `${wave.fieldwork.closed} 23:59`, "closes");
  const problems = [...opens.problems, ...closes.problems];
  if (opens.value === undefined || closes.value === undefined) return { problems };
  if (closes.value <= opens.value || closes.value <= now) {
    problems.push(problem("moments-reversed", {}));
    return { problems };
  }
  return { value: { opens: iso(opens.value), closes: iso(closes.value) }, problems };
}

function momentOf(text: string, edge: "opens" | "closes"): Outcome<number> {
  const meant = readWallClock(text, edge);
  if (meant === undefined) return { problems: [problem("moment-unreadable", {}, { text })] };
  const { time, told } = meant;
  if (told === "gap") {
    return { value: time, problems: [warning("moment-skipped", {}, { text, read: sayWallClock(time) })] };
  }
  if (told === "twice")
    return { value: time, problems: [warning("moment-twice", {}, { text, read: iso(time) })] };
  return { value: time, problems: [] };
}

function iso(time: number): Moment {
  return new Date(time).toISOString().replace(".000Z", "Z");
}

function newSlug({ secrets }: Installation): string {
  return [...secrets.bytes(SLUG_SIGNS)].map((byte) => SIGNS[byte & 31] ?? "").join("");
}

function groupsOf(questionnaire: Questionnaire, asked: Code | undefined): Code | null {
  const backgrounds = questionsOf(questionnaire).filter(isBackground);
  return (asked ?? backgrounds[0]?.code) || null;
}

/** A wave is opened once. What its participants were promised is not changed by opening it again, from whatever folder. */
async function refusal({ registry }: Installation, wave: RegisteredWave): Promise<Problem | undefined> {
  const before = (await registry.all()).find(({ name }) => name === wave.name);
  if (before === undefined) return undefined;
  if (before.wave.mode !== wave.wave.mode) {
    return problem("wave-mode-fixed", {}, { wave: wave.name, mode: before.wave.mode });
  }
  return problem("wave-open-already", {}, { wave: wave.name });
}
