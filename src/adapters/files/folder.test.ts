import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskFolder } from "./folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-folder-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bytes = new TextEncoder().encode("{}");

test("of files that could not all be written nothing stays, nor the folders made for them", async () => {
  writeFileSync(join(root, "een-bestand"), "");
  const folder = diskFolder(root);
  const files = [
    { path: "nieuw/diep/a.json", bytes },
    { path: "een-bestand/b.json", bytes },
  ];
  await expect(folder.write(files)).rejects.toThrow();
  expect(readdirSync(root)).toEqual(["een-bestand"]);
});

test("files that are staged and discarded leave what others put beside them", async () => {
  const staged = await diskFolder(root).stage([{ path: "nieuw/diep/a.json", bytes }]);
  writeFileSync(join(root, "nieuw/van-een-ander"), "");
  await staged.discard();
  expect(readdirSync(root, { recursive: true }).toSorted()).toEqual(["nieuw", "nieuw/van-een-ander"]);
});

test("a folder that was there stays, also when it is empty", async () => {
  mkdirSync(join(root, "leeg"));
  const staged = await diskFolder(root).stage([{ path: "leeg/a.json", bytes }]);
  await staged.discard();
  expect(readdirSync(root)).toEqual(["leeg"]);
});

test("a folder is taken away with all that is in it, what a link in it leads to stays, and nothing there is no failure", async () => {
  const folder = diskFolder(root);
  await folder.write([
    { path: "weg/diep/a.json", bytes },
    { path: "blijft/b.json", bytes },
  ]);
  symlinkSync(join(root, "blijft"), join(root, "weg/link"));
  await folder.remove("weg");
  await folder.remove("weg");
  await folder.remove("nooit/geweest");
  expect(readdirSync(root, { recursive: true }).toSorted()).toEqual(["blijft", "blijft/b.json"]);
});

test("where a folder has the name of one file, none of them is put in its place, and it is said where", async () => {
  mkdirSync(join(root, "b.json"));
  const files = ["a.json", "b.json"].map((path) => ({ path, bytes }));
  const path = join(root, "b.json");
  await expect(diskFolder(root).write(files)).rejects.toMatchObject({ code: "EISDIR", path });
  expect(readdirSync(root)).toEqual(["b.json"]);
});

test("what could not be put in its place does not stay beside it", async () => {
  const staged = await diskFolder(root).stage(["a.json", "b.json"].map((path) => ({ path, bytes })));
  mkdirSync(join(root, "b.json"));
  await expect(staged.commit()).rejects.toMatchObject({ path: join(root, "b.json") });
  expect(readdirSync(root)).toEqual(["a.json", "b.json"]);
});
