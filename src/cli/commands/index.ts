import type { Command } from "../command.ts";

/** One line a command; each is loaded when it is called. */
export const commands = {
  start: async () => (await import("./start.ts")).start,
  import: async () => (await import("./import.ts")).importCommand,
  check: async () => (await import("./check.ts")).check,
  review: async () => (await import("./review.ts")).review,
  codebook: async () => (await import("./codebook.ts")).codebook,
  code: async () => (await import("./code.ts")).code,
  suggest: async () => (await import("./suggest.ts")).suggest,
  agreement: async () => (await import("./agreement.ts")).agreement,
  tabulate: async () => (await import("./tabulate.ts")).tabulate,
  report: async () => (await import("./report.ts")).report,
  publish: async () => (await import("./publish.ts")).publish,
  export: async () => (await import("./export.ts")).exportCommand,
} satisfies Readonly<Record<string, () => Promise<Command>>>;

export type CommandName = keyof typeof commands;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
