import type { LimeDocument, Row } from "./document.ts";

/** Words by language tag. */
export type Words = ReadonlyMap<string, string>;

/** A survey as LimeSurvey keeps it, whichever way its version writes texts. */
export interface LimeSurvey {
  readonly id: string;
  /** The base language first. */
  readonly languages: readonly string[];
  readonly title: Words;
  readonly welcome: Words;
  /** Other texts of the survey as a whole, by field. */
  readonly said: (field: string) => Words;
  readonly settings: Row;
  readonly groups: readonly LimeGroup[];
  readonly conditions: readonly Row[];
  /** How many rows belong to no question, by their table. */
  readonly orphans: ReadonlyMap<string, number>;
  /** How many rows each table has that no questionnaire of ours has a place for. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface LimeGroup {
  readonly id: string;
  readonly title: Words;
  readonly description: Words;
  readonly relevance: string;
  /** Whether its place among groups is left to chance. */
  readonly chance: boolean;
  readonly questions: readonly LimeQuestion[];
}

export interface LimeQuestion {
  readonly id: string;
  readonly group: string;
  /** What it is called in exports and expressions. */
  readonly code: string;
  /** One letter, or a sign. */
  readonly type: string;
  readonly text: Words;
  readonly help: Words;
  readonly other: boolean;
  readonly mandatory: boolean;
  readonly relevance: string;
  readonly pattern: string;
  /** A program of its own. */
  readonly script: string;
  readonly hasDefault: boolean;
  readonly attributes: ReadonlyMap<string, Words>;
  /** Rows of an array, options of several answers; `axis` 1 are the columns of an array of cells. */
  readonly parts: readonly LimePart[];
  /** Answers to choose from; `axis` 1 are those of the second scale. */
  readonly answers: readonly LimePart[];
}

export interface LimePart {
  readonly id: string;
  readonly code: string;
  readonly text: Words;
  readonly axis: number;
  readonly relevance: string;
  readonly assessed: boolean;
}

/** The survey in the tables of a document. Rows without what they belong to are left out. */
export function surveyOf(document: LimeDocument): LimeSurvey {
  const table = (name: string) => document.tables.get(name) ?? [];
  const settings = table("surveys")[0] ?? new Map<string, string>();
  const base = settings.get("language") ?? document.languages[0] ?? "";
  const languages = [base, ...document.languages.filter((one) => one !== base)];
  const own = table("surveys_languagesettings");
  const questions = questionsIn(document, base);
  return {
    id: settings.get("sid") ?? table("groups")[0]?.get("sid") ?? "",
    languages,
    title: wordsIn(own, "surveyls_title", "surveyls_language"),
    welcome: wordsIn(own, "surveyls_welcometext", "surveyls_language"),
    said: (field) => wordsIn(own, field, "surveyls_language"),
    settings,
    groups: groupsIn(document, questions, base),
    conditions: table("conditions"),
    orphans: orphansIn(document.tables),
    counts: new Map([...document.tables].map(([name, rows]) => [name, rows.length])),
  };
}

/** Rows of one thing stand together: one in old versions a language, one for all and its texts apart in new ones. */
function grouped(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  return Map.groupBy(rows, key);
}

function wordsIn(rows: readonly Row[], field: string, language = "language"): Words {
  const words = new Map<string, string>();
  for (const row of rows) {
    const said = row.get(field) ?? "";
    if (said.trim() !== "") words.set(row.get(language) ?? "", said);
  }
  return words;
}

/** Texts of the row itself, under its language or the base one, and those in the table of texts. */
function textOf(own: readonly Row[], translated: readonly Row[], field: string, base: string): Words {
  const words = new Map(wordsIn(translated, field));
  for (const row of own) {
    const said = row.get(field) ?? "";
    if (said.trim() !== "") words.set(row.get("language") ?? base, said);
  }
  return words;
}

const order = (row: Row, field: string): number => Number(row.get(field) ?? 0) || 0;

function groupsIn(
  { tables }: LimeDocument,
  questions: ReadonlyMap<string, readonly LimeQuestion[]>,
  base: string,
): LimeGroup[] {
  const translated = grouped(tables.get("group_l10ns") ?? [], (row) => row.get("gid") ?? "");
  const rows = grouped(tables.get("groups") ?? [], (row) => row.get("gid") ?? "");
  const sorted = [...rows].toSorted(
    ([, a], [, b]) => order(a[0]!, "group_order") - order(b[0]!, "group_order"),
  );
  const known = sorted.map(([id, own]): LimeGroup => {
    const texts = translated.get(id) ?? [];
    return {
      id,
      title: textOf(own, texts, "group_name", base),
      description: textOf(own, texts, "description", base),
      relevance: own[0]?.get("grelevance") ?? "",
      chance: (own[0]?.get("randomization_group") ?? "").trim() !== "",
      questions: questions.get(id) ?? [],
    };
  });
  // A question that was exported by itself names a group that is not there.
  const ids = new Set(known.map(({ id }) => id));
  const loose = [...questions].filter(([id]) => !ids.has(id)).flatMap(([, own]) => own);
  const none = new Map<string, string>();
  const open = { id: "", title: none, description: none, relevance: "", chance: false };
  return loose.length === 0 ? known : [...known, { ...open, questions: loose }];
}

