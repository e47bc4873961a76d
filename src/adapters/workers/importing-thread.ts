import { parentPort, workerData } from "node:worker_threads";
import { openImport } from "../../workflow/importing/open-import.ts";
import { diskFolder } from "../files/folder.ts";
import type { ImportingMessage, ImportingReply, ImportingStart } from "./importing-messages.ts";

const { folder, ...start } = workerData as ImportingStart;
const opened = openImport(diskFolder(folder), start);

parentPort?.on("message", (message: ImportingMessage) => {
  const { id } = message;
  const work = message.ask === "read" ? opened.read(message.corrections) : Promise.resolve(opened.files());
  work.then(
    (given) => reply({ id, given }),
    (error: unknown) => reply({ id, failure: error instanceof Error ? (error.stack ?? error.message) : "" }),
  );
});

function reply(message: ImportingReply): void {
  parentPort?.postMessage(message);
}
