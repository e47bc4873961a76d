import type { Language } from "../text.ts";
import { PROGRAM, usageWord } from "./command-usage.ts";
import { commands, type CommandName } from "./commands/index.ts";

/** What the program can do, a line a command. */
export async function usageOf(language: Language): Promise<string> {
  const names = Object.keys(commands) as CommandName[];
  const width = Math.max(...names.map((name) => name.length));
  const lines = await Promise.all(
    names.map(async (name) => `  ${name.padEnd(width)}  ${(await commands[name]()).summary[language]}`),
  );
  const words = WORDS[language];
  return `${usageWord[language]}: ${PROGRAM} ${words.command} …\n\n${lines.join("\n")}\n\n${words.more}: ${PROGRAM} ${words.command} --help\n`;
}

const WORDS = {
  nl: { command: "OPDRACHT", more: "Meer over een opdracht" },
  en: { command: "COMMAND", more: "More about a command" },
} as const;
