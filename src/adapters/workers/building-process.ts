import { join } from "node:path";
import { problem } from "../../problem.ts";
import { buildPublication } from "../../workflow/publishing/build-publication.ts";
import { diskFolder } from "../files/folder.ts";
import { exclusively } from "../files/lock.ts";
import { endWithParent } from "./parent-process.ts";
import type { BuildMessage, BuildStart } from "./publishing-messages.ts";

let isWriting = false;
endWithParent(() => isWriting);
process.once("message", (start) => void run(start as BuildStart));

/** A build that publishes has the series to itself from beginning to end; when it is killed its lock counts no more. */
async function run(start: BuildStart): Promise<void> {
  const series = join(start.roots.shelf, start.place.series);
  const built =
    start.request.kind === "draft" ? await build(start) : await exclusively(series, () => build(start));
  const busy = { problems: [problem("folder-busy", {}, { folder: series })] };
  // Who leaves before the last message is out takes it along.
  say({ say: "finished", ...(built ?? busy) }, () => process.disconnect());
}

function build({ roots, place, request, today }: BuildStart): ReturnType<typeof buildPublication> {
  return buildPublication(
    {
      folder: diskFolder(join(roots.shelf, place.series, place.wave)),
      site: diskFolder(join(roots.site, place.series, place.wave)),
      today,
      tell: (step) => say({ say: "step", step }),
      proceed: () =>
        new Promise((resolve) => {
          process.once("message", (may) => {
            isWriting = may === true;
            resolve(isWriting);
          });
          say({ say: "proceed" });
        }),
    },
    request,
  );
}

function say(message: BuildMessage, said?: () => void): void {
  if (process.connected) process.send?.(message, undefined, undefined, said);
}
