import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { publishingTasks } from "../../workflow/publishing/tasks.ts";
import { diskFolder } from "../files/folder.ts";
import type { PublishingRoots, TaskMessage, TaskReply } from "./publishing-messages.ts";

const { shelf, site } = workerData as PublishingRoots;

parentPort?.on("message", ({ id, task, place, argument }: TaskMessage) => {
  const at = {
    folder: diskFolder(join(shelf, place.series, place.wave)),
    site: diskFolder(join(site, place.series, place.wave)),
  };
  const work = publishingTasks[task] as (place: typeof at, argument: unknown) => Promise<unknown>;
  work(at, argument).then(
    (outcome) => reply({ id, outcome }),
    (error: unknown) => reply({ id, failure: error instanceof Error ? (error.stack ?? error.message) : "" }),
  );
});

function reply(message: TaskReply): void {
  parentPort?.postMessage(message);
}
