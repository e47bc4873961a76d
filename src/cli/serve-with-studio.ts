import type { Address } from "../server/listen.ts";
import type { Call, ExitCode } from "./command.ts";
import { serveInstallation } from "./serve-installation.ts";
import { shelfOf } from "./places.ts";
import { studioBeside, studioLine, tellAddresses, withExample } from "./serve-studio.ts";

/** Serves an installation whole: participants' pages, the studio, and the API for programs. */
export function serveWithStudio(call: Call, address: Address): Promise<ExitCode> {
  return serveInstallation(call, address, async (installation, log) => {
    const shelf = call.flag("example") ? await withExample(shelfOf(call)) : shelfOf(call);
    const studio = await studioBeside(call, installation, shelf, log);
    return { app: studio.app, tell: (url) => tellAddresses(call, [studioLine(call, url, studio)]) };
  });
}
