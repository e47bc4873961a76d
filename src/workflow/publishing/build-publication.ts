import { hasErrors, type Outcome } from "../../problem.ts";
import { makeReport } from "../make-report.ts";
import type { Folder } from "../ports.ts";
import { publishPoll } from "../publish-poll.ts";
import { writeReport, type WriteProgress } from "../write-report.ts";
import type { BuildRequest, BuildStep, Built } from "./ports.ts";
import { putOnline, versionPlace } from "./site.ts";
import { readTemplate } from "./template-file.ts";

/** Where a publication is made from and goes to, and who follows it. */
export interface Workshop {
  readonly folder: Folder;
  /** The wave's place on the site. */
  readonly site: Folder;
  readonly today: string;
  readonly tell: (step: BuildStep) => void;
  /** Asked when everything is made and nothing is written yet. */
  readonly proceed: () => Promise<boolean>;
}

/** Makes the files of a draft, or publishes them; undefined value where something is wrong or somebody said stop. */
export async function buildPublication(shop: Workshop, request: BuildRequest): Promise<Outcome<Built>> {
  return request.kind === "draft" ? buildDraft(shop, request) : publishOnline(shop, request);
}

async function buildDraft({ folder, tell }: Workshop, { formats }: BuildRequest): Promise<Outcome<Built>> {
  const made = await makeReport(folder, { version: null });
  if (made.value === undefined) return { problems: made.problems };
  const template = await readTemplate(made.value.series.folder);
  const written = await writeReport(made.value.report, {
    formats,
    beside: [],
    tell: (progress) => tell(stepOf(progress)),
    ...(template !== undefined && { template }),
  });
  const problems = [...made.problems, ...written.problems];
  return hasErrors(written.problems) ? { problems } : { value: { version: null }, problems };
}

async function publishOnline(shop: Workshop, { formats }: BuildRequest): Promise<Outcome<Built>> {
  const { folder, site, today, tell, proceed } = shop;
  const template = await readTemplate(folder.at(".."));
  const published = await publishPoll(folder, {
    formats,
    out: (version) => versionPlace(site, version),
    tell: (progress) => tell(stepOf(progress)),
    proceed,
    ...(template !== undefined && { template }),
  });
  const { value, problems } = published;
  if (value === undefined || value.stopped === true) return { problems };
  const files = value.files.map(({ name, mediaType }) => ({ name, mediaType }));
  const page = files.find(({ mediaType }) => mediaType.startsWith("text/html"))?.name;
  if (page !== undefined) await putOnline(site, { version: value.version, date: today, page, files });
  return { value: { version: value.version }, problems };
}

function stepOf({ format, file, written }: WriteProgress): BuildStep {
  if (written !== undefined) return { step: "written", format, ...written };
  return file === undefined ? { step: "begun", format } : { step: "ready", format, file };
}
