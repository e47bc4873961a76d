import { zipOf } from "./imports.ts";

/** A question as LimeSurvey keeps it; texts by language, or one for all. */
export interface LimeQuestion {
  readonly code: string;
  readonly type: string;
  readonly text?: Said;
  readonly relevance?: string;
  readonly other?: boolean;
  readonly mandatory?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly parts?: readonly (readonly [code: string, text: Said, axis?: number])[];
  readonly answers?: readonly (readonly [code: string, text: Said, axis?: number])[];
}

type Said = string | Readonly<Record<string, string>>;

export interface LimeSurvey {
  readonly title?: Said;
  readonly languages?: readonly string[];
  /** From 4 on texts stand in tables of their own. */
  readonly version?: number;
  readonly settings?: Readonly<Record<string, string>>;
  readonly groups: readonly {
    readonly title?: Said;
    readonly description?: Said;
    readonly relevance?: string;
    readonly questions: readonly LimeQuestion[];
  }[];
  /** Rows of further tables. */
  readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly type?: "Survey" | "Group" | "Question";
}

type Row = Readonly<Record<string, string>>;

/** Invented files of LimeSurvey, in the layout of the version asked for. */
export function lssOf(survey: LimeSurvey): string {
  const { languages = ["nl"], version = 178, tables = {}, type = "Survey" } = survey;
  const all = new Map<string, Row[]>(Object.entries(tables).map(([name, rows]) => [name, [...rows]]));
  const add = (table: string, row: Row) => {
    all.set(table, [...(all.get(table) ?? []), row]);
  };
  const texts = new Texts(languages, version >= 400, add);
  let qid = 10;
  let part = 1000;
  survey.groups.forEach((group, g) => {
    const own = { gid: String(g + 1), sid: "1", group_order: String(g), grelevance: group.relevance ?? "" };
    const words = { group_name: group.title ?? `Groep ${g + 1}`, description: group.description ?? "" };
    texts.add("groups", "group_l10ns", own, words, "gid");
    group.questions.forEach((question, q) => {
      const id = String(qid++);
      addQuestion(question, { id, gid: String(g + 1), order: String(q) }, texts, () => String(part++), add);
    });
  });
  add("surveys", { sid: "1", language: languages[0] ?? "", format: "G", ...survey.settings });
  for (const language of languages) {
    const title = said(survey.title ?? "Proef", language);
    add("surveys_languagesettings", { surveyls_language: language, surveyls_title: title });
  }
  return documentOf(type, version, languages, all);
}

function addQuestion(
  question: LimeQuestion,
  { id, gid, order }: { readonly id: string; readonly gid: string; readonly order: string },
  texts: Texts,
  next: () => string,
  add: (table: string, row: Row) => void,
): void {
  const own = {
    qid: id,
    parent_qid: "0",
    sid: "1",
    gid,
    type: question.type,
    title: question.code,
    other: question.other === true ? "Y" : "N",
    mandatory: question.mandatory === true ? "Y" : "N",
    question_order: order,
    relevance: question.relevance ?? "1",
  };
  texts.add(
    "questions",
    "question_l10ns",
    own,
    { question: question.text ?? question.code, help: "" },
    "qid",
  );
  (question.parts ?? []).forEach(([code, text, axis = 0], i) => {
    const part = { qid: next(), parent_qid: id, sid: "1", gid, title: code, question_order: String(i) };
    texts.add(
      "subquestions",
      "question_l10ns",
      { ...part, scale_id: String(axis) },
      { question: text },
      "qid",
    );
  });
  (question.answers ?? []).forEach(([code, text, axis = 0], i) => {
    const answer = { aid: next(), qid: id, code, sortorder: String(i), assessment_value: "0" };
    texts.add("answers", "answer_l10ns", { ...answer, scale_id: String(axis) }, { answer: text }, "aid");
  });
  for (const [attribute, value] of Object.entries(question.attributes ?? {})) {
    add("question_attributes", { qid: id, attribute, value });
  }
}

class Texts {
  private readonly languages: readonly string[];
  private readonly apart: boolean;
  private readonly put: (table: string, row: Row) => void;

  constructor(languages: readonly string[], apart: boolean, put: (table: string, row: Row) => void) {
    this.languages = languages;
    this.apart = apart;
    this.put = put;
  }

  add(table: string, apart: string, own: Row, words: Readonly<Record<string, Said>>, key: string): void {
    const inLanguage = (language: string) =>
      Object.fromEntries(Object.entries(words).map(([name, text]) => [name, said(text, language)]));
    if (this.apart) this.put(table, own);
    for (const language of this.languages) {
      if (this.apart) this.put(apart, { [key]: own[key] ?? "", ...inLanguage(language), language });
      else this.put(table, { ...own, ...inLanguage(language), language });
    }
  }
}

const said = (text: Said, language: string): string =>
  typeof text === "string" ? text : (text[language] ?? "");

export function documentOf(
  type: string,
  version: number,
  languages: readonly string[],
  tables: ReadonlyMap<string, readonly Row[]>,
): string {
  const body = [...tables].map(([name, rows]) => {
    const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const head = fields.map((field) => `<fieldname>${field}</fieldname>`).join("");
    return `<${name}><fields>${head}</fields><rows>${rows.map(rowOf).join("")}</rows></${name}>`;
  });
  const listed = languages.map((language) => `<language>${language}</language>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<document><LimeSurveyDocType>${type}</LimeSurveyDocType><DBVersion>${version}</DBVersion><languages>${listed}</languages>${body.join("")}</document>`;
}

function rowOf(row: Row): string {
  const cells = Object.entries(row).map(([name, value]) =>
    value === ""
      ? `<${name}/>`
      : `<${name}><![CDATA[${value.replaceAll("]]>", "]]]]><![CDATA[>")}]]></${name}>`,
  );
  return `<row>${cells.join("")}</row>`;
}

/** Answers of an archive: a field that a row does not name was not shown. */
export function lsrOf(fields: readonly string[], rows: readonly Row[]): string {
  const head = fields.map((field) => `<fieldname>${field}</fieldname>`).join("");
  const body = rows.map((row) => {
    const cells = Object.entries(row).map(([name, value]) => [
      name.replace(/^(?=\d)/, "_").replaceAll("#", "-"),
      value,
    ]);
    return rowOf(Object.fromEntries(cells) as Row);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<document><LimeSurveyDocType>Responses</LimeSurveyDocType><DBVersion>178</DBVersion><languages><language>nl</language></languages><responses><fields>${head}</fields><rows>${body.join("")}</rows></responses></document>`;
}

export function lsaOf(survey: LimeSurvey, fields: readonly string[], rows: readonly Row[]): Uint8Array {
  const tokens = documentOf(
    "Tokens",
    178,
    ["nl"],
    new Map([["tokens", [{ tid: "1", firstname: "Verzonnen", token: "geheim" }]]]),
  );
  return zipOf({
    "survey_1.lss": lssOf(survey),
    "survey_1_responses.lsr": lsrOf(fields, rows),
    "survey_1_tokens.lst": tokens,
  });
}
