import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderAt } from "../../src/compose.ts";
import { readCsvRows } from "../../src/csv.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { inventedAnswers } from "../coding/invented-answers.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/kwaliteit");
/** The question that is answered so often. */
export const LARGE_QUESTION = "q8";

/** The example at a path, in which question 8 of the second poll has so many invented answers, the first of them coded. */
export async function makeLargePoll(path: string, count: number, coded: number): Promise<void> {
  await copyFolder(folderAt(EXAMPLE), folderAt(path));
  const wave = join(path, "peiling-2");
  const { answers, coding } = inventedAnswers(count, coded);
  const [head = [], ...rows] = readCsvRows(readFileSync(join(wave, "responses.csv"), "utf8"));
  const at = head.indexOf(LARGE_QUESTION);
  const people = answers.map(({ row, words }, i) => {
    const like = rows[i % rows.length] ?? [];
    return head.map((_name, column) => (column === 0 ? row : column === at ? words : (like[column] ?? "")));
  });
  const lines = [head, ...people].map((row) =>
    row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
  );
  writeFileSync(join(wave, "responses.csv"), `${lines.join("\n")}\n`);
  const { history: _history, conclusion: _conclusion, agreement: _agreement, ...plain } = coding;
  writeFileSync(join(wave, `coding/${LARGE_QUESTION}.json`), JSON.stringify(plain));
  // What people said of the example's own answers is not about these.
  for (const kind of ["coding", "review", "agreement"])
    for (const variable of ["q3_anders_text", "q4", "q6_anders_text", "q8", "q9"])
      if (kind !== "coding" || variable !== LARGE_QUESTION)
        rmSync(join(wave, kind, `${variable}.json`), { force: true });
}
