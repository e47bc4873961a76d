import { openImport, type OpenImport } from "../../workflow/importing/open-import.ts";
import { diskFolder } from "../files/folder.ts";
import { endWithParent } from "./parent-process.ts";
import type { ImportingMessage, ImportingReply, ImportingStart } from "./importing-messages.ts";

endWithParent();
process.once("message", (given) => {
  const { folder, ...start } = given as ImportingStart;
  const opened = openImport(diskFolder(folder), start);
  process.on("message", (message) => void answer(opened, message as ImportingMessage));
});

async function answer(opened: OpenImport, message: ImportingMessage): Promise<void> {
  const { id } = message;
  try {
    const given = message.ask === "read" ? await opened.read(message.corrections) : opened.files();
    reply({ id, given });
  } catch (error) {
    reply({ id, failure: error instanceof Error ? (error.stack ?? error.message) : "" });
  }
}

function reply(message: ImportingReply): void {
  if (process.connected) process.send?.(message);
}
