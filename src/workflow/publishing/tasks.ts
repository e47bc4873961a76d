import type { Outcome } from "../../problem.ts";
import { makeReport } from "../make-report.ts";
import type { Folder } from "../ports.ts";
import { writeReport } from "../write-report.ts";
import { showPublication } from "./show-publication.ts";

/** Where a task is done: the wave's own folder, and its place on the site. */
export interface TaskPlace {
  readonly folder: Folder;
  readonly site: Folder;
}

/** What is asked of a publication while somebody works on it; each is done beside the server. */
export const publishingTasks = {
  show: ({ folder, site }: TaskPlace) => showPublication(folder, site),
  webPage: ({ folder }: TaskPlace) => draftPage(folder),
};

export type TaskName = keyof typeof publishingTasks;

/** The web report of the draft as one page. */
async function draftPage(folder: Folder): Promise<Outcome<string>> {
  const made = await makeReport(folder, { version: null });
  if (made.value === undefined) return { problems: made.problems };
  const written = await writeReport(made.value.report, { formats: ["html"], beside: [] });
  const page = written.value?.[0];
  if (page === undefined) return { problems: written.problems };
  return { value: new TextDecoder().decode(page.bytes), problems: [] };
}
