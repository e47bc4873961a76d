import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { allTokens } from "../../look/tokens.ts";
import { exclusively } from "../files/lock.ts";
import { dutchDictionary } from "../word-list.ts";
import { filesBelow, SOURCE } from "./place.ts";

/*
 * A program of its own, which ends and gives its memory back: makes the browser app in FOLDER/MARK, unless it is there
 * already. Two that are started at once wait for each other.
 */
const [folder = "", mark = ""] = process.argv.slice(2);
const place = join(folder, mark);

await mkdir(folder, { recursive: true });
while (!existsSync(place)) await exclusively(folder, makeUnlessMade);

async function makeUnlessMade(): Promise<true> {
  if (existsSync(place)) return true;
  const beside = `${place}.being-made`;
  await build({
    root: join(SOURCE, "studio"),
    base: "/studio/",
    configFile: false,
    logLevel: "error",
    plugins: [tokens()],
    // Whoever starts the program in a test has the same app as everybody.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: { outDir: beside, emptyOutDir: true, target: "es2023", modulePreload: { polyfill: false } },
  });
  await writeFile(join(beside, "nl.dic.gz"), gzipSync(await dutchDictionary("index.dic")));
  await writeFile(join(beside, "nl.dic.license.txt"), await dutchDictionary("license"));
  await pack(beside);
  await rename(beside, place);
  await forgetOthers();
  return true;
}

/** Packs what is sent most once, and as well as can be. */
async function pack(made: string): Promise<void> {
  for (const path of await filesBelow(made)) {
    if (!/\.(js|css|html|svg)$/.test(path)) continue;
    await writeFile(join(made, `${path}.packed`), gzipSync(await readFile(join(made, path)), { level: 9 }));
  }
}

/** Takes away what was made of sources that are no more; who serves that has it in memory. */
async function forgetOthers(): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name !== mark && !name.startsWith("."))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Lets the style sheet of the app begin with the values of the visual language. */
function tokens() {
  return {
    name: "peilschaal-tokens",
    transform: (code: string, id: string) =>
      id.endsWith("/studio/style/tokens.css") ? { code: `${allTokens()}${code}`, map: null } : undefined,
    enforce: "pre" as const,
  };
}
