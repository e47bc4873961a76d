import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { getPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChild, whenGone } from "./child.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-child-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function program(name: string, lines: string): URL {
  const path = join(root, `${name}.mjs`);
  writeFileSync(path, lines);
  return pathToFileURL(path);
}

/** Everything a program said before it was gone. */
async function heardFrom(lines: string): Promise<{ readonly heard: unknown[]; readonly why: Error }> {
  const heard: unknown[] = [];
  const child = startChild(program("zegt", lines));
  child.on("message", (message) => heard.push(message));
  const why = await new Promise<Error>((resolve) => whenGone(child, "saying", resolve));
  return { heard, why };
}

test("all that a program said is heard before it is known to be gone, however large", async () => {
  const { heard } = await heardFrom(`
    for (let i = 0; i < 20; i++) process.send(new Uint8Array(1_000_000).fill(i));
    process.send(new Map([["klaar", true]]), undefined, undefined, () => process.disconnect());
  `);
  expect(heard).toHaveLength(21);
  expect((heard[19] as Uint8Array)[999_999]).toBe(19);
  expect(heard[20]).toEqual(new Map([["klaar", true]]));
});

test("a program beside the server lets the server go first", async () => {
  const { heard } = await heardFrom(`
    import { getPriority } from "node:os";
    process.send(getPriority(), undefined, undefined, () => process.disconnect());
  `);
  expect(heard).toEqual([Math.min(19, getPriority() + 5)]);
});

test("a program that breaks off is told, with what it is called", async () => {
  const { heard, why } = await heardFrom(`process.send(1); process.kill(process.pid, "SIGKILL");`);
  expect(heard.length).toBeLessThanOrEqual(1);
  expect(why.message).toContain("saying");
});
