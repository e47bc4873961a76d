import { problem } from "../problem.ts";
import type { Language } from "../text.ts";
import { problemOf, StoreFailure } from "../workflow/store-failure.ts";
import { PROBLEMS, type ExitCode } from "./command.ts";
import { tellProblems } from "./problems.ts";
import type { Terminal } from "./terminal.ts";

const DISK: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOSPC: { nl: "de schijf is vol", en: "the disk is full" },
  EACCES: { nl: "geen toegang", en: "no access" },
  EPERM: { nl: "geen toegang", en: "no access" },
  EROFS: { nl: "alleen-lezen", en: "read-only" },
  EDQUOT: { nl: "het quotum is bereikt", en: "the quota is reached" },
  ENOTDIR: { nl: "dit is geen map", en: "this is not a folder" },
  EEXIST: { nl: "daar staat een bestand dat zo heet", en: "a file of that name is there" },
  ENAMETOOLONG: { nl: "de naam is te lang", en: "the name is too long" },
  EISDIR: { nl: "dit is een map", en: "this is a folder" },
};

/** What the disk or a store refused is told as a problem; anything else is a mistake of the program's and stays visible. */
export function tellFailure(error: unknown, terminal: Terminal, language: Language): ExitCode {
  if (error instanceof StoreFailure) {
    tellProblems(terminal, [problemOf(error)], language);
    return PROBLEMS;
  }
  if (!(error instanceof Error) || !("code" in error)) throw error;
  if (String(error.code) === "ENOENT" && "path" in error) {
    tellProblems(terminal, [problem("path-missing", {}, { path: String(error.path) })], language);
    return PROBLEMS;
  }
  const reason = DISK[String(error.code)]?.[language];
  if (reason === undefined) throw error;
  const file = "path" in error ? String(error.path) : "";
  tellProblems(terminal, [problem("write-failed", {}, { file, reason })], language);
  return PROBLEMS;
}
