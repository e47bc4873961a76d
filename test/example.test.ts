import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formNumber, inventedAnswers } from "./support/fieldwork.ts";
import { whileStarted } from "./support/started.ts";

/** What somebody meets who types `npm start` and knows nothing yet. */
describe("the example, started in an empty folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  const before = process.cwd();

  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  const pollOnceTold = async (told: () => string): Promise<string> => {
    await vi.waitFor(() => expect(told()).toContain("Ctrl C"));
    return /\/p\/[a-z0-9]{16}/.exec(told())?.[0] ?? "";
  };
  const answer = async (address: string): Promise<number> => {
    const reply = await fetch(`${address}/answers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ form: formNumber(1), answers: inventedAnswers(1) }),
    });
    return reply.status;
  };

  it("shows the publication of the wave before, a poll and the studio, and says what is not there", async () => {
    await whileStarted([], async (url, told) => {
      const page = async (path: string): Promise<string> => (await fetch(url + path)).text();
      expect(await page("/")).toContain("Resultaten tweede peiling");
      expect(await page(await pollOnceTold(told))).toContain("Peiling 3");
      expect(await page("/studio/")).toContain("<script");
      expect(told()).toMatch(/\/studio\/begin#\S{20}/);
      const link = /\/studio\/begin#(\S{20,})/.exec(told())?.[1] ?? "";
      const signedIn = await fetch(`${url}/api/session`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-peilschaal": "start" },
        body: JSON.stringify({ link }),
      });
      expect(signedIn.status).toBe(200);
      const cookie = signedIn.headers
        .getSetCookie()
        .map((one) => one.split(";")[0])
        .join("; ");
      const panel = await fetch(`${url}/api/series/kwaliteit/peiling-3/panel`, { headers: { cookie } });
      expect(await panel.json()).toMatchObject({ members: [] });
      expect((await fetch(`${url}/p/nothing-here`)).status).toBe(404);
      expect(await page("/nothing-here")).toContain("Deze pagina bestaat niet");
    });
  });

  it("takes answers at once, and goes on with the same poll after a new start", async () => {
    let poll = "";
    await whileStarted([], async (url, told) => {
      poll = await pollOnceTold(told);
      expect(await answer(url + poll)).toBe(201);
    });
    await whileStarted(["--lang", "en"], async (url, told) => {
      expect(await pollOnceTold(told)).toBe(poll);
      expect(told()).toContain("Poll 3, to be answered:");
      expect(await answer(url + poll)).toBe(200);
    });
    const wave: unknown = JSON.parse(readFileSync("data/reeksen/kwaliteit/peiling-3/peiling.json", "utf8"));
    expect(wave).toMatchObject({ wave: 3, invented: true });
  });
});
