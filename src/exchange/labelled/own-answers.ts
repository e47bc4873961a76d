import { hasErrors, problem, type Outcome } from "../../problem.ts";
import { variablesOf } from "../../questionnaire/asked.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import { ANSWERED } from "../../responses/columns.ts";
import type { Column as Answers, DataSet } from "../../responses/data-set.ts";
import { FewOfEach } from "../../responses/few-of-each.ts";
import { NO_ANSWER } from "../../responses/status.ts";
import { CODE_ATTRIBUTE } from "./embedded.ts";
import type { Column, LabelledData } from "./model.ts";
import type { NoAnswerCodes } from "./no-answer-codes.ts";
import { cellValues } from "./poll-columns.ts";
import { tellNotReached } from "./not-reached.ts";
import { countRows, readBlocks } from "./reading.ts";

const ROW = "row";

/**
 * The answers in a file that we wrote, by the questionnaire that travelled in it. Undefined where a variable of the
 * questionnaire is not there any more: then it is a file like any other.
 */
export function ownAnswers(
  data: LabelledData,
  questionnaire: Questionnaire,
  codes: NoAnswerCodes,
  file: string,
): Outcome<DataSet> | undefined {
  const places = placesByCode(data);
  const variables = variablesOf(questionnaire);
  const ids = places.get(ROW);
  if (ids === undefined || !variables.every(({ code }) => places.has(code))) return undefined;
  const size = countRows(data);
  const told = new FewOfEach();
  const fillers = variables.map((variable) =>
    fillerFor(variable, size, codes, (row, value) => {
      told.add(
        problem("responses-code-unknown", { file, row: row + 1, column: variable.code }, { found: value }),
      );
    }),
  );
  const rows: string[] = [];
  const found = readBlocks(data, ({ columns }, from) => {
    for (const id of columns[ids] ?? []) rows.push(String(id));
    variables.forEach(({ code }, i) => fillers[i]!.put(columns[places.get(code)!]!, from));
  });
  const problems = [...found, ...told.all()];
  if (hasErrors(problems)) return { problems };
  const columns = new Map(variables.map(({ code }, i) => [code, fillers[i]!.answers]));
  const value = { size, rows, variables, columns };
  tellNotReached(value, questionnaire);
  return { value, problems };
}

function placesByCode({ dictionary: { variables } }: LabelledData): Map<string, number> {
  return new Map(
    variables.map(({ attributes, name }, i) => [attributes.get(CODE_ATTRIBUTE)?.[0] ?? name, i]),
  );
}

interface Filler {
  readonly answers: Answers;
  /** Takes the values of a block, the first of which is of row `from`. */
  put(column: Column, from: number): void;
}

function fillerFor(
  variable: Variable,
  size: number,
  codes: NoAnswerCodes,
  unknown: (row: number, value: number) => void,
): Filler {
  if (variable.level === "text") return textFiller(size, codes);
  return variable.level === "numeric"
    ? numberFiller(size, codes)
    : categoryFiller(variable, size, codes, unknown);
}

const SKIPPED = NO_ANSWER.indexOf("skipped");
const NOT_ASKED = NO_ANSWER.indexOf("not-asked");
const BROKE_OFF = NO_ANSWER.indexOf("broke-off");

function categoryFiller(
  variable: Variable,
  size: number,
  codes: NoAnswerCodes,
  unknown: (row: number, value: number) => void,
): Filler {
  const values = cellValues(variable, codes);
  const cellOf = new Map([...values].map((value, cell) => [value, cell]));
  const cells = values.length > 256 ? new Uint16Array(size) : new Uint8Array(size);
  return {
    answers: { kind: "categories", cells },
    put: (column, from) => {
      numbersIn(column).forEach((value, i) => {
        const cell = cellOf.get(value);
        if (cell === undefined) unknown(from + i, value);
        cells[from + i] = cell ?? SKIPPED;
      });
    },
  };
}

/** The cell of a value that says why there is no answer. */
function statusCell(value: number, { skipped, brokeOff }: NoAnswerCodes): number | undefined {
  if (Number.isNaN(value)) return NOT_ASKED;
  if (value === skipped) return SKIPPED;
  return value === brokeOff ? BROKE_OFF : undefined;
}

function numberFiller(size: number, codes: NoAnswerCodes): Filler {
  const cells = new Uint8Array(size);
  const values = new Float64Array(size);
  return {
    answers: { kind: "numbers", cells, values },
    put: (column, from) => {
      numbersIn(column).forEach((value, i) => {
        const status = statusCell(value, codes);
        cells[from + i] = status ?? ANSWERED;
        if (status === undefined) values[from + i] = value;
      });
    },
  };
}

function textFiller(size: number, codes: NoAnswerCodes): Filler {
  const cells = new Uint8Array(size);
  const values = new Array<string>(size).fill("");
  const statuses = new Map([
    ["", NOT_ASKED],
    [String(codes.skipped), SKIPPED],
  ]);
  return {
    answers: { kind: "texts", cells, values },
    put: (column, from) => {
      column.forEach((value: number | string, i: number) => {
        const words = String(value);
        const status = statuses.get(words);
        cells[from + i] = status ?? ANSWERED;
        if (status === undefined) values[from + i] = words;
      });
    },
  };
}

/** The values of a column of numbers; one of texts is a file that somebody changed, and holds none. */
function numbersIn(column: Column): Float64Array {
  return column instanceof Float64Array ? column : Float64Array.from(column, () => NaN);
}
