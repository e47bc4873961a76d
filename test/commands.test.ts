import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { main } from "../src/cli/main.ts";
import { fencesIn } from "./support/markdown.ts";
import { filesIn, readText, ROOT } from "./support/sources.ts";

/** What a reader copies from the pages is run as it stands, page by page, in a folder with what a clone has. */
const PROGRAM = "npm run -s peilschaal -- ";
const folder = mkdtempSync(join(tmpdir(), "peilschaal-commands-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pages = filesIn(".")
  .filter((path) => path.endsWith(".md"))
  .map((path) => ({ path, commands: commandsIn(readText(path)) }))
  .filter(({ commands }) => commands.length > 0);

test("the README and the guides show commands", () => {
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["README.md", "docs/guide/en.md", "docs/guide/nl.md"]),
  );
});

describe.each(pages)("$path", ({ path, commands }) => {
  const cwd = join(folder, path.replaceAll("/", "-"));

  test.each(commands)("%s", async (command) => {
    prepare(cwd);
    const before = process.cwd();
    const told: string[] = [];
    const tell = (text: string) => void told.push(text);
    process.chdir(cwd);
    // The polls that pages hold are open in a certain month; what is read later has to run as well.
    // The doctor is the one who finds fault with a clock that was set.
    if (!command.startsWith("doctor")) process.env["PEILSCHAAL_CLOCK"] = "2026-12-01T09:00:00Z";
    try {
      const terminal = { out: tell, err: tell, columns: 100, interactive: false, colours: false };
      expect(await main(wordsOf(command), terminal), told.join("")).toBe(0);
    } finally {
      process.chdir(before);
      delete process.env["PEILSCHAAL_CLOCK"];
    }
  });
});

/** The commands of our own program on a page, in order; npm's own are held to package.json elsewhere. */
function commandsIn(markdown: string): string[] {
  return fencesIn(markdown, "sh")
    .flatMap(({ text }) => text.replaceAll("\\\n", " ").split("\n"))
    .filter((line) => line.startsWith(PROGRAM))
    .map((line) => line.slice(PROGRAM.length).trim())
    .filter((line) => !line.startsWith("start"));
}

/** The words of a command line; what stands between quotation marks is one. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

function prepare(cwd: string): void {
  mkdirSync(cwd, { recursive: true });
  for (const shipped of ["examples", "docs/guide"]) {
    cpSync(join(ROOT, shipped), join(cwd, shipped), { recursive: true, force: false });
  }
}
