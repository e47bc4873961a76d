import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { postgresPrograms } from "./postgres-programs.ts";

/** A program of the system that some tests look at the product with. */
export interface Program {
  readonly name: string;
  /** What the tests do with it, as a person without it wants to know. */
  readonly use: string;
  readonly debian: readonly string[];
  readonly elsewhere: string;
  /** Needed only where the reference material is, since it runs what lies there. */
  readonly onlyWithReference?: true;
  readonly find: () => string | undefined;
}

export const chromium: Program = {
  name: "Chromium",
  use: "browser tests",
  debian: ["chromium", "fonts-liberation"],
  elsewhere: "install Chromium or Chrome, or name it in PEILSCHAAL_CHROMIUM",
  find: () => process.env["PEILSCHAAL_CHROMIUM"] ?? onPath("chromium", "chromium-browser", "google-chrome"),
};

export const libreOffice: Program = {
  name: "LibreOffice",
  use: "tests that open every deck, document and workbook",
  debian: ["libreoffice-impress", "libreoffice-writer", "libreoffice-calc", "fonts-liberation"],
  elsewhere: "install LibreOffice and put soffice on the path",
  find: () => onPath("soffice", "libreoffice"),
};

export const poppler: Program = {
  name: "Poppler",
  use: "tests that look at pages as pictures",
  debian: ["poppler-utils"],
  elsewhere: "install Poppler and put pdftoppm on the path",
  find: () => onPath("pdftoppm"),
};

export const postgres: Program = {
  name: "PostgreSQL 15 or newer",
  use: "tests of the ballot box on PostgreSQL",
  debian: ["postgresql"],
  elsewhere: "install PostgreSQL and put initdb and postgres on the path",
  find: () => postgresPrograms(),
};

export const strace: Program = {
  name: "strace",
  use: "the test that answers are on disk before they are acknowledged",
  debian: ["strace"],
  elsewhere: "that test runs on Linux only",
  find: () => onPath("strace"),
};

/** The system's own Python: modules from Debian's packages are not seen by another one. */
export const pythonWithXml: Program = {
  name: "Python with lxml and openpyxl",
  use: "the outside judges of office files",
  debian: ["python3-lxml", "python3-openpyxl"],
  elsewhere: "install lxml and openpyxl for /usr/bin/python3",
  onlyWithReference: true,
  find: () => {
    const tried = spawnSync("/usr/bin/python3", ["-c", "import lxml, openpyxl"]);
    return tried.status === 0 ? "/usr/bin/python3" : undefined;
  },
};

export const pspp: Program = {
  name: "PSPP",
  use: "tests that have another program read and write .sav",
  debian: ["pspp"],
  elsewhere: "install GNU PSPP and put pspp on the path",
  find: () => onPath("pspp"),
};

export const readStat: Program = {
  name: "ReadStat",
  use: "tests that have another program read .sav",
  debian: ["readstat"],
  elsewhere: "install ReadStat and put readstat on the path",
  find: () => onPath("readstat"),
};

/** Too large to be asked for by the tests; the bench compares with it where it is there. */
export const havenInR: Program = {
  name: "R's haven",
  use: "figures beside ours",
  debian: ["r-cran-haven"],
  elsewhere: "install R and its package haven",
  find: () => {
    const r = onPath("Rscript");
    return r !== undefined && spawnSync(r, ["-e", "library(haven)"]).status === 0 ? r : undefined;
  },
};

export const programs: readonly Program[] = [
  chromium,
  libreOffice,
  poppler,
  postgres,
  strace,
  pspp,
  readStat,
  pythonWithXml,
];

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
