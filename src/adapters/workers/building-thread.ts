import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { buildPublication } from "../../workflow/publishing/build-publication.ts";
import { diskFolder } from "../files/folder.ts";
import type { BuildMessage, BuildStart } from "./publishing-messages.ts";

const { roots, place, request, today } = workerData as BuildStart;

const built = await buildPublication(
  {
    folder: diskFolder(join(roots.shelf, place.series, place.wave)),
    site: diskFolder(join(roots.site, place.series, place.wave)),
    today,
    tell: (step) => say({ say: "step", step }),
    proceed: () =>
      new Promise((resolve) => {
        parentPort?.once("message", resolve);
        say({ say: "proceed" });
      }),
  },
  request,
);
say({ say: "finished", ...built });

function say(message: BuildMessage): void {
  parentPort?.postMessage(message);
}
