import type { Code } from "./code.ts";
import type { AskedQuestion } from "./model.ts";
import type { CellReader } from "./question-types/definition.ts";
import { definitionOf } from "./question-types/index.ts";
import { holds, type AnswerCondition, type GivenAnswer } from "./routing.ts";
import type { Variable } from "./variables.ts";

/** An answer to a question as far as routing tells answers apart. */
export interface Turn {
  readonly key: string;
  readonly given: (row?: Code) => GivenAnswer | undefined;
  /** For the columns that routing looks at, what stands there. */
  readonly columns: readonly TurnColumn[];
}

export interface TurnColumn {
  readonly variable: Variable;
  /** One of these categories; none are named where any answer will do, and null where the column is empty. */
  readonly categories: readonly Code[] | null;
}

/** The answers to a question that routing tells apart. */
export interface Turning {
  /** The columns that later conditions look at. */
  readonly variables: readonly Variable[];
  readonly turns: readonly Turn[];
  /** The key of the turn that a participant who answered took. */
  readonly keyOf: (cell: CellReader) => string;
  /** The turn of such a key, also where it is none of `turns` because the answer contradicts itself. */
  readonly turnOf: (key: string) => Turn;
}

/** One way a column can be filled; `written` stands for all that is in it. */
interface Filling {
  readonly categories: readonly Code[] | null;
  readonly written: string | undefined;
}

interface TurningColumn {
  readonly variable: Variable;
  readonly fillings: readonly Filling[];
  readonly fillingOf: (written: string | undefined) => number;
}

/** How many turns one question may have before nobody can follow them all. */
const MOST_TURNS = 256;

/** What later conditions tell apart of the answers to a question; undefined where that is too much to follow. */
export function turningOf(
  question: AskedQuestion,
  conditions: readonly AnswerCondition[],
): Turning | undefined {
  const columns = columnsLookedAt(question, conditions).map((variable) =>
    turningColumn(question, variable, conditions),
  );
  const count = columns.reduce((product, { fillings }) => product * fillings.length, 1);
  if (count > MOST_TURNS) return undefined;
  const combinations = columns.reduce<number[][]>(
    (found, { fillings }) => found.flatMap((before) => fillings.map((_, i) => [...before, i])),
    [[]],
  );
  return {
    variables: columns.map(({ variable }) => variable),
    turns: combinations
      .filter((chosen) => isPossible(question, columns, chosen))
      .map((chosen) => turnOf(question, columns, chosen)),
    keyOf: (cell) => columns.map(({ variable, fillingOf }) => fillingOf(cell(variable.code))).join("."),
    turnOf: (key) => turnOf(question, columns, key === "" ? [] : key.split(".").map(Number)),
  };
}

/** Options and rows that no condition names are told apart by none; an option that excludes the others always is. */
function columnsLookedAt(question: AskedQuestion, conditions: readonly AnswerCondition[]): Variable[] {
  const columns = answerColumns(question);
  const { summary } = definitionOf(question);
  if (summary === "multiple" || summary === "ranks") {
    const options = "options" in question ? question.options : [];
    const alone = new Set(options.filter((option) => option.exclusive === true).map(({ code }) => code));
    return columns.filter(
      ({ part = "" }) => alone.has(part) || conditions.some(({ is }) => is?.includes(part)),
    );
  }
  if (summary !== "grid") return columns;
  const anyRow = conditions.some(({ row }) => row === undefined);
  return columns.filter(({ part = "" }) => anyRow || conditions.some(({ row }) => row === part));
}

/** The columns that answer a question: words beside "Anders" do not. */
function answerColumns(question: AskedQuestion): Variable[] {
  return definitionOf(question)
    .variables(question)
    .filter(({ text }) => text !== "other");
}

