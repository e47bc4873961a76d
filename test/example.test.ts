import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formNumber, inventedAnswers } from "./support/fieldwork.ts";
import { post, startServer, type RunningServer } from "./support/server.ts";

/** What somebody meets who types `npm start` and knows nothing yet. */
describe("the example, started in an empty folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  let server: RunningServer;
  const slugIn = ({ told }: RunningServer): string => /\/p\/([a-z0-9]{16})/.exec(told())?.[1] ?? "";
  const start = async (): Promise<RunningServer> => {
    const started = await startServer({ directory: folder });
    await vi.waitFor(() => expect(started.told()).toContain("Ctrl C"));
    return started;
  };

  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => {
    await server.kill("SIGTERM");
    rmSync(folder, { recursive: true });
  });

  it("shows the publication of the wave before, a poll and the studio", async () => {
    const page = async (path: string): Promise<string> => (await fetch(server.url + path)).text();
    expect(await page("/")).toContain("Resultaten tweede peiling");
    expect(await page(`/p/${slugIn(server)}`)).toContain("Peiling 3");
    expect(await page("/studio/")).toContain("<script");
    expect((await fetch(`${server.url}/p/nothing-here`)).status).toBe(404);
    expect(await page("/nothing-here")).toContain("Deze pagina bestaat niet");
  });

  it("takes answers at once, and goes on with the same poll after a new start", async () => {
    const slug = slugIn(server);
    const answer = (): Promise<number | undefined> =>
      post(server, slug, { form: formNumber(1), answers: inventedAnswers(1) });
    expect(await answer()).toBe(201);
    await server.kill("SIGTERM");
    server = await start();
    expect(slugIn(server)).toBe(slug);
    expect(await answer()).toBe(200);
    const wave: unknown = JSON.parse(
      readFileSync(join(folder, "data/reeksen/kwaliteit/peiling-3/peiling.json"), "utf8"),
    );
    expect(wave).toMatchObject({ wave: 3, invented: true });
  });
});
