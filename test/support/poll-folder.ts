import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Series } from "../../src/fieldwork/wave.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";
import type { ReportWords } from "../../src/report/words.ts";
import { writeResponses } from "../../src/responses/write.ts";
import { pollOf, type Person } from "./invented-people.ts";

export interface WrittenPoll {
  readonly questionnaire: Questionnaire;
  readonly people: readonly Person[];
  readonly words?: Omit<ReportWords, "format">;
  readonly disclosure?: Series["disclosure"];
  /** Reviews and codings by the path of their file. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Writes a series with one poll of invented people as its folder has it; gives the folder of the poll. */
export function writePoll(
  series: string,
  { questionnaire, people, words, disclosure, more = {} }: WrittenPoll,
): string {
  const folder = join(series, "peiling-2");
  const { wave, data } = pollOf(questionnaire, people);
  mkdirSync(folder, { recursive: true });
  const json = (path: string, value: unknown): void => {
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  };
  json(join(series, "reeks.json"), {
    format: "reeks.v1",
    title: { nl: "Verzonnen reeks" },
    organisation: { nl: "Verzonnen organisatie" },
    language: "nl",
    register: "je",
    disclosure: disclosure ?? { closed: 5, open: 10 },
    smallN: 30,
  });
  json(join(folder, "peiling.json"), wave);
  json(join(folder, "questionnaire.json"), questionnaire);
  json(join(folder, "report.json"), { format: "report.v1", ...words });
  writeFileSync(join(folder, "responses.csv"), writeResponses(data));
  for (const [path, value] of Object.entries(more)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    json(join(folder, path), value);
  }
  return folder;
}
