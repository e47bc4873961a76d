import type { LabelledVariable } from "../labelled/model.ts";
import type { Study, StudyLanguage } from "../labelled/study.ts";

/** A field of a table schema, as far as we say something of it (datapackage.org, Table Schema 2.0). */
interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number";
  readonly title: string;
  readonly description?: string;
  readonly categories?: readonly { readonly value: string | number; readonly label: string }[];
  readonly categoriesOrdered?: boolean;
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
}

/** Says what a value is called where there is no value at all. */
const NOT_ASKED = { nl: "niet gesteld", en: "not asked" } as const;

/** `datapackage.json` (version 2): what the csv beside it holds, in the language the poll is published in. */
export function dataPackage(study: Study, path: string): string {
  const [first] = study.languages;
  if (first === undefined) throw new Error("a study has a language");
  const { organisation, series, theme, warning, notes, dictionary, language } = first;
  const fields = dictionary.variables.map((variable) => fieldOf(variable, first));
  const value = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `poll-${study.wave}`,
    title: `${series} ${study.wave}: ${theme}`,
    description: [warning, ...notes].join("\n\n"),
    created: `${study.date}T00:00:00Z`,
    contributors: [{ title: organisation, roles: ["creator"] }],
    resources: [
      {
        name: "answers",
        path,
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields,
          missingValues: [{ value: "", label: NOT_ASKED[language] }],
          primaryKey: dictionary.variables[0]?.name,
        },
      },
    ],
    /** Which variables hold the options of one question: the standard has no word for it. */
    multipleResponse: dictionary.sets.map(({ name, label, variables }) => ({
      name: name.replace(/^\$/, ""),
      title: label,
      fields: variables,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function fieldOf(variable: LabelledVariable, { asked, language }: StudyLanguage): Field {
  const { name, label, type, labels, missing, measure } = variable;
  const question = asked.get(name);
  const categories = labels.filter(({ value }) => !isMissing(variable, value));
  const whole = categories.every(({ value }) => typeof value === "string" || Number.isInteger(value));
  const unanswered = labels.filter(({ value }) => isMissing(variable, value));
  const universe = question?.universe ?? null;
  const wording = question?.wording ?? "";
  const about = [wording === label ? "" : wording, universe === null ? "" : `${WHO[language]} ${universe}.`];
  const description = about.filter((part) => part !== "").join("\n");
  return {
    name,
    type: type.kind === "text" ? "string" : categories.length > 0 && whole ? "integer" : "number",
    title: label,
    ...(description === "" ? {} : { description }),
    ...(categories.length > 0 && whole ? { categories, categoriesOrdered: measure === "ordinal" } : {}),
    ...(missing.values.length === 0 && missing.range === undefined
      ? {}
      : {
          missingValues: [
            { value: "", label: NOT_ASKED[language] },
            ...unanswered.map(({ value, label: words }) => ({ value: String(value), label: words })),
          ],
        }),
  };
}

const WHO = { nl: "Gesteld aan wie", en: "Asked of those who" } as const;

function isMissing({ missing: { values, range } }: LabelledVariable, value: string | number): boolean {
  const inRange =
    range !== undefined && typeof value === "number" && value >= range.low && value <= range.high;
  return inRange || values.includes(value);
}
