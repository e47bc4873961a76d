import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../support/command-line.ts";
import { fencesIn } from "../support/markdown.ts";
import { obedient, startModelServer, type ModelServer } from "../support/model-server.ts";
import { readText, ROOT } from "../support/sources.ts";

const PROGRAM = "npm run -s peilschaal -- ";
/** Where the guide says that a model listens. */
const OLLAMA = "http://127.0.0.1:11434/v1";

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer(obedient);
});
afterAll(() => server.stop());

describe.each(["docs/guide/en.md", "docs/guide/nl.md"])("the language model in %s", (page) => {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-guide-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const commands = fencesIn(readText(page), "text")
    .flatMap(({ text }) => text.split("\n"))
    .filter((line) => /^npm run -s peilschaal -- (model|propose) /.test(line))
    .map((line) => line.slice(PROGRAM.length));

  it("is shown by commands that do what it says", async () => {
    expect(commands.length).toBeGreaterThan(4);
    cpSync(join(ROOT, "examples"), join(folder, "examples"), { recursive: true });
    const wave = join(folder, "examples/kwaliteit/peiling-2/peiling.json");
    const told = { nl: "Voorbeeldorganisatie laat een taalmodel meelezen." };
    writeFileSync(
      wave,
      JSON.stringify({ ...(JSON.parse(readFileSync(wave, "utf8")) as object), recipients: told }),
    );
    const before = process.cwd();
    process.chdir(folder);
    try {
      for (const command of commands) {
        const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
        const ran = await run(...words.map((word) => (word === OLLAMA ? server.url : word)));
        expect([command, ran.code, ran.err]).toEqual([command, 0, ""]);
        if (command.includes("--what points")) expect(ran.out).toContain("een-nieuw-punt");
      }
    } finally {
      process.chdir(before);
    }
    expect(readFileSync(join(folder, "register.md"), "utf8")).toContain("llama3.1:8b");
  });
});
