import type { Group } from "../../panel/model.ts";
import { problem, type Outcome } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import { readJsonFile } from "../json-file.ts";
import type { Folder } from "../ports.ts";
import { readText } from "../read-file.ts";
import { groupsIn } from "./groups-of-wave.ts";

/** The groups of a poll's folder: the options of its background question. */
export async function readGroups(poll: Folder, by: Code | undefined): Promise<Outcome<readonly Group[]>> {
  const text = await readText(poll, "questionnaire.json");
  if (text.value === undefined) return { problems: text.problems };
  const read = readJsonFile("questionnaire.json", text.value, "questionnaire.v1");
  if (read.value === undefined) return { problems: read.problems };
  const groups = groupsIn(read.value, by);
  if (groups.length > 0) return { value: groups, problems: [] };
  return { problems: [problem("background-unknown", { file: "questionnaire.json" }, { code: by ?? "–" })] };
}
