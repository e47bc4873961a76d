import { alchemer } from "./alchemer/index.ts";
import type { Dialect, DialectName } from "./dialect.ts";
import { googleForms } from "./google-forms/index.ts";
import { formbricks } from "./formbricks/index.ts";
import { kobo } from "./kobo/index.ts";
import { labelledDialect } from "./labelled-export/dialect.ts";
import { limesurvey } from "./limesurvey/index.ts";
import { microsoftForms } from "./microsoft-forms/index.ts";
import { qualtrics } from "./qualtrics/index.ts";
import { surveyjs } from "./surveyjs/dialect.ts";
import { surveymonkey } from "./surveymonkey/index.ts";
import { table } from "./table/index.ts";

/** One line a program; the first that recognises a header reads it, so `table` stands last. */
export const dialects: { readonly [N in DialectName]: Dialect } = {
  qualtrics,
  limesurvey,
  surveymonkey,
  alchemer,
  "microsoft-forms": microsoftForms,
  "google-forms": googleForms,
  formbricks,
  kobo,
  surveyjs,
  spss: labelledDialect,
  "triple-s": labelledDialect,
  table,
};

export function recogniseDialect(rows: readonly (readonly string[])[]): DialectName {
  const names = Object.keys(dialects) as DialectName[];
  return names.find((name) => dialects[name].recognises(rows)) ?? "table";
}
