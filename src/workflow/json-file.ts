import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import agreementSchema from "../../schemas/agreement.v1.json" with { type: "json" };
import codingProposalSchema from "../../schemas/coding-proposal.v1.json" with { type: "json" };
import codingSchema from "../../schemas/coding.v1.json" with { type: "json" };
import importSchema from "../../schemas/import.v1.json" with { type: "json" };
import languageModelSchema from "../../schemas/language-model.v1.json" with { type: "json" };
import mapSchema from "../../schemas/map.v1.json" with { type: "json" };
import participationSchema from "../../schemas/participation.v1.json" with { type: "json" };
import waveSchema from "../../schemas/peiling.v1.json" with { type: "json" };
import questionnaireSchema from "../../schemas/questionnaire.v1.json" with { type: "json" };
import seriesSchema from "../../schemas/reeks.v1.json" with { type: "json" };
import reportSchema from "../../schemas/report.v1.json" with { type: "json" };
import proposalSchema from "../../schemas/review-proposal.v1.json" with { type: "json" };
import reviewSchema from "../../schemas/review.v1.json" with { type: "json" };
import type { AgreementFile } from "../coding/agreement/model.ts";
import type { Coding, Review } from "../coding/model.ts";
import type { CodingProposal, LanguageModelSetting } from "../coding/language-model/model.ts";
import type { ReviewProposal } from "../coding/proposal-model.ts";
import type { MapFile } from "../exchange/import-map.ts";
import type { ImportRecord } from "../exchange/import-record.ts";
import type { Participation, Series, Wave } from "../fieldwork/wave.ts";
import { problem, type ProblemCode, type Outcome, type Problem } from "../problem.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import type { ReportWords } from "../report/words.ts";

/** The formats of the series and poll folder, by name, and what each becomes. */
interface Formats {
  "agreement.v1": AgreementFile;
  "coding.v1": Coding;
  "coding-proposal.v1": CodingProposal;
  "import.v1": ImportRecord;
  "language-model.v1": LanguageModelSetting;
  "map.v1": MapFile;
  "participation.v1": Participation;
  "peiling.v1": Wave;
  "questionnaire.v1": Questionnaire;
  "reeks.v1": Series;
  "report.v1": ReportWords;
  "review-proposal.v1": ReviewProposal;
  "review.v1": Review;
}

export type FormatName = keyof Formats;

const SCHEMAS: Readonly<Record<FormatName, object>> = {
  "agreement.v1": agreementSchema,
  "coding.v1": codingSchema,
  "coding-proposal.v1": codingProposalSchema,
  "import.v1": importSchema,
  "language-model.v1": languageModelSchema,
  "map.v1": mapSchema,
  "participation.v1": participationSchema,
  "peiling.v1": waveSchema,
  "questionnaire.v1": questionnaireSchema,
  "reeks.v1": seriesSchema,
  "report.v1": reportSchema,
  "review-proposal.v1": proposalSchema,
  "review.v1": reviewSchema,
};

/** Reads the text of one file of the folder against its schema: everything wrong with its shape at once. */
export function readJsonFile<F extends FormatName>(
  file: string,
  text: string,
  format: F,
): Outcome<Formats[F]> {
  const parsed = parse(file, text);
  if ("problem" in parsed) return { problems: [parsed.problem] };
  const validate = validatorOf(format);
  if (validate(parsed.value)) return { value: parsed.value as Formats[F], problems: [] };
  return {
    problems: (validate.errors ?? []).filter(saysSomething).map((error) => shapeProblem(file, error)),
  };
}

function parse(file: string, text: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch (error) {
    const at = /line (\d+) column (\d+)/.exec(String(error));
    const row = at === null ? 1 : Number(at[1]);
    return { problem: problem("json-broken", { file, row, column: at?.[2] ?? "1" }) };
  }
}

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const validators = new Map<FormatName, ValidateFunction>();

/** Compiling a schema costs some milliseconds: each is compiled when first used. */
function validatorOf(format: FormatName): ValidateFunction {
  const known = validators.get(format);
  if (known !== undefined) return known;
  const compiled = ajv.compile(SCHEMAS[format]);
  validators.set(format, compiled);
  return compiled;
}

/** "Matches none of these" says nothing beside what failed inside each. */
function saysSomething(error: ErrorObject): boolean {
  return error.keyword !== "anyOf" && error.keyword !== "oneOf" && error.keyword !== "if";
}

function shapeProblem(file: string, error: ErrorObject): Problem {
  const path = pathOf(error.instancePath);
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "required":
      return problem("json-field-missing", { file, path }, { field: String(params["missingProperty"]) });
    case "additionalProperties":
    case "unevaluatedProperties":
      return problem(
        "json-field-unknown",
        { file, path },
        { field: String(params["additionalProperty"] ?? params["unevaluatedProperty"]) },
      );
    case "type":
      return problem(EXPECTED[String(params["type"])] ?? "json-shape-wrong", { file, path });
    case "const":
      return problem("json-value-wrong", { file, path }, { expected: String(params["allowedValue"]) });
    case "enum":
      return problem(
        "json-value-wrong",
        { file, path },
        { expected: (params["allowedValues"] as unknown[]).join(", ") },
      );
    default:
      return limitProblem({ file, path }, error.keyword, params);
  }
}

/** What should stand there, by what JSON Schema calls it. */
const EXPECTED: Readonly<Record<string, ProblemCode>> = {
  string: "json-text-expected",
  number: "json-number-expected",
  integer: "json-whole-number-expected",
  boolean: "json-yes-or-no-expected",
  array: "json-list-expected",
  object: "json-fields-expected",
};

/** Shapes that people write by hand. */
const PATTERNS: Readonly<Record<string, ProblemCode>> = {
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "json-date-wrong",
  "^[a-z0-9][a-z0-9-]{0,39}$": "json-code-wrong",
};

/** Where something of the right kind is too short, too long, too small or too large. */
function limitProblem(
  place: { readonly file: string; readonly path: string },
  keyword: string,
  params: Readonly<Record<string, unknown>>,
): Problem {
  const limit = String(params["limit"]);
  switch (keyword) {
    case "minLength":
      return problem("json-empty", place);
    case "minItems":
      return problem("json-list-short", place, { least: limit });
    case "minimum":
      return problem("json-number-low", place, { least: limit });
    case "maximum":
      return problem("json-number-high", place, { most: limit });
    case "maxLength":
      return problem("json-too-long", place, { most: limit });
    case "pattern":
      return problem(PATTERNS[String(params["pattern"])] ?? "json-shape-wrong", place);
    default:
      return problem("json-shape-wrong", place);
  }
}

/** `/pages/0/questions/2` → `pages[0].questions[2]`. */
function pathOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce(
      (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === "" ? part : `${path}.${part}`),
      "",
    );
}
