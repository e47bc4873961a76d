import { basename, dirname } from "node:path";
import { alone, folderAt, suggestionTools } from "../../compose.ts";
import { writeCodeSheet } from "../../exchange/code-sheet/write.ts";
import { codesInCell } from "../../exchange/code-sheet/cell.ts";
import type { SheetRow } from "../../exchange/code-sheet/model.ts";
import type { Outcome } from "../../problem.ts";
import {
  codeAnswers,
  concludeOn,
  readCodingState,
  sheetLines,
  type CodingState,
} from "../../workflow/code-answers.ts";
import { findAnswers } from "../../workflow/find-answers.ts";
import { checkCoder } from "../coder.ts";
import { sheetIn } from "../codebook-edit.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { printBundles, printFound } from "../print-found.ts";
import { printCodingState } from "../print-codebook.ts";
import { tellProblems } from "../problems.ts";

export const code: Command = {
  usage:
    "FOLDER --question CODE [--find WORDS [--restricted] | --bundles [--restricted] | --sheet FILE [--restricted] | --from FILE --by C1 | --row ID --codes CODES [--back-to OPTION] --by C1 | --conclude TEXT [--en TEXT] --rests-on CODES] [--lang nl|en]",
  summary: {
    nl: "geeft open antwoorden hun codes, uit een blad of één voor één, en trekt de conclusie",
    en: "gives open answers their codes, from a sheet or one by one, and draws the conclusion",
  },
  options: {
    question: { type: "string" },
    find: { type: "string" },
    bundles: { type: "boolean" },
    sheet: { type: "string" },
    restricted: { type: "boolean" },
    from: { type: "string" },
    by: { type: "string" },
    row: { type: "string" },
    codes: { type: "string" },
    "back-to": { type: "string" },
    conclude: { type: "string" },
    en: { type: "string" },
    "rests-on": { type: "string" },
  },
  takes: [1, 1],
  run: async (call) => {
    const { language, terminal } = call;
    if (call.option("find") !== undefined || call.flag("bundles")) return lookFor(call);
    const state = await carriedOut(call);
    if (state === undefined) return wrongUse(call);
    tellProblems(terminal, state.problems, language);
    if (state.value === undefined) return PROBLEMS;
    const sheet = call.option("sheet");
    if (sheet === undefined) printCodingState(terminal, state.value, language);
    else await writeSheet(call, state.value, sheet);
    return DONE;
  },
};

/** Answers with some words, or bundles of like ones: to read together, or to see what a code should hold. */
async function lookFor(call: Call): Promise<ExitCode> {
  const { flag, option, language, terminal } = call;
  const [question, query] = [option("question"), option("find")];
  if (question === undefined || (query !== undefined && flag("bundles"))) return wrongUse(call);
  const asked = { query, restricted: flag("restricted"), language };
  const folder = folderAt(call.arguments[0] ?? ".");
  const { value, problems } = await findAnswers(folder, question, asked, await suggestionTools.words());
  tellProblems(terminal, problems, language);
  if (value === undefined) return PROBLEMS;
  if (query === undefined) printBundles(terminal, value, language);
  else printFound(terminal, value, query, language);
  return DONE;
}

function wrongUse({ terminal, language }: Call): ExitCode {
  terminal.err(usageOfCommand("code", code, language));
  return WRONG_USE;
}

/** What the command line asks for; undefined where it does not say it whole. */
async function carriedOut(call: Call): Promise<Outcome<CodingState> | undefined> {
  const { option } = call;
  const [question, conclude] = [option("question"), option("conclude")];
  if (question === undefined) return undefined;
  const path = call.arguments[0] ?? ".";
  if (conclude !== undefined) {
    const restsOn = codesInCell(option("rests-on") ?? "")?.map((one) => one.code) ?? [];
    const en = option("en");
    const text = { nl: conclude, ...(en === undefined ? {} : { en }) };
    return alone(path, (folder) => concludeOn(folder, question, { text, restsOn }));
  }
  if (option("from") === undefined && option("row") === undefined)
    return readCodingState(folderAt(path), question);
  const by = option("by");
  if (by === undefined) return undefined;
  const wrong = checkCoder(by);
  if (wrong.length > 0) return { problems: wrong };
  const rows = await rowsIn(call);
  if (rows === undefined) return undefined;
  if (rows.value === undefined) return { problems: rows.problems };
  const { value } = rows;
  return alone(path, (folder) => codeAnswers(folder, question, value, by));
}

async function rowsIn({ option, language }: Call): Promise<Outcome<readonly SheetRow[]> | undefined> {
  const [file, row, written, backTo] = [option("from"), option("row"), option("codes"), option("back-to")];
  if (file !== undefined) return sheetIn(file, language);
  const codes = codesInCell(written ?? "");
  if (row === undefined || (codes === undefined && backTo === undefined)) return undefined;
  return { value: [{ row, codes, ...(backTo === undefined ? {} : { backTo }) }], problems: [] };
}

async function writeSheet(
  { language, flag, terminal }: Call,
  state: CodingState,
  file: string,
): Promise<void> {
  const lines = sheetLines(state, language, flag("restricted"));
  const after = AFTER[language];
  await folderAt(dirname(file)).write([
    { path: basename(file), bytes: writeCodeSheet(lines, { language, after }) },
  ]);
  terminal.out(`${file}\n`);
}

const AFTER = { nl: ["terug naar"], en: ["back to"] } as const;
