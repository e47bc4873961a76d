import { readDocument, type LimeDocument, type Row } from "../../src/exchange/limesurvey/read/document.ts";
import { feedOf } from "../../src/exchange/xml.ts";

type Cells = Readonly<Record<string, string>>;

/** A survey of LimeSurvey (.lss) as the text with tabs that it exports of the same survey. */
export function structureOf(lss: Uint8Array): string {
  const document = readDocument(feedOf(lss), { file: "", entry: "" }).value!;
  const rows = rowsOf(document);
  const known =
    "id related_id class type/scale name relevance text help language validation mandatory other default".split(
      " ",
    );
  const columns = [...new Set([...known, ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column] ?? "")).join("\t"));
  return `\uFEFF${[columns.join("\t"), ...lines].join("\n")}\n`;
}

/** As PHP writes it: quotes where anything but letters and digits stands. */
function cellOf(value: string): string {
  return /^[\w@.-]*$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}

function rowsOf(document: LimeDocument): Cells[] {
  const table = (name: string) => document.tables.get(name) ?? [];
  const settings = table("surveys")[0] ?? new Map<string, string>();
  const base = settings.get("language") ?? document.languages[0] ?? "";
  const others = document.languages.filter((language) => language !== base);
  const apart = document.tables.has("question_l10ns");
  const languages = [base, ...others];
  const inLanguage = (name: string, texts: string, key: string, language: string): Row[] =>
    apart
      ? table(name).map((row) => {
          const said = table(texts).find(
            (one) => one.get(key) === row.get(key) && one.get("language") === language,
          );
          return new Map([...row, ...(said ?? [])]);
        })
      : table(name).filter((row) => (row.get("language") ?? base) === language);
  const by = (field: string) => (a: Row, b: Row) => Number(a.get(field) ?? 0) - Number(b.get(field) ?? 0);
  const of = (row: Row, name: string) => row.get(name) ?? "";
  const survey = [
    ...new Map([...settings, ["language", base], ["additional_languages", others.join(" ")]]),
  ].map(([name, text]): Cells => ({ class: "S", name, text }));
  const said = table("surveys_languagesettings").flatMap((row) =>
    [...row].map(([name, text]): Cells => ({
      class: "SL",
      name,
      text,
      language: of(row, "surveyls_language"),
    })),
  );
  const asked = languages.flatMap((language) =>
    inLanguage("groups", "group_l10ns", "gid", language)
      .toSorted(by("group_order"))
      .flatMap((group, g) => [
        {
          id: of(group, "gid"),
          class: "G",
          "type/scale": String(g + 1),
          name: of(group, "group_name"),
          relevance: of(group, "grelevance"),
          text: of(group, "description"),
          language,
          random_group: of(group, "randomization_group"),
        },
        ...inLanguage("questions", "question_l10ns", "qid", language)
          .filter((row) => of(row, "gid") === of(group, "gid"))
          .toSorted(by("question_order"))
          .flatMap((row) => questionRows(row, language)),
      ]),
  );
  return [...survey, ...said, ...asked];

  function questionRows(row: Row, language: string): Cells[] {
    const qid = of(row, "qid");
    const attributes = table("question_attributes").filter((one) => of(one, "qid") === qid);
    const own = attributes.filter((one) => [language, ""].includes(of(one, "language")));
    const parts = inLanguage("subquestions", "question_l10ns", "qid", language).filter(
      (one) => of(one, "parent_qid") === qid,
    );
    const answers = inLanguage("answers", "answer_l10ns", "aid", language).filter(
      (one) => of(one, "qid") === qid,
    );
    const preset = table("defaultvalues").some((one) => of(one, "qid") === qid);
    return [
      {
        id: qid,
        class: "Q",
        "type/scale": of(row, "type"),
        name: of(row, "title"),
        relevance: of(row, "relevance"),
        text: of(row, "question"),
        help: of(row, "help"),
        language,
        validation: of(row, "preg"),
        mandatory: of(row, "mandatory"),
        other: of(row, "other"),
        ...(preset ? { default: "x" } : {}),
        ...Object.fromEntries(own.map((one) => [of(one, "attribute"), of(one, "value")])),
      },
      ...table("conditions")
        .filter((one) => language === base && of(one, "qid") === qid)
        .map((one) => ({
          class: "C",
          related_id: of(one, "cqid"),
          "type/scale": of(one, "scenario"),
          name: of(one, "cfieldname"),
          relevance: of(one, "method"),
          text: of(one, "value"),
        })),
      ...parts.toSorted(by("question_order")).map((one) => ({
        id: of(one, "qid"),
        related_id: qid,
        class: "SQ",
        "type/scale": of(one, "scale_id"),
        name: of(one, "title"),
        relevance: of(one, "relevance"),
        text: of(one, "question"),
        language,
      })),
      ...answers.toSorted(by("sortorder")).map((one) => ({
        id: qid,
        class: "A",
        "type/scale": of(one, "scale_id"),
        name: of(one, "code"),
        text: of(one, "answer"),
        language,
        assessment_value: of(one, "assessment_value"),
      })),
    ];
  }
}
