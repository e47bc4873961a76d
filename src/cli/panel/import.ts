import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { folderAt } from "../../compose.ts";
import { hasErrors, problem } from "../../problem.ts";
import { readSeries } from "../../workflow/read-series.ts";
import { countGroups, proposeMerge } from "../../panel/groups.ts";
import type { Group } from "../../panel/model.ts";
import { importPanel, previewPanel } from "../../workflow/inviting/import-panel.ts";
import { readGroups } from "../../workflow/inviting/read-groups.ts";
import { DONE, PROBLEMS, type Call, type ExitCode } from "../command.ts";
import { caller } from "../installation.ts";
import { tellProblems } from "../problems.ts";
import { printPreview, sayStored, sayThresholds } from "./print-preview.ts";
import { onPanel, panelOfPoll } from "./run.ts";

/** `panel import FILE --poll FOLDER`: shows what would happen, and does it with --yes. */
export async function importList(call: Call, file: string): Promise<ExitCode> {
  const { terminal, language, option } = call;
  const poll = folderAt(option("poll") ?? ".");
  const groups = await readGroups(poll, option("by"));
  if (groups.value === undefined) {
    tellProblems(terminal, groups.problems, language);
    return PROBLEMS;
  }
  const known = groups.value;
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    tellProblems(terminal, [problem("path-missing", {}, { path: file })], language);
    return PROBLEMS;
  }
  return onPanel(
    call,
    async (installation, register) => {
      const panel = panelOfPoll(call, register);
      const preview = await previewPanel(panel, bytes, basename(file), known, language);
      tellProblems(terminal, preview.problems, language);
      if (preview.value === undefined) return PROBLEMS;
      printPreview(call, preview.value, known);
      if (!call.flag("yes")) return hasErrors(preview.problems) ? PROBLEMS : DONE;
      const stored = await importPanel(
        installation,
        panel,
        preview.value,
        { keep: rowsIn(option("keep")) },
        caller(),
      );
      tellProblems(terminal, stored.problems, language);
      if (stored.value === undefined) return PROBLEMS;
      sayStored(call, stored.value.length);
      await tellThresholds(call, poll, known, await panel.members());
      return hasErrors(preview.problems) ? PROBLEMS : DONE;
    },
    "new",
  );
}

async function tellThresholds(
  call: Call,
  poll: ReturnType<typeof folderAt>,
  groups: readonly Group[],
  members: Parameters<typeof countGroups>[0],
): Promise<void> {
  const series = await readSeries(poll);
  const threshold = series.value?.series.disclosure.closed ?? 5;
  const counts = countGroups(
    members,
    groups.map(({ code }) => code),
    threshold,
  );
  sayThresholds(call, counts, proposeMerge(counts, threshold), groups, threshold);
}

function rowsIn(option: string | undefined): number[] {
  return (option ?? "")
    .split(",")
    .map(Number)
    .filter((row) => Number.isInteger(row) && row > 0);
}
