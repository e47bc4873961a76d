import { join } from "node:path";
import { stepsOfWaves } from "../../workflow/kept-steps.ts";
import { publishingTasks } from "../../workflow/publishing/tasks.ts";
import { diskFolder } from "../files/folder.ts";
import { answer } from "./answer-process.ts";
import { endWithParent } from "./parent-process.ts";
import type { TaskQuestion } from "./publishing-messages.ts";
import type { Asked } from "./questions.ts";

/** Eight waves of a thousand answers take some tens of MB; of a hundred thousand only the last is kept. */
const stepsAt = stepsOfWaves({ waves: 8, signs: 50_000_000 });

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
    stepsOf: (wave: string) => stepsAt(join(roots.shelf, place.series, wave)),
  };
  const work = publishingTasks[task] as (place: typeof at, argument: unknown) => Promise<unknown>;
  return work(at, argument);
}
