import { checkNumbers } from "../../coding/check-numbers.ts";
import { answersTo } from "../../coding/code-variables.ts";
import type { Coding } from "../../coding/model.ts";
import type { Problem } from "../../problem.ts";
import { jsonBytes } from "../json-bytes.ts";
import type { Folder } from "../ports.ts";
import { readPoll } from "../read-poll.ts";

/** What is wrong with what a coding says over its answers at one place, before it is written. */
export async function checkStatementsAt(folder: Folder, coding: Coding, path: string): Promise<Problem[]> {
  const { variable } = coding;
  const file = `coding/${variable}.json`;
  const read = await readPoll(withFile(folder, file, jsonBytes(coding)));
  const data = read.value?.data;
  const released = read.value?.reviewed.get(variable)?.released ?? new Map<string, never>();
  const numbers =
    data === undefined
      ? []
      : checkNumbers(coding, {
          answers: answersTo(data, variable).length,
          participants: data.size,
          released,
        });
  return [...read.problems, ...numbers].filter(
    ({ code, place }) =>
      place.file === file &&
      (code.startsWith("statement-") || code.startsWith("coding-conclusion-")) &&
      (place.path === undefined || place.path === path),
  );
}

/** A folder in which one file holds something else. */
function withFile(folder: Folder, path: string, bytes: Uint8Array): Folder {
  return { ...folder, read: async (asked) => (asked === path ? bytes : folder.read(asked)) };
}
