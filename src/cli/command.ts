import type { ParseArgsOptionsConfig } from "node:util";
import type { Language } from "../text.ts";
import type { Terminal } from "./terminal.ts";

/** Exit codes: done, problems found, wrong use. */
export type ExitCode = 0 | 1 | 2;

export const DONE: ExitCode = 0;
export const PROBLEMS: ExitCode = 1;
export const WRONG_USE: ExitCode = 2;

/** What a command is started with, after its own options were understood. */
export interface Call {
  readonly arguments: readonly string[];
  /** The value of an option, if it was given. */
  readonly option: (name: string) => string | undefined;
  /** Whether a flag was given. */
  readonly flag: (name: string) => boolean;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** One command of the program. */
export interface Command {
  /** What stands after the name in its usage line. */
  readonly usage: string;
  readonly summary: Readonly<Record<Language, string>>;
  readonly options: ParseArgsOptionsConfig;
  /** How many arguments it takes, at least and at most. */
  readonly takes: readonly [least: number, most: number];
  run(call: Call): Promise<ExitCode>;
}
