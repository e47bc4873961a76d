import { join } from "node:path";
import { format } from "prettier";
import { declarationsIn } from "./declarations.ts";
import { details } from "./details.ts";
import { schemaOf } from "./from-types.ts";
import type { Schema } from "./schema.ts";

/** The files whose types the formats are made of. */
const SOURCES = [
  "src/text.ts",
  "src/time.ts",
  "src/questionnaire/code.ts",
  "src/questionnaire/routing.ts",
  "src/questionnaire/model.ts",
  "src/fieldwork/wave.ts",
  "src/coding/codebook-model.ts",
  "src/coding/measured-share.ts",
  "src/coding/model.ts",
  "src/coding/steps/model.ts",
  "src/coding/proposal-model.ts",
  "src/coding/language-model/model.ts",
  "src/coding/agreement/model.ts",
  "src/report/words.ts",
  "src/analysis/disclosure/model.ts",
  "src/questionnaire/variables.ts",
  "src/report/formats/json/model.ts",
  "src/exchange/full-set/model.ts",
  "src/exchange/dialect.ts",
  "src/exchange/ignore-reason.ts",
  "src/exchange/import-map.ts",
  "src/exchange/import-record.ts",
  "src/exchange/source/table.ts",
];

/** Each format with the type it is made from and the file of a series that holds it. */
export const formats: Readonly<Record<string, { readonly type: string; readonly file: string }>> = {
  "questionnaire.v1": { type: "Questionnaire", file: "questionnaire.json" },
  "reeks.v1": { type: "Series", file: "reeks.json" },
  "peiling.v1": { type: "Wave", file: "peiling.json" },
  "participation.v1": { type: "Participation", file: "participation.json" },
  "review.v1": { type: "Review", file: "review/<variable>.json" },
  "review-proposal.v1": { type: "ReviewProposal", file: "review/<variable>.proposal.json" },
  "coding.v1": { type: "Coding", file: "coding/<variable>.json" },
  "coding-proposal.v1": { type: "CodingProposal", file: "coding/<variable>.proposal.json" },
  "language-model.v1": { type: "LanguageModelSetting", file: "language-model.json" },
  "agreement.v1": { type: "AgreementFile", file: "agreement/<variable>.json" },
  "report.v1": { type: "ReportWords", file: "report.json" },
  "map.v1": { type: "MapFile", file: "map.json" },
  "import.v1": { type: "ImportRecord", file: "import.json" },
  "publications.v1": { type: "PublishedNumber", file: "publications.jsonl, one line" },
  "public-data.v1": { type: "PublicData", file: "Tabellen peiling 2.json" },
  "full-set.v1": { type: "FullSetData", file: "RESTRICTED Antwoorden per deelnemer peiling 2.json" },
};

/** The schemas by name, as they stand in schemas/. */
export function makeSchemas(): ReadonlyMap<string, Schema> {
  const declarations = declarationsIn(SOURCES);
  return new Map(
    Object.entries(formats).map(([name, { type, file }]) => {
      const { $defs, ...schema } = withSchemaKey(schemaOf(type, declarations, details));
      const head = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: `urn:peilschaal:${name}` };
      return [name, { ...head, title: file, ...schema, ...($defs === undefined ? {} : { $defs }) }];
    }),
  );
}

/** Files may name their schema, for editors that then help while typing. */
function withSchemaKey(schema: Schema): Schema {
  if (schema.properties?.["format"] === undefined) return schema;
  const $schema = {
    type: "string",
    description: "Where the schema is, for editors; the program ignores it.",
  };
  return { ...schema, properties: { $schema, ...schema.properties } };
}

/** The files of schemas/ as they ought to be. */
export async function schemaFiles(): Promise<{ readonly path: string; readonly content: string }[]> {
  const folder = join(import.meta.dirname, "../../schemas");
  return Promise.all(
    [...makeSchemas()].map(async ([name, schema]) => ({
      path: join(folder, `${name}.json`),
      content: await format(JSON.stringify(schema), { parser: "json", printWidth: 110 }),
    })),
  );
}
