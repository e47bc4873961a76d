import { hasErrors, problem, type Place, type Problem } from "../../problem.ts";
import { checkQuestionnaire } from "../../questionnaire/check.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { ColumnUse, ImportMap, MapColumn, MapQuestion } from "../import-map.ts";
import { headerOf } from "../source/header-words.ts";
import type { JoinedTable } from "../source/parts.ts";

const FILE = "map.json";

/** Everything that is wrong with a map, for itself and for the table it is to read. */
export function checkMap(map: ImportMap, table: JoinedTable): Problem[] {
  const differ = checkHeaders(map, table);
  if (hasErrors(differ)) return differ;
  return [...checkQuestions(map), ...checkColumns(map), ...checkFilled(map)];
}

/** So many columns that differ are told; more say the same. */
const TOLD = 5;

function checkHeaders({ columns }: ImportMap, table: JoinedTable): Problem[] {
  const byNumber = new Map(columns.map((one) => [one.column, one.header]));
  const last = Math.max(table.columns.length, ...columns.map(({ column }) => column));
  const problems: Problem[] = [];
  for (let column = 1; column <= last && problems.length < TOLD; column++) {
    const found = column > table.columns.length ? undefined : headerOf(table, column - 1);
    const expected = byNumber.get(column);
    if (found !== undefined && expected === found) continue;
    const values = { column, found: found ?? "", expected: expected ?? "" };
    problems.push(problem("map-columns-differ", { file: FILE }, values));
  }
  return problems;
}

/** The questions by the rules of a questionnaire, told at their place in the map. */
function checkQuestions({ questions, title, languages }: ImportMap): Problem[] {
  const asked = questions.map(({ question }) => question);
  const own = checkQuestionnaire(
    { format: "questionnaire.v1", title, languages, pages: [{ questions: asked }] },
    FILE,
  );
  const placed = own.map((one) => ({ ...one, place: placeInMap(one.place) }));
  return [...placed, ...questions.flatMap((one, i) => checkReads(one, `questions[${i}]`))];
}

function placeInMap(place: Place): Place {
  const path = place.path?.replace(/^pages\[0\]\.questions\[(\d+)\]/, "questions[$1].question");
  return path === undefined ? place : { ...place, path: path === "pages" ? "questions" : path };
}

function checkReads({ question, reads = [] }: MapQuestion, path: string): Problem[] {
  const choices = definitionOf(question).choices(question);
  return reads.flatMap(({ code }, i) =>
    choices.includes(code)
      ? []
      : [
          problem(
            "map-part-unknown",
            { file: FILE, path: `${path}.reads[${i}]` },
            { code: question.code, part: code },
          ),
        ],
  );
}

const USES: Readonly<Record<AskedQuestion["type"], readonly ColumnUse[]>> = {
  "one-answer": ["answer", "other"],
  "several-answers": ["answer", "choice", "other"],
  scale: ["answer"],
  grid: ["row"],
  number: ["answer"],
  "short-text": ["answer"],
  "open-text": ["answer"],
  ranking: ["answer", "place", "at-place"],
};

function checkColumns({ questions, columns }: ImportMap): Problem[] {
  const byCode = new Map(questions.map(({ question }) => [question.code, question]));
  return columns.flatMap((column, i) => {
    if (column.use === "ignored") return [];
    const question = byCode.get(column.question ?? "");
    const place = { file: FILE, path: `columns[${i}]` };
    if (question === undefined) {
      return [problem("map-question-unknown", place, { code: column.question ?? "" })];
    }
    return checkUse(column, question, place);
  });
}

function checkUse(column: MapColumn, question: AskedQuestion, place: Place): Problem[] {
  const { use, part = "" } = column;
  const { code, type } = question;
  if (!USES[type].includes(use)) return [problem("map-use-impossible", place, { use, code, type })];
  if (partsFor(use, question)?.includes(part) === false)
    return [problem("map-part-unknown", place, { code, part })];
  const places = question.type === "ranking" ? (question.places ?? question.options.length) : 0;
  const wrongPlace = use === "at-place" && !((column.place ?? 0) >= 1 && (column.place ?? 0) <= places);
  return wrongPlace ? [problem("map-part-unknown", place, { code, part: String(column.place ?? "") })] : [];
}

/** The parts a column with this use may stand for; undefined where it stands for none. */
function partsFor(use: ColumnUse, question: AskedQuestion): readonly string[] | undefined {
  if (use === "row") return definitionOf(question).rows?.(question) ?? [];
  if (use === "choice" || use === "place") return definitionOf(question).choices(question);
  if (use !== "other" || !("options" in question)) return undefined;
  return question.options.filter((option) => option.other === true).map(({ code }) => code);
}

/** Every question is answered by a column, and nothing by two. */
function checkFilled({ questions, columns }: ImportMap): Problem[] {
  const used = columns.filter(({ use }) => use !== "ignored");
  const answered = new Set(used.filter(({ use }) => use !== "other").map(({ question }) => question));
  const without = questions.flatMap(({ question: { code } }, i) =>
    answered.has(code)
      ? []
      : [problem("map-question-without-column", { file: FILE, path: `questions[${i}]` }, { code })],
  );
  return [...without, ...filledTwice(used)];
}

function filledTwice(used: readonly MapColumn[]): Problem[] {
  const whole = new Set(used.filter(({ use }) => use === "answer").map(({ question }) => question));
  const seen = new Set<string>();
  return used.flatMap(({ column, use, question = "", part, place }) => {
    const slot = JSON.stringify([question, use, part, place]);
    const twice = seen.has(slot) || (use !== "answer" && use !== "other" && whole.has(question));
    seen.add(slot);
    if (!twice) return [];
    const said = part === undefined ? "" : ` (${part})`;
    const path = `columns[${column - 1}]`;
    return [problem("map-column-twice", { file: FILE, path }, { code: question, part: said })];
  });
}
