import { parseArgs } from "node:util";
import type { Language } from "../text.ts";
import { WRONG_USE, type Call, type Command, type ExitCode } from "./command.ts";
import { commands, isCommandName } from "./commands/index.ts";
import { tellFailure } from "./failure.ts";
import { usageOfCommand } from "./command-usage.ts";
import { usageOf } from "./usage.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/** Runs one command line; returns its exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  const language = languageIn(args);
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    terminal.out(await usageOf(language));
    return name === undefined ? WRONG_USE : 0;
  }
  if (!isCommandName(name)) {
    terminal.err(`${UNKNOWN[language]} ${name}\n\n${await usageOf(language)}`);
    return WRONG_USE;
  }
  const command = await commands[name]();
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(usageOfCommand(name, command, language));
    return 0;
  }
  const call = understand(command, rest, language, terminal);
  if (typeof call === "string") {
    terminal.err(`${call}\n\n${usageOfCommand(name, command, language)}`);
    return WRONG_USE;
  }
  try {
    return await command.run(call);
  } catch (error) {
    return tellFailure(error, terminal, language);
  }
}

const UNKNOWN = { nl: "Onbekende opdracht:", en: "Unknown command:" } as const;

function languageIn(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  return args[at + 1] === "en" || args.includes("--lang=en") ? "en" : "nl";
}

/** The call a command line makes, or what is wrong with it. */
function understand(
  command: Command,
  args: readonly string[],
  language: Language,
  terminal: Terminal,
): Call | string {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...command.options, lang: { type: "string" } },
      allowPositionals: true,
    });
    const { positionals } = parsed;
    const values: Readonly<Record<string, unknown>> = parsed.values;
    const [least, most] = command.takes;
    if (positionals.length < least || positionals.length > most) return ARGUMENTS[language];
    if (values["lang"] !== undefined && values["lang"] !== "nl" && values["lang"] !== "en")
      return "--lang nl|en";
    return {
      arguments: positionals,
      option: (name) => (typeof values[name] === "string" ? values[name] : undefined),
      flag: (name) => values[name] === true,
      language,
      terminal,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const ARGUMENTS = {
  nl: "Het aantal argumenten klopt niet.",
  en: "The number of arguments is not right.",
} as const;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), processTerminal());
