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
  propose: async () => (await import("./propose.ts")).propose,
  model: async () => (await import("./model.ts")).model,
  agreement: async () => (await import("./agreement.ts")).agreement,
  tabulate: async () => (await import("./tabulate.ts")).tabulate,
  report: async () => (await import("./report.ts")).report,
  publish: async () => (await import("./publish.ts")).publish,
  export: async () => (await import("./export.ts")).exportCommand,
  open: async () => (await import("./open.ts")).open,
  panel: async () => (await import("./panel.ts")).panel,
  invite: async () => (await import("./invite.ts")).invite,
  remind: async () => (await import("./remind.ts")).remind,
  reschedule: async () => (await import("./reschedule.ts")).reschedule,
  status: async () => (await import("./status.ts")).status,
  close: async () => (await import("./close.ts")).close,
  destroy: async () => (await import("./destroy.ts")).destroy,
  backup: async () => (await import("./backup.ts")).backup,
  restore: async () => (await import("./restore.ts")).restoreCommand,
  doctor: async () => (await import("./doctor.ts")).doctor,
} satisfies Readonly<Record<string, () => Promise<Command>>>;

export type CommandName = keyof typeof commands;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
