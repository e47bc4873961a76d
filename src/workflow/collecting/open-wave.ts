import { checkWave } from "../../fieldwork/check-wave.ts";
import { USUAL_DAYS } from "../../fieldwork/retention.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { waveName } from "../../fieldwork/wave-name.ts";
import type { Mode, Series, Wave } from "../../fieldwork/wave.ts";
import { hasErrors, problem, type Outcome, type Problem } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import { checkQuestionnaire } from "../../questionnaire/check.ts";
import { isBackground, questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import { say } from "../../text.ts";
import { addDays, isIsoDate, type IsoDate } from "../../time.ts";
import type { Installation, RegisteredWave, Retention } from "../installation-ports.ts";
import { readJsonFile } from "../json-file.ts";
import type { Folder } from "../ports.ts";
import { readText } from "../read-file.ts";
import { readSeries } from "../read-series.ts";
import { audited, type Actor } from "./audited.ts";
import { momentsOf, type Moments } from "./moments.ts";

export interface OpenRequest {
  readonly mode: Exclude<Mode, "import">;
  /** Wall clock times in Amsterdam; the wave's dates in peiling.json where absent. */
  readonly opens?: string;
  readonly closes?: string;
  readonly pilot: boolean;
  /** The background question whose options are the groups of the keys; the first one where absent. */
  readonly by?: Code;
  /** Who is responsible; the organisation of the series where absent. */
  readonly controller?: string;
  /** Where participants' questions go. */
  readonly contact: string;
  /** The last day on which answers are kept; a year after closing where absent. */
  readonly keptUntil?: IsoDate;
  /** Groups for which keys are to be issued at once. */
  readonly groups?: readonly Code[];
  readonly actor: Actor;
}

/** 16 signs of five bits: nobody finds a poll by trying. Without l and o, which are taken for 1 and 0. */
const SLUG_SIGNS = 16;
const SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Days after closing until which a box that nobody closed is kept. */
const BOX_DAYS = 14;

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
  const moments = momentsOf(read.value.wave, request, installation.now());
  problems.push(...moments.problems, ...checkRequest(request, read.value.questionnaire));
  if (moments.value === undefined || hasErrors(problems)) return { problems };
  const wave = {
    ...registered(installation, series.value.series, read.value, moments.value, request),
    panelOf: series.value.folder.name,
  };
  if (wave.kept.answers < dayOf(Date.parse(wave.closes)))
    return { problems: [...problems, problem("term-before-end", {}, { date: wave.kept.answers })] };
  const refused = (await refusal(installation, wave)) ?? (await putUp(installation, wave));
  await audited(installation, request.actor, "open", wave.name, refused?.code ?? request.mode);
  return refused === undefined ? { value: wave, problems } : { problems: [...problems, refused] };
}

interface Instrument {
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
}

async function readInstrument(folder: Folder): Promise<Outcome<Instrument>> {
  const problems: Problem[] = [];
  if (await folder.read("responses.csv"))
    problems.push(problem("wave-has-answers", { file: "responses.csv" }));
  const waveText = await readText(folder, "peiling.json");
  const asked = await readText(folder, "questionnaire.json");
  problems.push(...waveText.problems, ...asked.problems);
  if (waveText.value === undefined || asked.value === undefined) return { problems };
  const wave = readJsonFile("peiling.json", waveText.value, "peiling.v1");
  const questionnaire = readJsonFile("questionnaire.json", asked.value, "questionnaire.v1");
  problems.push(...wave.problems, ...questionnaire.problems);
  if (wave.value === undefined || questionnaire.value === undefined) return { problems };
  problems.push(...checkWave(wave.value), ...checkQuestionnaire(questionnaire.value));
  return { value: { wave: wave.value, questionnaire: questionnaire.value }, problems };
}

function checkRequest({ by, keptUntil, groups = [] }: OpenRequest, questionnaire: Questionnaire): Problem[] {
  const backgrounds = questionsOf(questionnaire).filter(isBackground);
  const asked = by === undefined ? backgrounds[0] : backgrounds.find(({ code }) => code === by);
  const unknown = groups.filter((group) => asked?.options.some(({ code }) => code === group) === false);
  return [
    ...unknown.map((group) => problem("participation-group-unknown", {}, { by: asked?.code ?? "", group })),
    ...(by === undefined || backgrounds.some(({ code }) => code === by)
      ? []
      : [problem("background-unknown", {}, { code: by })]),
    ...(keptUntil === undefined || isIsoDate(keptUntil)
      ? []
      : [problem("wave-dates-impossible", {}, { date: keptUntil })]),
  ];
}

function registered(
  { secrets }: Installation,
  series: Series,
  { wave, questionnaire }: Instrument,
  moments: Moments,
  request: OpenRequest,
): RegisteredWave {
  const kept = keptAfter(dayOf(Date.parse(moments.closes)), request.keptUntil);
  const voice = { language: series.language, register: series.register };
  return {
    slug: [...secrets.bytes(SLUG_SIGNS)].map((byte) => SIGNS[byte & 31] ?? "").join(""),
    name: waveName(series, wave, request.pilot),
    series,
    wave: { ...wave, mode: request.mode },
    questionnaire,
    ...moments,
    privacy: {
      controller: request.controller ?? say(series.organisation, voice),
      contact: request.contact,
      keptUntil: kept.answers,
    },
    pilot: request.pilot,
    by: request.by ?? questionsOf(questionnaire).find(isBackground)?.code ?? null,
    state: "open",
    kept,
  };
}

function keptAfter(closing: IsoDate, until: IsoDate | undefined): Retention {
  const answers = until ?? addDays(closing, USUAL_DAYS);
  return { box: boxKeptUntil(closing, answers), answers };
}

/** Until when a box that nobody closes is kept, at the longest. */
export function boxKeptUntil(closing: IsoDate, answers: IsoDate): IsoDate {
  const box = addDays(closing, BOX_DAYS);
  return box < answers ? box : answers;
}

/** A wave is opened once. What its participants were promised is not changed by opening it again, from whatever folder. */
async function refusal(
  { registry }: Installation,
  { name, wave }: RegisteredWave,
): Promise<Problem | undefined> {
  const before = (await registry.all()).find((other) => other.name === name);
  if (before === undefined) return undefined;
  return before.wave.mode === wave.mode
    ? problem("wave-open-already", {}, { wave: name })
    : problem("wave-mode-fixed", {}, { wave: name, mode: before.wave.mode });
}

/** The box comes first: a wave that is known always has one. */
async function putUp({ boxes, registry }: Installation, wave: RegisteredWave): Promise<Problem | undefined> {
  const box = await boxes.create(wave.slug, wave.wave.mode === "open-link" ? "open-link" : "keyed");
  await box.close();
  if (await registry.add(wave)) return undefined;
  await boxes.destroy(wave.slug);
  return problem("wave-open-already", {}, { wave: wave.name });
}
