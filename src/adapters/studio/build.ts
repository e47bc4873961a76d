import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { allTokens } from "../../look/tokens.ts";
import type { Asset } from "../../workflow/ports.ts";
import { dutchDictionary } from "../word-list.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SOURCE = join(ROOT, "src");
const BUILT = join(ROOT, "dist/studio");
const MARK = ".made-of";

/**
 * The browser app as files by path. It is built when it was not, or when its sources are others than it was built
 * from; building goes on beside and is renamed into place, so that two programs that start at once do no harm.
 */
export async function builtStudio(): Promise<ReadonlyMap<string, Asset>> {
  const sources = await markOfSources();
  if ((await textOf(join(BUILT, MARK))) !== sources) await build(sources);
  return assetsIn(BUILT);
}

/** The rooms the browser app is made of: its own and the pure ones. */
async function markOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const path of (await filesBelow(SOURCE)).sort()) {
    if (/\.test\.ts$|^(adapters|server|cli|workflow)\//.test(path)) continue;
    hash.update(`${path}\0`).update(await readFile(join(SOURCE, path)));
  }
  return hash.update((await textOf(join(ROOT, "package-lock.json"))) ?? "").digest("hex");
}

async function build(sources: string): Promise<void> {
  const vite = await import("vite");
  const beside = `${BUILT}.${process.pid}`;
  await vite.build({
    root: join(SOURCE, "studio"),
    base: "/studio/",
    configFile: false,
    logLevel: "error",
    plugins: [tokens],
    // Whoever starts the program in a test has the same app as everybody.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: { outDir: beside, emptyOutDir: true, target: "es2023", modulePreload: { polyfill: false } },
  });
  await writeFile(join(beside, "nl.dic.gz"), gzipSync(await dutchDictionary("index.dic")));
  await writeFile(join(beside, "nl.dic.license.txt"), await dutchDictionary("license"));
  await writeFile(join(beside, MARK), sources);
  await mkdir(join(ROOT, "dist"), { recursive: true });
  await rm(BUILT, { recursive: true, force: true });
  await rename(beside, BUILT).catch(async (error: unknown) => {
    // Another program was first; what it built is made of the same sources.
    if ((await textOf(join(BUILT, MARK))) !== sources) throw error;
    await rm(beside, { recursive: true, force: true });
  });
}

/** Lets the style sheet of the app begin with the values of the visual language. */
const tokens = {
  name: "peilschaal-tokens",
  transform: (code: string, id: string) =>
    id.endsWith("/studio/style/tokens.css") ? { code: `${allTokens()}${code}`, map: null } : undefined,
  enforce: "pre" as const,
};

async function assetsIn(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (const path of await filesBelow(folder)) {
    if (path === MARK) continue;
    assets.set(path, { bytes: await readFile(join(folder, path)), mediaType: mediaTypeOf(path) });
  }
  return assets;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  gz: "application/gzip",
  txt: "text/plain; charset=utf-8",
};

function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
