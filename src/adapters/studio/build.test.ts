import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserApp, builtStudio, reasonIn, usualMaker, type Maker } from "./build.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-built-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A maker of which the program is these lines. */
function making(name: string, lines: string): Maker {
  const program = join(root, `${name}.mjs`);
  writeFileSync(program, lines);
  return { program, folder: join(root, name), mark: "staat" };
}

const MAKES = `
import { mkdirSync, writeFileSync } from "node:fs";
const [folder, mark] = process.argv.slice(2);
mkdirSync(folder + "/" + mark + "/assets", { recursive: true });
writeFileSync(folder + "/" + mark + "/index.html", "<p>studio</p>");
writeFileSync(folder + "/" + mark + "/assets/a.js", "1");
`;

test("two servers that begin at once on one folder each get the whole app, which is made once", async () => {
  const maker = { ...(await usualMaker()), folder: join(root, "samen") };
  const [one, other] = await Promise.all([builtStudio(maker), builtStudio(maker)]);
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
  expect(readdirSync(maker.folder)).toEqual([maker.mark]);
  const page = one.get("index.html");
  expect(page?.mediaType).toContain("text/html");
  expect(gunzipSync(page?.packed ?? new Uint8Array()).toString()).toBe(Buffer.from(page!.bytes).toString());
});

test("an app that still has to be made is told of, and is there once it is made", async () => {
  const told: unknown[] = [];
  const app = await browserApp((what) => told.push(what), making("nieuw", MAKES));
  expect(app.now()).toEqual({ state: "making" });
  expect((await app.settled()).state).toBe("ready");
  expect(told).toEqual(["making", "made"]);
  const { files } = app.now() as { files: ReadonlyMap<string, { mediaType: string }> };
  expect(files.get("assets/a.js")?.mediaType).toContain("javascript");
});

test("an app that was made before is there at once", async () => {
  const maker = making("nieuw", "process.exit(1)");
  expect((await browserApp(() => undefined, maker)).now().state).toBe("ready");
});

test("what keeps it from being made is told, and it is tried again when asked", async () => {
  const told: unknown[] = [];
  const maker = making("mislukt", 'throw new Error("geen plaats op de schijf")');
  const app = await browserApp((what) => told.push(what), maker);
  expect(await app.settled()).toMatchObject({ state: "failed", why: "Error: geen plaats op de schijf" });
  expect(told.at(-1)).toEqual({ failed: "Error: geen plaats op de schijf" });
  writeFileSync(maker.program, MAKES);
  app.again();
  expect(app.now().state).toBe("making");
  expect((await app.settled()).state).toBe("ready");
  app.again();
  expect(app.now().state).toBe("ready");
});

test("a reason has no colours, no places in the program and not too many lines", () => {
  expect(
    reasonIn("\u001b[31m[plugin] Onbekend woord\u001b[0m\n\n    at build (file:///x.ts:1:1)\nNode.js v24\n"),
  ).toBe("[plugin] Onbekend woord");
  expect(reasonIn("a\n".repeat(50)).split("\n")).toHaveLength(8);
});
