import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { stepsOfWaves } from "../../workflow/kept-steps.ts";
import { lookAhead } from "../../workflow/publishing/look-ahead.ts";
import type { WavePlace } from "../../workflow/publishing/ports.ts";
import { publishingTasks, type TaskPlace } from "../../workflow/publishing/tasks.ts";
import type { OverviewWish } from "../../workflow/series-overview.ts";
import { diskFolder } from "../files/folder.ts";
import { answer } from "./answer-process.ts";
import { endWithParent } from "./parent-process.ts";
import type { PublishingRoots, TaskQuestion } from "./publishing-messages.ts";
import type { Asked } from "./questions.ts";

/** Eight waves of a thousand answers take some tens of MB; of a hundred thousand only the last are kept. */
const stepsAt = stepsOfWaves({ waves: 8, signs: 50_000_000 });

let underWay = 0;
endWithParent(() => underWay > 0);
process.on("message", (message) => {
  const asked = message as Asked<TaskQuestion>;
  underWay += 1;
  void answer(asked, done)
    .finally(() => (underWay -= 1))
    .then((given) => goOn(asked, given))
    // Nobody asked for it yet: whoever does is told.
    .catch(() => undefined);
});

function done({ roots, task, place, argument }: TaskQuestion): Promise<unknown> {
  const work = publishingTasks[task] as (place: TaskPlace, argument: unknown) => Promise<unknown>;
  return work(placeAt(roots, place), argument);
}

function placeAt(roots: PublishingRoots, { series, wave }: WavePlace): TaskPlace {
  return {
    folder: diskFolder(join(roots.shelf, series, wave)),
    site: diskFolder(join(roots.site, series, wave)),
    kept: { stepsOf: (one) => stepsAt(join(roots.shelf, series, one)), pause: () => setImmediate() },
  };
}

/** Once a series was told, its last results are worked out; whatever is asked meanwhile goes first at every pause. */
async function goOn({ roots, task, place, argument }: TaskQuestion, given: unknown): Promise<void> {
  if (task !== "overview") return;
  const told = given as Parameters<typeof lookAhead>[0];
  const { language } = argument as OverviewWish;
  await lookAhead(told, (wave) => placeAt(roots, { ...place, wave }), language);
}