function turningColumn(
  question: AskedQuestion,
  variable: Variable,
  conditions: readonly AnswerCondition[],
): TurningColumn {
  const { summary } = definitionOf(question);
  if (summary === "ranks") return inTwo(variable, NO_PLACE, SOME_PLACE);
  if (summary === "multiple") return inTwo(variable, NOT_CHOSEN, CHOSEN);
  if (variable.level === "text") return always(variable);
  const signatureOf = (written: string): string =>
    conditions
      .map((one) =>
        holds(one, (_, row) =>
          definitionOf(question).given(
            question,
            (code) => (code === variable.code ? written : undefined),
            row,
          ),
        ),
      )
      .join();
  const samples =
    variable.level === "numeric" ? aroundBounds(conditions) : variable.categories.map(({ code }) => code);
  const signatures = [...new Set(samples.map(signatureOf))];
  const fillings: Filling[] = signatures.map((signature) => {
    const alike = samples.filter((sample) => signatureOf(sample) === signature);
    return { categories: variable.level === "numeric" ? [] : alike, written: alike[0] };
  });
  if (summary === "grid") fillings.push({ categories: null, written: undefined });
  return {
    variable,
    fillings,
    fillingOf: (written) =>
      written === undefined ? fillings.length - 1 : signatures.indexOf(signatureOf(written)),
  };
}

const NOT_CHOSEN: Filling = { categories: ["0"], written: "0" };
const CHOSEN: Filling = { categories: ["1"], written: "1" };
const NO_PLACE: Filling = { categories: null, written: undefined };
const SOME_PLACE: Filling = { categories: [], written: "1" };

/** An option is chosen or not; in a ranking it has a place or none. */
function inTwo(variable: Variable, without: Filling, filled: Filling): TurningColumn {
  const fillingOf = (written: string | undefined): number =>
    written === without.written || written === undefined ? 0 : 1;
  return { variable, fillings: [without, filled], fillingOf };
}

function always(variable: Variable): TurningColumn {
  return { variable, fillings: [{ categories: [], written: "" }], fillingOf: () => 0 };
}

/** Numbers below, at, between and above the bounds that conditions name. */
function aroundBounds(conditions: readonly AnswerCondition[]): string[] {
  const bounds = [
    ...new Set(
      conditions.flatMap(({ atLeast, atMost }) => [atLeast, atMost]).filter((one) => one !== undefined),
    ),
  ].sort((a, b) => a - b);
  const first = bounds[0] ?? 0;
  const between = bounds.flatMap((bound, i) => [bound, (bound + (bounds[i + 1] ?? bound + 2)) / 2]);
  return [first - 1, ...between].map(String);
}

function turnOf(question: AskedQuestion, columns: readonly TurningColumn[], chosen: readonly number[]): Turn {
  const reader = readerOf(question, columns, chosen);
  return {
    key: chosen.join("."),
    given: (row) => definitionOf(question).given(question, reader, row),
    columns: columns.map(({ variable, fillings }, i) => ({
      variable,
      categories: fillings[chosen[i] ?? 0]?.categories ?? null,
    })),
  };
}

/** Nobody can have answered nothing, nor what excludes each other. */
function isPossible(
  question: AskedQuestion,
  columns: readonly TurningColumn[],
  chosen: readonly number[],
): boolean {
  const reader = readerOf(question, columns, chosen);
  return (
    answerColumns(question).some((variable) => isAnswer(variable, reader(variable.code))) &&
    definitionOf(question).contradiction?.(question, reader) === undefined
  );
}

/** The columns of somebody who answered so; whoever chose nothing that routing looks at chose something else. */
function readerOf(
  question: AskedQuestion,
  columns: readonly TurningColumn[],
  chosen: readonly number[],
): CellReader {
  const cells = new Map(
    columns.flatMap(({ variable, fillings }, i): [string, string][] => {
      const written = fillings[chosen[i] ?? 0]?.written;
      if (written === undefined) return [];
      // Places of a ranking differ; which ones routing cannot ask.
      return [[variable.code, variable.level === "rank" ? String(i + 1) : written]];
    }),
  );
  if (!columns.some(({ variable }) => isAnswer(variable, cells.get(variable.code)))) {
    const other = answerColumns(question).find(
      ({ code }) => !columns.some(({ variable }) => variable.code === code),
    );
    if (other !== undefined) cells.set(other.code, someAnswer(other));
  }
  return (code) => cells.get(code);
}

/** An option that is not chosen is no answer. */
function isAnswer({ level }: Variable, written: string | undefined): boolean {
  return level === "dichotomous" ? written === "1" : written !== undefined;
}

function someAnswer({ level, categories }: Variable): string {
  return level === "dichotomous" ? "1" : (categories[0]?.code ?? "");
}
