import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { libreOffice, pythonWithXml } from "./programs.ts";

/** The parts of a zip package as text, by path. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** All text in a file, zips within zips included, by the path of the part. */
export function textsIn(name: string, bytes: Uint8Array): [path: string, text: string][] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [[name, strFromU8(bytes)]];
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => textsIn(`${name}/${path}`, part));
}

/** The text of a part that has to be there. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes).get(path);
  if (part === undefined) throw new Error(`the package has no ${path}`);
  return part;
}

/** Why LibreOffice tests cannot run here; undefined where they can. */
export const noLibreOffice =
  libreOffice.find() === undefined
    ? `LibreOffice is missing (${libreOffice.use}): ${libreOffice.elsewhere}`
    : undefined;

/** What LibreOffice makes of a file, by name; `target` and `source` as it takes them. */
export function openedInLibreOffice(
  name: string,
  bytes: Uint8Array,
  target: string,
  source?: string,
): Map<string, Uint8Array> {
  return inFolder((folder) => {
    writeFileSync(join(folder, name), bytes);
    const made = join(folder, "made");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const reading = source === undefined ? [] : [`--infilter=${source}`];
    const args = [
      profile,
      "--headless",
      ...reading,
      "--convert-to",
      target,
      "--outdir",
      made,
      join(folder, name),
    ];
    const run = spawnSync(libreOffice.find() ?? "soffice", args, { encoding: "utf8", timeout: 120_000 });
    if (run.status !== 0) throw new Error(`LibreOffice did not open ${name}: ${run.stderr}`);
    return new Map(readdirSync(made).map((file) => [file, readFileSync(join(made, file))]));
  });
}

/** Presentation templates that LibreOffice brings along, as PowerPoint files; those it has not are left out. */
export function templatesOfLibreOffice(names: readonly string[]): Map<string, Uint8Array> {
  const program = realpathSync(libreOffice.find() ?? ".");
  const presnt = join(dirname(program), "..", "share", "template", "common", "presnt");
  const files = names.map((name) => join(presnt, `${name}.otp`)).filter((path) => existsSync(path));
  if (files.length === 0) return new Map();
  return inFolder((folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", "pptx", "--outdir", folder, ...files];
    spawnSync(program, args, { encoding: "utf8", timeout: 120_000 });
    return new Map(
      names
        .map((name) => [name, join(folder, `${name}.pptx`)] as const)
        .filter(([, path]) => existsSync(path))
        .map(([name, path]) => [name, readFileSync(path)]),
    );
  });
}

/** Why the outside judges cannot run here; undefined where they can. */
export const noJudge =
  process.env["PEILSCHAAL_REFERENCE"] === undefined
    ? "PEILSCHAAL_REFERENCE is not set: the outside judges of office files are not here"
    : pythonWithXml.find() === undefined
      ? `Python with lxml and openpyxl is missing: ${pythonWithXml.elsewhere}`
      : undefined;

/** What `ooxml-valid` or `deck-accessible` says of a file; empty where it finds nothing. */
export function judged(by: "ooxml-valid" | "deck-accessible", name: string, bytes: Uint8Array): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, name), bytes);
    const judge = join(process.env["PEILSCHAAL_REFERENCE"] ?? "", "checks", by);
    const run = spawnSync("/usr/bin/python3", [judge, join(folder, name)], { encoding: "utf8" });
    return run.status === 0 ? "" : run.stdout + run.stderr;
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-office-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
