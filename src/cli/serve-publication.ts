import { folderAt } from "../compose.ts";
import { hasErrors } from "../problem.ts";
import { formatNames } from "../report/formats/index.ts";
import type { Address } from "../server/listen.ts";
import { publicationApp } from "../server/publication.ts";
import { makeReport } from "../workflow/make-report.ts";
import { writeReport } from "../workflow/write-report.ts";
import { PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { languageOf } from "./commands/report.ts";
import { tellProblems } from "./problems.ts";
import { untilAsked } from "./until-asked.ts";

/** Builds the publication of a poll's folder and serves it until somebody asks to stop. */
export async function servePublication(call: Call, folder: string, address: Address): Promise<ExitCode> {
  const { terminal, language, option } = call;
  const made = await makeReport(folderAt(folder), { version: null, ...languageOf(option("lang")) });
  if (made.value === undefined) {
    tellProblems(terminal, made.problems, language);
    return PROBLEMS;
  }
  const written = await writeReport(made.value.report, { formats: formatNames, beside: [] });
  tellProblems(terminal, [...made.problems, ...written.problems], language);
  if (hasErrors(written.problems)) return PROBLEMS;
  return untilAsked(call, publicationApp(made.value.report.meta, written.value ?? []), address);
}
