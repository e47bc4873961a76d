import { basename, dirname } from "node:path";
import { alone, folderAt, suggestionTools, today } from "../../compose.ts";
import { problem, type Outcome, type Problem } from "../../problem.ts";
import { writeCodeSheet } from "../../exchange/code-sheet/write.ts";
import { acceptSuggestions, keepSuggestions, type AcceptedBulk } from "../../workflow/accept-suggestions.ts";
import type { Folder } from "../../workflow/ports.ts";
import { suggestCodes, type SuggestedCodes } from "../../workflow/suggest-codes.ts";
import { suggestionLines } from "../../workflow/suggestion-sheet.ts";
import { checkCoder } from "../coder.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { printAccepted, printSuggestions } from "../print-suggestions.ts";
import { problemsAsData, tellProblems } from "../problems.ts";
import { progressBar } from "../progress.ts";
import { suggestionsAsData } from "../suggestions-as-data.ts";

export const suggest: Command = {
  usage:
    "FOLDER --question CODE [--first N] [--sheet FILE --by C1 | --accept THRESHOLD --by C1] [--restricted] [--json] [--lang nl|en]",
  summary: {
    nl: "stelt codes voor bij open antwoorden, de leerzaamste eerst; niets telt voor iemand het goedkeurt",
    en: "suggests codes for open answers, the most telling first; nothing counts until somebody accepts it",
  },
  options: {
    question: { type: "string" },
    first: { type: "string" },
    sheet: { type: "string" },
    accept: { type: "string" },
    by: { type: "string" },
    restricted: { type: "boolean" },
    json: { type: "boolean" },
  },
  takes: [1, 1],
  run: async (call) => {
    const { option, language, terminal } = call;
    const [question, by, sheet, accept] = [
      option("question"),
      option("by"),
      option("sheet"),
      option("accept"),
    ];
    const writes = sheet !== undefined || accept !== undefined;
    if (
      question === undefined ||
      (writes && by === undefined) ||
      (sheet !== undefined && accept !== undefined)
    ) {
      terminal.err(usageOfCommand("suggest", suggest, language));
      return WRONG_USE;
    }
    const wrong = [...checkCoder(by), ...checkNumbers(call)];
    if (wrong.length > 0) {
      tellProblems(terminal, wrong, language);
      return PROBLEMS;
    }
    const path = call.arguments[0] ?? ".";
    if (by === undefined) return look(call, await suggested(call, folderAt(path), question));
    if (accept !== undefined) {
      return tellAccepted(call, await alone(path, (folder) => accepted(call, folder, question, by, accept)));
    }
    return tellSheet(call, await alone(path, (folder) => onSheet(call, folder, question, by)));
  },
};

function checkNumbers({ option }: Call): Problem[] {
  const [first, accept] = [option("first"), option("accept")];
  return [
    ...(first === undefined || /^[1-9]\d{0,8}$/.test(first)
      ? []
      : [problem("count-wrong", {}, { value: first })]),
    ...(accept === undefined || thresholdIn(accept) !== undefined
      ? []
      : [problem("threshold-wrong", {}, { value: accept })]),
  ];
}

function thresholdIn(written: string): number | undefined {
  const threshold = Number(written.replace(",", "."));
  return threshold > 0 && threshold < 1 ? threshold : undefined;
}

/** How many answers are shown, or put on a sheet, where nobody says. */
const FIRST = 20;

function firstOf({ option }: Call): number {
  return Number(option("first") ?? FIRST);
}

async function suggested(
  { terminal }: Call,
  folder: Folder,
  question: string,
): Promise<Outcome<SuggestedCodes>> {
  const { progress, end } = progressBar(terminal);
  try {
    return await suggestCodes(folder, question, suggestionTools, progress);
  } finally {
    end();
  }
}

function look(call: Call, { value, problems }: Outcome<SuggestedCodes>): ExitCode {
  const { terminal, language, flag } = call;
  const shown = { first: firstOf(call), restricted: flag("restricted") };
  if (flag("json")) {
    const data = value === undefined ? {} : suggestionsAsData(value, { ...shown, first: jsonFirst(call) });
    terminal.out(`${JSON.stringify({ ...data, problems: problemsAsData(problems, language) }, null, 2)}\n`);
  } else {
    tellProblems(terminal, problems, language);
    if (value !== undefined) printSuggestions(terminal, value, shown, language);
  }
  return value === undefined ? PROBLEMS : DONE;
}

/** A program gets all of them, unless it says otherwise. */
function jsonFirst(call: Call): number {
  return call.option("first") === undefined ? Infinity : firstOf(call);
}

async function accepted(
  call: Call,
  folder: Folder,
  question: string,
  by: string,
  threshold: string,
): Promise<Outcome<AcceptedBulk>> {
  const { value, problems } = await suggested(call, folder, question);
  if (value === undefined) return { problems };
  return acceptSuggestions(folder, value, thresholdIn(threshold) ?? 1, { by, on: today() });
}

function tellAccepted({ terminal, language }: Call, { value, problems }: Outcome<AcceptedBulk>): ExitCode {
  tellProblems(terminal, problems, language);
  if (value === undefined) return PROBLEMS;
  printAccepted(terminal, value, language);
  return DONE;
}

/** Suggestions wait in the coding, so that who accepts one on the sheet is known to have had help. */
async function onSheet(
  call: Call,
  folder: Folder,
  question: string,
  by: string,
): Promise<Outcome<SuggestedCodes>> {
  const read = await suggested(call, folder, question);
  if (read.value === undefined) return read;
  const kept = await keepSuggestions(folder, read.value, firstOf(call), { by, on: today() });
  if (kept.value === undefined) return { problems: kept.problems };
  return { value: { ...read.value, coding: kept.value }, problems: read.problems };
}

async function tellSheet(call: Call, { value, problems }: Outcome<SuggestedCodes>): Promise<ExitCode> {
  const { terminal, language, flag } = call;
  tellProblems(terminal, problems, language);
  if (value === undefined) return PROBLEMS;
  const file = call.option("sheet") ?? "";
  const lines = suggestionLines(value, firstOf(call), language, flag("restricted"));
  const after = AFTER[language];
  await folderAt(dirname(file)).write([
    { path: basename(file), bytes: writeCodeSheet(lines, { language, after }) },
  ]);
  terminal.out(`${file}\n`);
  return DONE;
}

const AFTER = { nl: ["terug naar"], en: ["back to"] } as const;
