import { warning, type Problem } from "../problem.ts";
import type { AskedQuestion } from "../questionnaire/model.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";
import type { Text } from "../text.ts";
import type { ImportMap } from "./import-map.ts";
import type { JoinedTable } from "./source/parts.ts";

const FILE = "map.json";

/** What a person should look at in a map: what was not sure, and what the source cannot tell. */
export function mapRemarks(map: ImportMap, table: JoinedTable): Problem[] {
  return [...unsure(map), ...sameHeaders(map), ...controls(map, table), ...languages(map)];
}

function unsure({ questions, columns }: ImportMap): Problem[] {
  const ofQuestions = questions.flatMap(({ question, sure, why = "" }, i) =>
    sure === false
      ? [warning("import-uncertain", { file: FILE, path: `questions[${i}] (${question.code})` }, { why })]
      : [],
  );
  const ofColumns = columns.flatMap(({ use, sure, why = "", header }, i) => {
    if (sure !== false) return [];
    const place = { file: FILE, path: `columns[${i}] (${header.slice(0, 60)})` };
    return use === "ignored"
      ? [warning("import-column-ignored", place, { reason: why })]
      : [warning("import-uncertain", place, { why })];
  });
  return [...ofQuestions, ...ofColumns];
}

function sameHeaders({ columns }: ImportMap): Problem[] {
  const seen = new Set<string>();
  return columns.flatMap(({ header, use }, i) => {
    if (use === "ignored" || header === "") return [];
    // The words beside an option often stand under the header of the option itself.
    const key = `${use === "other" ? use : ""}\n${header}`;
    const twice = seen.has(key);
    seen.add(key);
    return twice ? [warning("import-header-twice", { file: FILE, path: `columns[${i}]` }, { header })] : [];
  });
}

function controls({ columns }: ImportMap, table: JoinedTable): Problem[] {
  const file = table.parts[0]?.file ?? "";
  return columns.flatMap(({ column, header }) => {
    const count = table.columns[column - 1]?.removed ?? 0;
    return count === 0
      ? []
      : [
          warning(
            "import-controls-removed",
            { file, column: `${column} (${header.slice(0, 40)})` },
            { count },
          ),
        ];
  });
}

function languages({ questions, languages }: ImportMap): Problem[] {
  const texts = questions.flatMap(({ question }) => textsOf(question));
  const place = { file: "questionnaire.json" };
  // A number, a name or "Sector" is the same in both.
  const said = texts.filter(({ en = "" }) => /\p{L}+\s+\p{L}/u.test(en));
  const untranslated = languages.includes("en") && said.some(({ nl, en }) => dutchOf(nl) === en);
  const unregistered = texts.some(({ nl }) => typeof nl !== "string" && nl.je === nl.u);
  return [
    ...(untranslated ? [warning("import-english", place)] : []),
    ...(unregistered && !untranslated ? [warning("import-register", place)] : []),
  ];
}

function textsOf(question: AskedQuestion): Text[] {
  return [
    question.text,
    ...definitionOf(question)
      .texts(question)
      .map(([, text]) => text),
  ];
}

function dutchOf(nl: Text["nl"]): string {
  return typeof nl === "string" ? nl : nl.je;
}
