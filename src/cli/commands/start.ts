import { WRONG_USE, type Command } from "../command.ts";
import { placeOption } from "../installation.ts";

const PORT = 4600;
const HOST = "127.0.0.1";

/** Loads only what it serves: a server that waits for answers needs no writers of decks. */
export const start: Command = {
  usage:
    "[FOLDER | --data DIR [--example]] [--port 4600] [--host 127.0.0.1] [--url https://…] [--proxy] [--log FILE] [--metrics PORT] [--lang nl|en]",
  summary: {
    nl: "toont het voorbeeld of de publicatie van een peiling, of met --data een installatie: peilingen en studio",
    en: "serves the example or the publication of a poll or, with --data, an installation: polls and studio",
  },
  options: {
    ...placeOption,
    example: { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
    url: { type: "string" },
    proxy: { type: "boolean" },
    log: { type: "string" },
    metrics: { type: "string" },
  },
  takes: [0, 1],
  run: async (call) => {
    const { option } = call;
    const port = Number(option("port") ?? PORT);
    if (![port, Number(option("metrics") ?? 0)].every(isPort)) return WRONG_USE;
    const address = { host: option("host") ?? HOST, port };
    const [folder] = call.arguments;
    if (folder !== undefined && option("data") !== undefined) return WRONG_USE;
    const isInstallation = option("data") !== undefined || (process.env["DATABASE_URL"] ?? "") !== "";
    if (isInstallation && folder === undefined) {
      const { serveWithStudio } = await import("../serve-with-studio.ts");
      return serveWithStudio(call, address);
    }
    const { serveExample, servePublication } = await import("../serve-publication.ts");
    return folder === undefined ? serveExample(call, address) : servePublication(call, folder, address);
  },
};

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65535;
}
