import type { ImportMap, MapFile } from "../exchange/import-map.ts";
import { mapRemarks } from "../exchange/map-remarks.ts";
import { readMapped, type ReadAnswers } from "../exchange/mapped/read-mapped.ts";
import { arranged } from "../exchange/questionnaires/arrange.ts";
import { fitRouting } from "../exchange/questionnaires/fit-routing.ts";
import type { FoundQuestionnaire } from "../exchange/questionnaires/index.ts";
import { mapByQuestionnaire, mapOfQuestionnaire } from "../exchange/questionnaires/map.ts";
import { readExport, type Export, type ExportFile } from "../exchange/read-export.ts";
import type { JoinedTable } from "../exchange/source/parts.ts";
import { hasErrors, type Outcome, type Problem } from "../problem.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import type { Language } from "../text.ts";

/** What a questionnaire of another program became, with the answers that came along. */
export interface FromQuestionnaire {
  readonly read: Export;
  readonly map: ImportMap;
  readonly answers: ReadAnswers;
  /** Whether answers came along. */
  readonly answered: boolean;
  /** What was not taken over as it stood. */
  readonly notKept: readonly Problem[];
}

interface Wish {
  readonly files: readonly ExportFile[];
  readonly known: MapFile;
  readonly language: Language;
  /** Ids of rows follow from it. */
  readonly key: Uint8Array;
}

type Found = FoundQuestionnaire<ExportFile>;

/** Reads the answers by the questionnaire, where there are any: its questions say what each column is. */
export function fromQuestionnaire(found: Outcome<Found>, wish: Wish): Outcome<FromQuestionnaire> {
  if (found.value === undefined) return { problems: found.problems };
  const mistakes = checkQuestionnaire(found.value.questionnaire.questionnaire, wish.files[0]?.name);
  const read = answersBeside(found.value, wish);
  const problems = [...found.problems, ...mistakes, ...(read?.problems ?? [])];
  if (hasErrors(problems)) return { problems };
  const made =
    read?.value === undefined
      ? { value: withoutAnswers(found.value, wish), problems: [] }
      : withAnswers(found.value, read.value, wish);
  if (made.value === undefined) return { problems: [...problems, ...made.problems] };
  const notKept = [...found.problems, ...made.value.notKept];
  return { value: { ...made.value, notKept }, problems: [...problems, ...made.problems] };
}

function answersBeside(
  { questionnaire, format, others }: Found,
  { files, known, language }: Wish,
): Outcome<Export> | undefined {
  const { answers } = questionnaire;
  const read: Outcome<Export> | undefined =
    answers !== undefined
      ? { value: { dialect: format.dialect, table: answers, style: { file: "questionnaire" } }, problems: [] }
      : others.length > 0
        ? readExport(others, known.source ?? {}, language)
        : undefined;
  if (read?.value === undefined) return read;
  const table = { ...read.value.table, parts: partsOf(files, read.value.table) };
  return { ...read, value: { ...read.value, table } };
}

/** The files in their order; one without rows stands behind all rows, so that none is looked for in it. */
function partsOf(files: readonly ExportFile[], { parts, rows }: JoinedTable): JoinedTable["parts"] {
  return files.map(
    ({ name }) => parts.find(({ file }) => file === name) ?? { file: name, first: rows.length, rows: 0 },
  );
}

function withAnswers(
  { questionnaire: own, reading }: Found,
  read: Export,
  { known, language, key }: Wish,
): Outcome<FromQuestionnaire> {
  const { questions, columns } = known;
  const made = mapByQuestionnaire(read, own, reading, { known, language });
  const map =
    questions === undefined || columns === undefined ? made.map : { ...made.map, questions, columns };
  const { questionnaire, lost } = arranged(own.questionnaire, map);
  const answers = readMapped(read.table, withRouting(map, questionnaire), key);
  if (answers.value === undefined) return { problems: answers.problems };
  const fitted = fitRouting(questionnaire, answers.value.data);
  const notKept = [...made.problems, ...lost, ...fitted.problems];
  return {
    value: {
      read,
      map: withRouting(map, fitted.questionnaire),
      answers: { ...answers.value, questionnaire: fitted.questionnaire },
      answered: true,
      notKept,
    },
    problems: [...answers.problems, ...notKept, ...mapRemarks(map, read.table)],
  };
}

/** The questions of a map with the conditions that stand in the questionnaire. */
function withRouting(map: ImportMap, { pages }: ReadAnswers["questionnaire"]): ImportMap {
  const conditions = new Map(
    pages.flatMap(({ questions }) => questions.map(({ code, when }) => [code, when])),
  );
  const questions = map.questions.map((one) => {
    const { when: _, ...question } = one.question;
    const when = conditions.get(question.code);
    return { ...one, question: when === undefined ? question : { ...question, when } };
  });
  return { ...map, questions };
}

function withoutAnswers({ questionnaire: own, format }: Found, { files }: Wish): FromQuestionnaire {
  const map = mapOfQuestionnaire(own, format.dialect);
  const parts = files.map(({ name }) => ({ file: name, first: 0, rows: 0 }));
  const table: JoinedTable = { headers: [], columns: [], rows: [], listed: [], parts };
  const read: Export = { dialect: format.dialect, table, style: { file: "questionnaire" } };
  const data = { size: 0, rows: [], variables: [], columns: new Map() };
  const answers = { questionnaire: own.questionnaire, data, listed: [] };
  return { read, map, answers, answered: false, notKept: [] };
}
