import type { Language } from "../text.ts";
import type { Command } from "./command.ts";
import { commands, type CommandName } from "./commands/index.ts";

const PROGRAM = "peilschaal";

/** What the program can do, a line a command. */
export async function usageOf(language: Language): Promise<string> {
  const names = Object.keys(commands) as CommandName[];
  const width = Math.max(...names.map((name) => name.length));
  const lines = await Promise.all(
    names.map(async (name) => `  ${name.padEnd(width)}  ${(await commands[name]()).summary[language]}`),
  );
  const words = WORDS[language];
  return `${words.usage}: ${PROGRAM} ${words.command} …\n\n${lines.join("\n")}\n\n${words.more}: ${PROGRAM} ${words.command} --help\n`;
}

/** The usage of one command with its options. */
export function usageOfCommand(name: string, command: Command, language: Language): string {
  return `${WORDS[language].usage}: ${PROGRAM} ${name} ${command.usage}\n  ${command.summary[language]}\n`;
}

const WORDS = {
  nl: { usage: "Gebruik", command: "OPDRACHT", more: "Meer over een opdracht" },
  en: { usage: "Usage", command: "COMMAND", more: "More about a command" },
} as const;
