/**
 * Files below the floor of coverage: parts that only run as a program or a thread of their own, and some whose tests are
 * still to be written. Each line is a debt; none is added, and each goes when its tests come.
 */
export const notHeldYet: readonly string[] = [
  "src/api/series.ts",
  "src/cli/commands/panel.ts",
  "src/cli/main.ts",
  "src/workflow/poll-files.ts",
  "src/workflow/read-series.ts",
  "src/workflow/wave-stages.ts",
];