function questionsIn({ tables }: LimeDocument, base: string): Map<string, LimeQuestion[]> {
  const idOf = (row: Row) => row.get("qid") ?? "";
  const translated = grouped(tables.get("question_l10ns") ?? [], idOf);
  const answers = answersIn(tables, base);
  const parts = partsIn(tables, translated, base);
  const attributes = grouped(tables.get("question_attributes") ?? [], idOf);
  const defaults = new Set((tables.get("defaultvalues") ?? []).map(idOf));
  const rows = grouped(
    (tables.get("questions") ?? []).filter((row) => !isPart(row)),
    idOf,
  );
  const sorted = [...rows].toSorted(
    ([, a], [, b]) => order(a[0]!, "question_order") - order(b[0]!, "question_order"),
  );
  const questions = sorted.map(([id, own]): LimeQuestion => {
    const first = own.find((row) => row.get("language") === base) ?? own[0]!;
    const texts = translated.get(id) ?? [];
    const field = (name: string) => first.get(name) ?? "";
    return {
      id,
      group: field("gid"),
      code: field("title"),
      type: field("type"),
      text: textOf(own, texts, "question", base),
      help: textOf(own, texts, "help", base),
      other: field("other") === "Y",
      mandatory: ["Y", "S"].includes(field("mandatory")),
      relevance: field("relevance"),
      pattern: field("preg"),
      script: [...texts, ...own].map((row) => row.get("script") ?? "").find((one) => one.trim() !== "") ?? "",
      hasDefault: defaults.has(id),
      attributes: attributesOf(attributes.get(id) ?? []),
      parts: parts.get(id) ?? [],
      answers: answers.get(id) ?? [],
    };
  });
  return Map.groupBy(questions, ({ group }) => group);
}

function attributesOf(rows: readonly Row[]): ReadonlyMap<string, Words> {
  return new Map(
    [...grouped(rows, (row) => row.get("attribute") ?? "")].map(([name, own]) => [
      name,
      wordsIn(own, "value"),
    ]),
  );
}

type Tables = LimeDocument["tables"];

/** Whether a row is of a part, which some files keep among the questions. */
const isPart = (row: Row): boolean => !["", "0"].includes(row.get("parent_qid") ?? "");

function partRows(tables: Tables): Row[] {
  return [...(tables.get("subquestions") ?? []), ...(tables.get("questions") ?? []).filter(isPart)];
}

/** How many rows belong to a question that is not there, by their table. */
function orphansIn(tables: Tables): ReadonlyMap<string, number> {
  const rows = (tables.get("questions") ?? []).filter((row) => !isPart(row));
  const ids = new Set(rows.map((row) => row.get("qid") ?? ""));
  const lost = (own: readonly Row[], key: string) => own.filter((row) => !ids.has(row.get(key) ?? "")).length;
  return new Map([
    ["subquestions", lost(partRows(tables), "parent_qid")],
    ["answers", lost(tables.get("answers") ?? [], "qid")],
    ["conditions", lost(tables.get("conditions") ?? [], "qid")],
  ]);
}

function partsIn(
  tables: Tables,
  translated: ReadonlyMap<string, Row[]>,
  base: string,
): Map<string, LimePart[]> {
  const rows = partRows(tables);
  const byId = grouped(rows, (row) => row.get("qid") ?? "");
  const parts = [...byId].toSorted(
    ([, a], [, b]) => order(a[0]!, "question_order") - order(b[0]!, "question_order"),
  );
  return inLists(
    parts.map(([id, own]) => {
      const first = own[0]!;
      const text = textOf(own, translated.get(id) ?? [], "question", base);
      const relevance = first.get("relevance") ?? "";
      return [
        first.get("parent_qid") ?? "",
        {
          id,
          code: first.get("title") ?? "",
          text,
          axis: order(first, "scale_id"),
          relevance,
          assessed: false,
        },
      ];
    }),
  );
}

function answersIn(tables: Tables, base: string): Map<string, LimePart[]> {
  const translated = grouped(tables.get("answer_l10ns") ?? [], (row) => row.get("aid") ?? "");
  const key = (row: Row) => JSON.stringify(["qid", "scale_id", "code"].map((name) => row.get(name) ?? "0"));
  const byCode = [...grouped(tables.get("answers") ?? [], key).values()];
  const sorted = byCode.toSorted((a, b) => order(a[0]!, "sortorder") - order(b[0]!, "sortorder"));
  return inLists(
    sorted.map((own) => {
      const first = own[0]!;
      const text = textOf(own, translated.get(first.get("aid") ?? "") ?? [], "answer", base);
      const assessed = order(first, "assessment_value") !== 0;
      const [id, code] = [first.get("aid") ?? "", first.get("code") ?? ""];
      return [
        first.get("qid") ?? "",
        { id, code, text, axis: order(first, "scale_id"), relevance: "", assessed },
      ];
    }),
  );
}

function inLists(pairs: readonly (readonly [string, LimePart])[]): Map<string, LimePart[]> {
  const lists = new Map<string, LimePart[]>();
  for (const [key, part] of pairs) {
    const list = lists.get(key) ?? [];
    list.push(part);
    lists.set(key, list);
  }
  return lists;
}
