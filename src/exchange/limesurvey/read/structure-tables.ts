import { languageOf } from "../../recognise/scribe.ts";
import type { LimeDocument, Row } from "./document.ts";

type Cells = Map<string, string>;

/** Columns of a question that are no attributes of it. */
const FIXED = new Set(
  "id related_id class type/scale name relevance text help language validation mandatory encrypted other default same_default same_script script".split(
    " ",
  ),
);

/** Puts the rows of a survey as text into the tables that a document of LimeSurvey has, a row a language. */
export class StructureTables {
  /** Rows that are not read, by their kind. */
  readonly left = new Map<string, { readonly row: number; count: number }>();
  private readonly tables = new Map<string, Row[]>();
  private readonly settings = new Map<string, string>();
  private readonly spoken = new Map<string, Map<string, string>>();
  private readonly tongues = new Set<string>();
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();
  private group: { readonly id: string; readonly language: string } | undefined;
  private question: { readonly id: string; readonly type: string; readonly other: boolean } | undefined;
  private order = 0;

  take(row: Cells, number: number): void {
    const kind = (row.get("class") ?? "").trim().toUpperCase();
    const read = this.readers.get(kind);
    if (read?.(row) === true) return;
    const left = this.left.get(kind);
    if (left === undefined) this.left.set(kind, { row: number, count: 1 });
    else left.count++;
  }

  document(): LimeDocument {
    const base = this.base || languageOf(this.words());
    const listed = (this.settings.get("additional_languages") ?? "").split(/\s+/);
    const all = new Set([base, ...listed, ...this.tongues].filter((language) => language !== ""));
    const spoken = [...this.spoken].map(
      ([language, fields]) => new Map([...fields, ["surveyls_language", language === "" ? base : language]]),
    );
    const tables = new Map<string, readonly Row[]>(this.tables);
    tables.set("surveys", [new Map([...this.settings, ["language", base]])]);
    tables.set("surveys_languagesettings", spoken);
    return { type: "Survey", version: 0, languages: [...all], tables };
  }

  private readonly readers: ReadonlyMap<string, (row: Cells) => boolean> = new Map([
    ["S", (row: Cells) => this.setting(row)],
    ["SL", (row: Cells) => this.said(row)],
    ["G", (row: Cells) => this.startGroup(row)],
    ["Q", (row: Cells) => this.startQuestion(row)],
    ["SQ", (row: Cells) => this.part(row)],
    ["A", (row: Cells) => this.answer(row)],
    ["C", (row: Cells) => this.condition(row)],
    ["AS", (row: Cells) => this.add("assessments", row)],
    ["QTA", (row: Cells) => this.add("quota", row)],
    // What a quota says and looks at is left out with it.
    ["QTAM", () => this.tables.has("quota")],
    ["QTALS", () => this.tables.has("quota")],
  ]);

  /** The questions as written, to know their language by. */
  private words(): string[] {
    return (this.tables.get("questions") ?? []).map((row) => row.get("question") ?? "");
  }

  /** The language of rows that name none. */
  private get base(): string {
    return this.settings.get("language") ?? [...this.tongues][0] ?? [...this.spoken.keys()][0] ?? "";
  }

  private setting(row: Cells): boolean {
    this.settings.set((row.get("name") ?? "").trim(), row.get("text") ?? "");
    return true;
  }

  private said(row: Cells): boolean {
    const language = this.language(row);
    const fields = this.spoken.get(language) ?? new Map<string, string>();
    fields.set((row.get("name") ?? "").trim(), row.get("text") ?? "");
    this.spoken.set(language, fields);
    return true;
  }

  private language(row: Cells): string {
    const written = (row.get("language") ?? "").trim();
    if (written === "") return this.base;
    this.tongues.add(written);
    return written;
  }

  /** Groups of another language are those with the same number, or in the same order. */
  private startGroup(row: Cells): boolean {
    const language = this.language(row);
    const place = this.count(`groups ${language}`);
    const number = (row.get("type/scale") ?? "").trim();
    const id = this.once(["group", number === "" ? `in order ${place}` : number], language, row.get("id"));
    this.group = { id, language };
    this.question = undefined;
    return this.add("groups", {
      gid: id,
      group_name: row.get("name") ?? "",
      description: row.get("text") ?? "",
      grelevance: row.get("relevance") ?? "",
      randomization_group: row.get("random_group") ?? "",
      group_order: String(place),
      language,
    });
  }

