import { ROW_CODE, type Code } from "../../questionnaire/code.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { answersIn } from "../../questionnaire/routing.ts";
import type { ImportMap, MapColumn, MapQuestion } from "../import-map.ts";
import { CodeGiver } from "../recognise/codes.ts";
import { profileOf, type Profile } from "../recognise/profile.ts";
import { scribeFor } from "../recognise/scribe.ts";
import { answerRows } from "../row-marks.ts";
import { headerOf } from "../source/header-words.ts";
import type { JoinedTable } from "../source/parts.ts";
import type { ColumnType, MapCorrection } from "./model.ts";
import { readAs } from "./reading.ts";

/**
 * A map with what a person said of it, one thing after the other. What is said of a question that is not there any
 * more is passed over: it was left out later.
 */
export function corrected(
  map: ImportMap,
  table: JoinedTable,
  corrections: readonly MapCorrection[],
): ImportMap {
  return corrections.reduce((now, correction) => withCorrection(now, table, correction), map);
}

function withCorrection(map: ImportMap, table: JoinedTable, correction: MapCorrection): ImportMap {
  switch (correction.kind) {
    case "words": {
      const text = scribeFor(map.source.language).text(correction.words.trim());
      return changed(map, correction.question, ({ question, ...rest }) => ({
        ...rest,
        question: { ...question, text },
      }));
    }
    case "groups":
      return changed(map, correction.question, (one) => ({
        ...one,
        question: withGroups(one.question, correction.on),
      }));
    case "sure":
      return changed(map, correction.question, withoutDoubt);
    case "sure-column":
      return {
        ...map,
        columns: map.columns.map((one) => (one.column === correction.column ? withoutDoubt(one) : one)),
      };
    case "type":
      return retyped(map, table, correction.question, correction.type);
    case "leave-out":
      return leftOut(map, correction.question);
    case "sheet":
    case "header-row":
      // The table is another then, and was read as such.
      return map;
    case "take":
      return taken(map, table, correction.column, correction.type);
  }
}

function withGroups(question: AskedQuestion, on: boolean): AskedQuestion {
  if (question.type !== "one-answer") return question;
  const { background: _background, ...rest } = question;
  return on ? { ...rest, background: true } : rest;
}

function changed(map: ImportMap, code: Code, change: (question: MapQuestion) => MapQuestion): ImportMap {
  return {
    ...map,
    questions: map.questions.map((one) => (one.question.code === code ? change(one) : one)),
  };
}

function withoutDoubt<T extends { readonly sure?: false; readonly why?: string }>(one: T): T {
  const { sure: _sure, why: _why, ...rest } = one;
  return rest as T;
}

/** Only a question that one column answers whole can ask for something else. */
export function wholeColumnOf({ columns }: Pick<ImportMap, "columns">, code: Code): MapColumn | undefined {
  const own = columns.filter(
    ({ question, use }) => question === code && use !== "ignored" && use !== "other",
  );
  const [only] = own;
  return own.length === 1 && only?.use === "answer" ? only : undefined;
}

function retyped(map: ImportMap, table: JoinedTable, code: Code, type: ColumnType): ImportMap {
  const from = wholeColumnOf(map, code);
  const before = map.questions.find(({ question }) => question.code === code)?.question;
  if (from === undefined || before === undefined) return map;
  const { text, short, when } = before;
  const made = questionOf(map, table, from.column, type, {
    code,
    text,
    ...(short !== undefined && { short }),
    ...(when !== undefined && { when }),
  });
  const questions = map.questions.map((one) => (one.question.code === code ? made : one));
  const columns = map.columns.map((one) =>
    one.question === code && one.use === "other" ? ignored(one) : one,
  );
  return { ...map, columns, questions: withoutRoutesTo(questions, code) };
}

function leftOut(map: ImportMap, code: Code): ImportMap {
  const questions = map.questions.filter(({ question }) => question.code !== code);
  return {
    ...map,
    questions: withoutRoutesTo(questions, code),
    columns: map.columns.map((one) => (one.question === code ? ignored(one) : one)),
  };
}

function ignored({ column, header }: MapColumn): MapColumn {
  return { column, header, use: "ignored", reason: "chosen" };
}

/** A question goes behind those whose columns stand before its own. */
function taken(map: ImportMap, table: JoinedTable, column: number, type: ColumnType): ImportMap {
  const from = map.columns.find((one) => one.column === column);
  if (from?.use !== "ignored") return map;
  const header = headerOf(table, column - 1);
  const codes = new CodeGiver();
  codes.keep(ROW_CODE);
  for (const { question } of map.questions) codes.keep(question.code);
  const code = codes.give(header, "q");
  const scribe = scribeFor(map.source.language);
  const made = questionOf(map, table, column, type, {
    code,
    text: scribe.text(
      header === "" ? `${map.source.language === "nl" ? "Vraag" : "Question"} ${column}` : header,
    ),
  });
  const at = map.questions.findIndex(({ question }) => firstColumnOf(map, question.code) > column);
  const questions = at === -1 ? [...map.questions, made] : map.questions.toSpliced(at, 0, made);
  const columns = map.columns.map((one): MapColumn =>
    one.column === column ? { column, header: one.header, use: "answer", question: code } : one,
  );
  return { ...map, questions, columns };
}

function firstColumnOf({ columns }: ImportMap, code: Code): number {
  return columns.find(({ question }) => question === code)?.column ?? 0;
}

function questionOf(
  map: ImportMap,
  table: JoinedTable,
  column: number,
  type: ColumnType,
  asked: Pick<AskedQuestion, "code" | "text" | "short" | "when">,
): MapQuestion {
  const profile = profileIn(map, table, column);
  const scribe = scribeFor(map.source.language);
  const { shape, why: _why, ...rest } = readAs(type, profile, headerOf(table, column - 1), scribe);
  return { ...rest, question: { ...asked, ...shape } };
}

/** What stands in a column, over the rows that are answers. */
export function profileIn({ source }: ImportMap, table: JoinedTable, column: number): Profile {
  const from = table.columns[column - 1];
  if (from === undefined) return { count: 0, values: [] };
  return profileOf(from, answerRows(table, source), new Set([...source.skipped, ...source.notAsked]));
}

/** Who was asked something by an answer that is another now is not known any more. */
function withoutRoutesTo(questions: readonly MapQuestion[], code: Code): MapQuestion[] {
  return questions.map((one) => {
    const { when } = one.question;
    if (when === undefined || !answersIn(when).some(({ question }) => question === code)) return one;
    const { when: _when, ...question } = one.question;
    return { ...one, question };
  });
}
