import { join } from "node:path";
import type { HeldImport, Importing } from "../../workflow/importing/ports.ts";
import { startChild } from "./child.ts";
import type { ImportingQuestion, ImportingStart } from "./importing-messages.ts";
import { questionsTo } from "./questions.ts";

/**
 * Every export is read in a process beside the server, which ends with it: nobody else waits, its memory is given back,
 * and nothing of it stays.
 */
export function importingIn(shelf: string): Importing {
  return {
    begin: ({ place, files, language, today }) =>
      hold({ folder: join(shelf, place.series, place.wave), files, language, today }),
  };
}

function hold(start: ImportingStart): HeldImport {
  const child = startChild(new URL("./importing-process.ts", import.meta.url));
  const questions = questionsTo<ImportingQuestion>(child, "importing");
  child.send(start);
  return {
    read: (corrections) => questions.ask({ ask: "read", corrections }) as ReturnType<HeldImport["read"]>,
    files: () => questions.ask({ ask: "files" }) as ReturnType<HeldImport["files"]>,
    end: () => void child.kill("SIGKILL"),
  };
}
