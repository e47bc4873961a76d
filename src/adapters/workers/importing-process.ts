import { openImport } from "../../workflow/importing/open-import.ts";
import { diskFolder } from "../files/folder.ts";
import { answer } from "./answer-process.ts";
import type { ImportingQuestion, ImportingStart } from "./importing-messages.ts";
import { endWithParent } from "./parent-process.ts";
import type { Asked } from "./questions.ts";

endWithParent();
process.once("message", (given) => {
  const { folder, ...start } = given as ImportingStart;
  const opened = openImport(diskFolder(folder), start);
  process.on("message", (message) => {
    void answer(message as Asked<ImportingQuestion>, (question) =>
      question.ask === "read" ? opened.read(question.corrections) : opened.files(),
    );
  });
});
