import * as clock from "./adapters/clock.ts";
import { diskFolder } from "./adapters/files/folder.ts";
import { exclusively } from "./adapters/files/lock.ts";
import { dutchWords } from "./adapters/word-list.ts";
import { scoreAnswers } from "./adapters/workers/score.ts";
import { problem, type Outcome } from "./problem.ts";
import type { IsoDate } from "./time.ts";
import type { Folder } from "./workflow/ports.ts";
import type { SuggestionTools } from "./workflow/suggestion-ports.ts";

/** The folder at a path of this machine. */
export function folderAt(path: string): Folder {
  return diskFolder(path);
}

/** Does something to the folder at a path while nobody else does; a problem where somebody else stays busy. */
export async function alone<T>(
  path: string,
  work: (folder: Folder) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const done = await exclusively(path, () => work(diskFolder(path)));
  return done ?? { problems: [problem("folder-busy", {}, { folder: diskFolder(path).name })] };
}

/** Today's date in Amsterdam. */
export function today(): IsoDate {
  return clock.today();
}

/** Words and threads for suggesting codes. */
export const suggestionTools: SuggestionTools = { words: dutchWords, score: scoreAnswers };
