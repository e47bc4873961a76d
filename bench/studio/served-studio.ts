import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { studioAssets } from "../../src/compose.ts";
import { listen } from "../../src/server/listen.ts";
import { openBrowser } from "../../test/support/browser.ts";
import { openStudio, sending } from "../../test/support/studio.ts";

/** The whole studio of `start`, with the processes beside it, and somebody in a browser who works in it. */
export interface ServedStudio {
  readonly url: string;
  readonly shelf: string;
  readonly browser: Browser;
  readonly page: Page;
  /** Sends something to the API below /api/series/. */
  store(path: string, body: unknown): Promise<void>;
  close(): Promise<void>;
}

export async function serveStudio(): Promise<ServedStudio> {
  // First, since it keeps this program alive while the studio is made of its sources.
  const browser = await openBrowser();
  const studio = await openStudio({ assets: await studioAssets() });
  const person = await studio.signIn("onderzoeker");
  const server = (await listen(studio.app, { host: "127.0.0.1", port: 0 })).value;
  if (server === undefined) throw new Error("no port is free");
  const { url } = server;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name = "", value = ""] = person.cookie.split("=");
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: "Strict" }]);
  const page = await context.newPage();
  return {
    url,
    shelf: join(studio.root, "reeksen"),
    browser,
    page,
    store: async (path, body) => {
      const reply = await person.ask(`/api/series/${path}`, sending("POST", body));
      if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
    },
    close: async () => {
      await browser.close();
      await server.stop();
      await studio.remove();
    },
  };
}
