import type { Language } from "../text.ts";
import type { Command } from "./command.ts";

/** What the program is called on a command line. */
export const PROGRAM = "peilschaal";

export const usageWord: Readonly<Record<Language, string>> = { nl: "Gebruik", en: "Usage" };

/** The usage of one command with its options. */
export function usageOfCommand(name: string, command: Command, language: Language): string {
  return `${usageWord[language]}: ${PROGRAM} ${name} ${command.usage}\n  ${command.summary[language]}\n`;
}
