import { join } from "node:path";
import { keepingWork } from "../../workflow/keep-work.ts";
import { publishingTasks } from "../../workflow/publishing/tasks.ts";
import type { WholeResults } from "../../workflow/show-results.ts";
import { diskFolder } from "../files/folder.ts";
import { answer } from "./answer-process.ts";
import { endWithParent } from "./parent-process.ts";
import type { TaskQuestion } from "./publishing-messages.ts";
import type { Asked } from "./questions.ts";

/** Waves whose results are kept, each in each language: some hundreds of kB each. */
const MOST_KEPT = 8;
const kept = keepingWork<WholeResults>(MOST_KEPT);

let underWay = 0;
endWithParent(() => underWay > 0);
process.on("message", (message) => {
  underWay += 1;
  void answer(message as Asked<TaskQuestion>, done).finally(() => (underWay -= 1));
});

function done({ roots, task, place, argument }: TaskQuestion): Promise<unknown> {
  const at = {
    folder: diskFolder(join(roots.shelf, place.series, place.wave)),
    site: diskFolder(join(roots.site, place.series, place.wave)),
    name: join(roots.shelf, place.series, place.wave),
    kept,
  };
  const work = publishingTasks[task] as (place: typeof at, argument: unknown) => Promise<unknown>;
  return work(at, argument);
}
