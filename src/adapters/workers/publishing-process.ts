import { join } from "node:path";
import { keepingWork } from "../../workflow/keep-work.ts";
import { publishingTasks } from "../../workflow/publishing/tasks.ts";
import type { WholeResults } from "../../workflow/show-results.ts";
import { diskFolder } from "../files/folder.ts";
import { endWithParent } from "./parent-process.ts";
import type { TaskMessage, TaskReply } from "./publishing-messages.ts";

/** Waves whose results are kept, each in each language: some hundreds of kB each. */
const MOST_KEPT = 8;
const kept = keepingWork<WholeResults>(MOST_KEPT);

let underWay = 0;
endWithParent(() => underWay > 0);
process.on("message", (message) => {
  const { id, roots, task, place, argument } = message as TaskMessage;
  const at = {
    folder: diskFolder(join(roots.shelf, place.series, place.wave)),
    site: diskFolder(join(roots.site, place.series, place.wave)),
    name: join(roots.shelf, place.series, place.wave),
    kept,
  };
  const work = publishingTasks[task] as (place: typeof at, argument: unknown) => Promise<unknown>;
  underWay += 1;
  void work(at, argument)
    .then(
      (outcome) => reply({ id, outcome }),
      (error: unknown) =>
        reply({ id, failure: error instanceof Error ? (error.stack ?? error.message) : "" }),
    )
    .finally(() => (underWay -= 1));
});

function reply(message: TaskReply): void {
  if (process.connected) process.send?.(message);
}
