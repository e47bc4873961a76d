import { basename, dirname } from "node:path";
import { alone, folderAt, today } from "../../compose.ts";
import type { SheetRow } from "../../exchange/code-sheet/model.ts";
import { writeCodeSheet } from "../../exchange/code-sheet/write.ts";
import type { Outcome } from "../../problem.ts";
import {
  agreeOn,
  blindSheet,
  differenceSheet,
  type AgreementEdit,
  type AgreementState,
} from "../../workflow/agree.ts";
import { wordsForCoders } from "../../workflow/coded-question.ts";
import { checkCoder } from "../coder.ts";
import { sheetIn } from "../codebook-edit.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { agreementAsData, printAgreement } from "../print-agreement.ts";
import { problemsAsData, tellProblems } from "../problems.ts";

export const agreement: Command = {
  usage:
    "FOLDER --question CODE [--draw N --coder C2 [--recheck [--pick doubt|chance]] [--seed TEXT]] [--read FILE --coder C2] [--adjudicate FILE --by C3] [--sheet FILE] [--restricted] [--json] [--lang nl|en]",
  summary: {
    nl: "trekt een blinde steekproef voor een tweede codeur, meet de overeenstemming en legt vast wat is besloten",
    en: "draws a blind sample for a second coder, measures agreement and records what was decided",
  },
  options: {
    question: { type: "string" },
    draw: { type: "string" },
    coder: { type: "string" },
    recheck: { type: "boolean" },
    pick: { type: "string" },
    seed: { type: "string" },
    read: { type: "string" },
    adjudicate: { type: "string" },
    by: { type: "string" },
    sheet: { type: "string" },
    restricted: { type: "boolean" },
    json: { type: "boolean" },
  },
  takes: [1, 1],
  run: async (call) => {
    const { option, terminal, language } = call;
    const question = option("question");
    const edit = question === undefined ? undefined : await editOf(call);
    if (question === undefined || edit === undefined) {
      terminal.err(usageOfCommand("agreement", agreement, language));
      return WRONG_USE;
    }
    const wrong = [...checkCoder(option("coder")), ...checkCoder(option("by")), ...edit.problems];
    const state =
      wrong.length > 0
        ? { problems: wrong }
        : await alone(call.arguments[0] ?? ".", (folder) => agreeOn(folder, question, edit.value));
    return tell(call, state);
  },
};

/** What the command line asks for, with no value where agreement is only looked at; undefined where it is not whole. */
async function editOf({ option, flag, language }: Call): Promise<Outcome<AgreementEdit> | undefined> {
  const [draw, read, decided] = [option("draw"), option("read"), option("adjudicate")];
  const [coder, by, question] = [option("coder"), option("by"), option("question")];
  if ([draw, read, decided].filter((one) => one !== undefined).length > 1) return undefined;
  if (draw !== undefined) {
    const size = Number(draw);
    if (coder === undefined || !Number.isInteger(size) || size < 1) return undefined;
    const kind = flag("recheck") ? "recheck" : "second";
    const seed = option("seed") ?? `${question ?? ""} ${kind} ${coder} ${today()}`;
    // A second coder's sample is to speak for all answers, so chance draws it.
    const pick = option("pick") ?? (kind === "recheck" ? "doubt" : "chance");
    if (pick !== "chance" && (pick !== "doubt" || kind === "second")) return undefined;
    return { value: { draw: { kind, coder, size, on: today(), seed }, pick }, problems: [] };
  }
  if (read !== undefined) {
    if (coder === undefined) return undefined;
    return fromSheet(read, language, (rows) => ({ second: codesByRow(rows), coder }));
  }
  if (decided !== undefined) {
    if (by === undefined) return undefined;
    return fromSheet(decided, language, (rows) => ({ decided: decisionsIn(rows, by) }));
  }
  return { problems: [] };
}

async function fromSheet(
  file: string,
  language: Call["language"],
  edit: (rows: readonly SheetRow[]) => AgreementEdit,
): Promise<Outcome<AgreementEdit>> {
  const rows = await sheetIn(file, language);
  return rows.value === undefined
    ? { problems: rows.problems }
    : { value: edit(rows.value), problems: rows.problems };
}

function codesByRow(rows: readonly SheetRow[]): Map<string, string[]> {
  return new Map(
    rows.flatMap(({ row, codes }) =>
      codes === undefined ? [] : [[row, codes.filter((one) => one.accepted).map((one) => one.code)] as const],
    ),
  );
}

function decisionsIn(
  rows: readonly SheetRow[],
  by: string,
): Extract<AgreementEdit, { decided: unknown }>["decided"] {
  const reasons = new Map(rows.map((row) => [row.row, row.why]));
  return new Map(
    [...codesByRow(rows)].map(([row, codes]) => {
      const why = reasons.get(row);
      return [row, { codes, by, on: today(), ...(why === undefined ? {} : { why }) }] as const;
    }),
  );
}

async function tell(call: Call, state: Outcome<AgreementState>): Promise<ExitCode> {
  const { option, flag, terminal, language } = call;
  const restricted = flag("restricted");
  const sheet = option("sheet");
  if (state.value !== undefined && sheet !== undefined) return writeSheet(call, state.value, sheet);
  if (flag("json")) {
    const samples = state.value === undefined ? [] : agreementAsData(state.value, restricted);
    const problems = problemsAsData(state.problems, language);
    terminal.out(`${JSON.stringify({ samples, problems }, null, 2)}\n`);
  } else {
    tellProblems(terminal, state.problems, language);
    if (state.value !== undefined) {
      const texts = restricted ? wordsForCoders(state.value.question, language, true) : undefined;
      printAgreement(terminal, state.value, language, texts);
    }
  }
  return state.value === undefined ? PROBLEMS : DONE;
}

/** Of a coder the sample that waits, without a code; else what is to be decided, with both codings beside it. */
async function writeSheet(call: Call, state: AgreementState, file: string): Promise<ExitCode> {
  const { option, flag, terminal, language } = call;
  const coder = option("coder");
  const words = WORDS[language];
  const lines =
    coder === undefined
      ? { value: differenceSheet(state, language, flag("restricted")), problems: [] }
      : blindSheet(state, coder, language, flag("restricted"));
  tellProblems(terminal, lines.problems, language);
  if (lines.value === undefined) return PROBLEMS;
  const layout = coder === undefined ? { beside: words.beside, after: words.after } : {};
  const bytes = writeCodeSheet(lines.value, { language, ...layout });
  await folderAt(dirname(file)).write([{ path: basename(file), bytes }]);
  terminal.out(`${file}\n`);
  return DONE;
}

const WORDS = {
  nl: { beside: ["eerste", "tweede"], after: ["waarom"] },
  en: { beside: ["first", "second"], after: ["why"] },
} as const;
