import { basename, dirname } from "node:path";
import { folderAt, today } from "../../compose.ts";
import type { ExportFile } from "../../exchange/read-export.ts";
import type { SourceChoice } from "../../exchange/source-choice.ts";
import type { Problem, ProblemCode } from "../../problem.ts";
import { importExport, writeImported, type Imported } from "../../workflow/import-export.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { importWords } from "../import-words.ts";
import { printImport } from "../print-import.ts";
import { exitCodeOf, problemsAsData, tellProblems } from "../problems.ts";
import { sayWritten } from "../written.ts";

const MOST_FILES = 1000;

/** What the preview shows at its place already. */
const SHOWN: readonly ProblemCode[] = ["import-uncertain", "import-column-ignored"];

function isShown(one: Problem, { notKept }: Imported): boolean {
  return SHOWN.includes(one.code) || notKept.includes(one);
}

export const importCommand: Command = {
  usage:
    "FILE… --to FOLDER [--sheet NAME] [--header-row N] [--map FILE] [--preview] [--replace] [--json] [--lang nl|en]",
  summary: {
    nl: "leest een export (csv, xlsx, SPSS, Triple-S) of vragenlijst (LimeSurvey, SurveyJS, XLSForm, Qualtrics, Formbricks) in: maakt de map van een peiling",
    en: "reads an export (csv, xlsx, SPSS, Triple-S) or questionnaire (LimeSurvey, SurveyJS, XLSForm, Qualtrics, Formbricks): makes the folder of a poll",
  },
  options: {
    to: { type: "string" },
    map: { type: "string" },
    sheet: { type: "string" },
    "header-row": { type: "string" },
    preview: { type: "boolean" },
    replace: { type: "boolean" },
    json: { type: "boolean" },
  },
  takes: [1, MOST_FILES],
  run: async (call) => {
    const { option, flag, language, terminal } = call;
    const to = option("to");
    const choice = choiceOf(call);
    if (to === undefined || choice === undefined) {
      terminal.err(usageOfCommand("import", importCommand, language));
      return WRONG_USE;
    }
    const map = option("map");
    const files = await filesAt(call.arguments);
    const made = await importExport(folderAt(to), {
      files,
      ...(map === undefined ? {} : { map: await fileAt(map, basename(map)) }),
      choice,
      replace: flag("replace"),
      language,
      today: today(),
    });
    const imported = made.value;
    if (imported !== undefined && !flag("preview")) await writeImported(folderAt(to), imported);
    if (flag("json")) {
      const problems = problemsAsData(made.problems, language);
      const { map: read, record } = imported ?? {};
      terminal.out(`${JSON.stringify({ map: read, import: record, problems }, null, 2)}\n`);
      return exitCodeOf(made.problems);
    }
    if (imported !== undefined) printImport(terminal, imported, language);
    tellProblems(
      terminal,
      made.problems.filter((one) => imported === undefined || !isShown(one, imported)),
      language,
    );
    return imported === undefined ? nothingWritten(call) : finish(call, to, imported);
  },
};

/** Where the table stands; undefined where the row is no number of a row. */
function choiceOf({ option }: Call): SourceChoice | undefined {
  const [sheet, row] = [option("sheet"), option("header-row")];
  if (row !== undefined && !/^[1-9]\d{0,8}$/.test(row)) return undefined;
  return { ...(sheet !== undefined && { sheet }), ...(row !== undefined && { headerRow: Number(row) }) };
}

function nothingWritten({ terminal, language }: Call): ExitCode {
  terminal.err(`${importWords[language].nothingWritten}\n`);
  return PROBLEMS;
}

function finish({ terminal, language, flag }: Call, to: string, { files, map }: Imported): ExitCode {
  const words = importWords[language];
  if (flag("preview")) terminal.out(`\n${words.nothingWritten}\n`);
  else {
    terminal.out("\n");
    sayWritten(
      terminal,
      dirname(to),
      files.map(({ path, size }) => ({ name: path, bytes: { length: size } })),
      language,
    );
    const next = map.columns.length === 0 ? words.nextOfQuestionnaire : words.next;
    terminal.out(`${next(to)}\n`);
  }
  return DONE;
}

/** The files, named as somebody would name them: by their last part, where no two have the same. */
async function filesAt(paths: readonly string[]): Promise<ExportFile[]> {
  const names = paths.map((path) => basename(path));
  const plain = new Set(names).size === names.length;
  return Promise.all(paths.map((path, i) => fileAt(path, plain ? (names[i] ?? path) : path)));
}

/** A file that is not there is told as a path that does not exist. */
async function fileAt(path: string, name: string): Promise<ExportFile> {
  const bytes = await folderAt(dirname(path)).read(basename(path));
  if (bytes === undefined) throw Object.assign(new Error(path), { code: "ENOENT", path });
  return { name, bytes };
}
