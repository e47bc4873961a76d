import type { Dialect } from "../dialect.ts";
import { table } from "../table/index.ts";

/** Answers beside a form of SurveyJS: a table as any other, of whoever kept them; the form says what its columns are. */
export const surveyjs: Dialect = { ...table, recognises: () => false };
