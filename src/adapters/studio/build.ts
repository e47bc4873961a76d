import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Socket } from "node:net";
import { join } from "node:path";
import type { Asset, BrowserApp, BrowserAppState } from "../../workflow/ports.ts";
import { BUILT, filesBelow, markOfSources } from "./place.ts";

/** Told when making begins, and how it ended. */
export type TellMaking = (what: "making" | "made" | { readonly failed: string }) => void;

/** Which program makes the browser app, and where: a folder for each state of the sources. */
export interface Maker {
  readonly program: string;
  readonly folder: string;
  readonly mark: string;
}

export async function usualMaker(): Promise<Maker> {
  const program = join(import.meta.dirname, "make-process.ts");
  return { program, folder: BUILT, mark: await markOfSources() };
}

/**
 * The browser app, which is made beside the server where it was not yet, or of other sources. What failed is tried again
 * when somebody asks.
 */
export async function browserApp(tell: TellMaking, given?: Maker): Promise<BrowserApp> {
  const maker = given ?? (await usualMaker());
  let state: BrowserAppState = { state: "making" };
  const work = async (): Promise<BrowserAppState> => {
    try {
      state = { state: "ready", files: await filesMade(maker, tell) };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      tell({ failed: why });
      state = { state: "failed", why };
    }
    return state;
  };
  let settled = work();
  if (existsSync(join(maker.folder, maker.mark))) await settled;
  return {
    now: () => state,
    settled: () => settled,
    again: () => {
      if (state.state !== "failed") return;
      state = { state: "making" };
      settled = work();
    },
  };
}

/** The same as files by path, for who can wait. */
export async function builtStudio(given?: Maker): Promise<ReadonlyMap<string, Asset>> {
  return filesMade(given ?? (await usualMaker()), () => undefined);
}

async function filesMade(maker: Maker, tell: TellMaking): Promise<ReadonlyMap<string, Asset>> {
  const made = join(maker.folder, maker.mark);
  if (!existsSync(made)) {
    tell("making");
    await make(maker);
    tell("made");
  }
  return assetsIn(made);
}

/** Of what the maker says when it fails, so much is kept. */
const MOST_SAID = 2_000;

function make({ program, folder, mark }: Maker): Promise<void> {
  // Neither Ctrl C nor the end of the server ends it: what it makes is there the next time.
  const child = spawn(process.execPath, [program, folder, mark], {
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
    windowsHide: true,
  });
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-MOST_SAID)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(reasonIn(said) || `${signal ?? code ?? ""}`));
    });
  });
}

/** The lines that say what is wrong, without colours and where in the program it was noticed. */
export function reasonIn(said: string): string {
  return said
    .replaceAll(/\u001b\[[0-9;]*m/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(at |Node\.js v|\^|throw |file:\/\/)/.test(line))
    .slice(0, 8)
    .join("\n");
}

async function assetsIn(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  const paths = await filesBelow(folder);
  for (const path of paths) {
    if (path.endsWith(".packed")) continue;
    const packed = paths.includes(`${path}.packed`) && {
      packed: await readFile(join(folder, `${path}.packed`)),
    };
    assets.set(path, { bytes: await readFile(join(folder, path)), mediaType: mediaTypeOf(path), ...packed });
  }
  return assets;
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
