import { join } from "node:path";
import { folderAt, today } from "../../compose.ts";
import { fullSetFormats, usualFormats, type FullSetFormat } from "../../exchange/full-set/index.ts";
import { writableFormats } from "../../exchange/questionnaires/index.ts";
import type { Outcome, Problem } from "../../problem.ts";
import { instrumentFormats } from "../../report/instrument/index.ts";
import { codingFormats, exportCoding } from "../../workflow/export-coding.ts";
import { exportFull, previewFull } from "../../workflow/export-full.ts";
import { exportPublic } from "../../workflow/export-public.ts";
import { exportQuestionnaire } from "../../workflow/export-questionnaire.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command } from "../command.ts";
import { namesIn } from "../formats.ts";
import { tellProblems } from "../problems.ts";
import { importWords } from "../import-words.ts";
import { printLosses } from "../print-not-kept.ts";
import { usageOfCommand } from "../command-usage.ts";
import { languageOf } from "./report.ts";

const questionnaireFormats = [...instrumentFormats, ...writableFormats.keys()];

export const exportCommand: Command = {
  usage: `FOLDER --to DIR (--public | --coding [--question CODE] [--formats ${codingFormats.join(",")}] | --questionnaire [--formats ${questionnaireFormats.join(",")}] [--preview] | --full (--preview | --by NAME --confirmed-by NAME --reason TEXT) [--formats ${fullSetFormats.join(",")}]) [--lang nl|en]`,
  summary: {
    nl: "schrijft de map zonder antwoorden per persoon, nagelezen open antwoorden met hun codes, de vragenlijst om te drukken of voor een ander programma, of met twee namen en een reden de volledige gegevens",
    en: "writes the folder without anybody's answers, reviewed open answers with their codes, the questionnaire to print or for another program or, with two names and a reason, the full data",
  },
  options: {
    to: { type: "string" },
    public: { type: "boolean" },
    preview: { type: "boolean" },
    coding: { type: "boolean" },
    question: { type: "string" },
    questionnaire: { type: "boolean" },
    full: { type: "boolean" },
    by: { type: "string" },
    "confirmed-by": { type: "string" },
    reason: { type: "string" },
    formats: { type: "string" },
  },
  takes: [1, 1],
  run: async (call) => {
    const { option, language, terminal } = call;
    const to = option("to") ?? (call.flag("preview") ? "." : undefined);
    const written = to === undefined ? undefined : await kindOf(call)?.(call, to);
    if (to === undefined || written === undefined) {
      terminal.err(usageOfCommand("export", exportCommand, language));
      return WRONG_USE;
    }
    tellProblems(terminal, written.problems, language);
    if (written.value === undefined) return PROBLEMS;
    for (const name of written.value) terminal.out(`${join(to, name)}\n`);
    return DONE;
  },
};

/** What is written; undefined where the command is not well put. */
type Kind = (call: Call, to: string) => Promise<Outcome<readonly string[]>> | undefined;

/** The one kind that is asked for; formats that only coded answers have need no more words. */
function kindOf({ flag, option }: Call): Kind | undefined {
  const asked = Object.entries(kinds).filter(([name]) => flag(name));
  const formats = option("formats");
  if (asked.length === 0 && formats !== undefined && namesIn(formats, codingFormats, []) !== undefined) {
    return kinds["coding"];
  }
  return asked.length === 1 ? asked[0]?.[1] : undefined;
}

/** Tells what would be lost, or was, and in a preview that nothing was written. */
function tellLosses(
  { flag, terminal, language }: Call,
  losses: readonly { readonly format: string; readonly problems: readonly Problem[] }[],
): void {
  for (const { format, problems } of losses) printLosses(terminal, format, problems, language);
  if (flag("preview")) terminal.out(`${importWords[language].nothingWritten}\n`);
}

async function questionnaireTo(
  call: Call,
  formats: readonly string[],
  to: string,
): Promise<Outcome<readonly string[]>> {
  const {
    arguments: [folder = "."],
    option,
    flag,
  } = call;
  const { value, problems } = await exportQuestionnaire(folderAt(folder), {
    formats: instrumentFormats.filter((name) => formats.includes(name)),
    programs: formats.filter((name) => writableFormats.has(name)),
    to: folderAt(to),
    preview: flag("preview"),
    ...languageOf(option("lang")),
  });
  if (value === undefined) return { problems };
  tellLosses(call, value.losses);
  return { value: flag("preview") ? [] : value.names, problems };
}

async function fullTo(
  call: Call,
  formats: readonly FullSetFormat[],
  to: string,
): Promise<Outcome<readonly string[]>> {
  const {
    arguments: [folder = "."],
    option,
    flag,
  } = call;
  if (flag("preview")) {
    const { value, problems } = await previewFull(folderAt(folder), formats);
    if (value === undefined) return { problems };
    tellLosses(call, value);
    return { value: [], problems };
  }
  const { value, problems } = await exportFull(folderAt(folder), {
    formats,
    to: folderAt(to),
    date: today(),
    by: option("by") ?? "",
    confirmedBy: option("confirmed-by") ?? "",
    reason: option("reason") ?? "",
  });
  if (value === undefined) return { problems };
  tellLosses(call, value.losses);
  return { value: value.names, problems };
}

const kinds: Readonly<Record<string, Kind>> = {
  public: ({ arguments: [folder = "."] }, to) => exportPublic(folderAt(folder), folderAt(to)),
  coding: ({ arguments: [folder = "."], option }, to) => {
    const formats = namesIn(option("formats"), codingFormats, codingFormats);
    if (formats === undefined) return undefined;
    const question = option("question");
    return exportCoding(folderAt(folder), { formats, question, to: folderAt(to) });
  },
  questionnaire: (call, to) => {
    const formats = namesIn<string>(call.option("formats"), questionnaireFormats, instrumentFormats);
    return formats === undefined ? undefined : questionnaireTo(call, formats, to);
  },
  full: (call, to) => {
    const formats = namesIn(call.option("formats"), fullSetFormats, usualFormats);
    return formats === undefined ? undefined : fullTo(call, formats, to);
  },
};