  private startQuestion(row: Cells): boolean {
    const language = this.language(row);
    if (this.group === undefined) this.startGroup(new Map([["language", language]]));
    const gid = this.group?.id ?? "";
    const title = (row.get("name") ?? "").trim() || `Q${this.count(`questions ${gid} ${language}`) + 1}`;
    const type = (row.get("type/scale") ?? "T").trim();
    const other = (row.get("other") ?? "").trim().toUpperCase() === "Y";
    const id = this.once(["question", gid, title], language, row.get("id"));
    this.question = { id, type, other };
    for (const [attribute, value] of row)
      if (!FIXED.has(attribute)) this.add("question_attributes", { qid: id, attribute, value, language });
    this.keepDefault(row, id);
    return this.add("questions", {
      qid: id,
      gid,
      type,
      title,
      question: row.get("text") ?? "",
      help: row.get("help") ?? "",
      preg: row.get("validation") ?? "",
      script: row.get("script") ?? "",
      mandatory: (row.get("mandatory") ?? "").trim().toUpperCase(),
      other: other ? "Y" : "N",
      relevance: row.get("relevance") ?? "",
      question_order: String(this.order++),
      language,
    });
  }

  private part(row: Cells): boolean {
    const { question } = this;
    if (question === undefined) return false;
    const code = (row.get("name") ?? "").trim();
    // Such rows only name the columns of comments, files and “Other”.
    if (["O", "|"].includes(question.type) || (code === "other" && question.other)) return true;
    const language = this.language(row);
    const scale = this.scale(row);
    const place = this.count(`parts ${question.id} ${scale} ${language}`);
    const title = code === "" ? `SQ${place}` : code;
    this.keepDefault(row, question.id);
    return this.add("subquestions", {
      qid: this.once(["part", question.id, scale, title], language, row.get("id")),
      parent_qid: question.id,
      title,
      question: row.get("text") ?? "",
      relevance: row.get("relevance") ?? "",
      scale_id: scale,
      question_order: String(place),
      language,
    });
  }

  private answer(row: Cells): boolean {
    const { question } = this;
    if (question === undefined) return false;
    const language = this.language(row);
    const scale = this.scale(row);
    const place = this.count(`answers ${question.id} ${scale} ${language}`);
    const code = (row.get("name") ?? "").trim();
    return this.add("answers", {
      qid: question.id,
      code: code === "" ? `A${place}` : code,
      answer: row.get("text") ?? "",
      scale_id: scale,
      sortorder: String(place),
      assessment_value: row.get("assessment_value") ?? row.get("relevance") ?? "0",
      language,
    });
  }

  private condition(row: Cells): boolean {
    const { question } = this;
    if (question === undefined) return false;
    return this.add("conditions", {
      qid: question.id,
      scenario: row.get("type/scale") ?? "1",
      cqid: row.get("related_id") ?? "",
      cfieldname: row.get("name") ?? "",
      method: row.get("relevance") ?? "",
      value: row.get("text") ?? "",
    });
  }

  private scale(row: Cells): string {
    return (row.get("type/scale") ?? "").trim() || "0";
  }

  private keepDefault(row: Cells, qid: string): void {
    if ((row.get("default") ?? "") !== "") this.add("defaultvalues", { qid });
  }

  /** The key of a thing, which has a row in each language; a second row in one language is another thing. */
  private once(parts: readonly string[], language: string, known: string | undefined): string {
    let name = JSON.stringify(parts);
    for (let again = 2; this.taken.has(`${name} ${language}`); again++)
      name = JSON.stringify([...parts, again]);
    this.taken.add(`${name} ${language}`);
    const id = this.ids.get(name) ?? this.free(parts[0] ?? "", known);
    this.ids.set(name, id);
    return id;
  }

  /** The id that the file gives, where nothing else has it. */
  private free(kind: string, known = ""): string {
    const space = kind === "group" ? "group" : "question";
    const wanted = known.trim();
    let id = /^\d+$/.test(wanted) ? wanted : `n${this.count(space)}`;
    while (this.taken.has(`${space} ${id}`)) id = `n${this.count(space)}`;
    this.taken.add(`${space} ${id}`);
    return id;
  }

  private count(of: string): number {
    const count = this.counts.get(of) ?? 0;
    this.counts.set(of, count + 1);
    return count;
  }

  private add(table: string, fields: Readonly<Record<string, string>> | Map<string, string>): true {
    const row = fields instanceof Map ? fields : new Map(Object.entries(fields));
    // A row that does not name its language is in that of the survey.
    if (row.get("language") === "") row.delete("language");
    const rows = this.tables.get(table) ?? [];
    rows.push(row);
    this.tables.set(table, rows);
    return true;
  }
}
