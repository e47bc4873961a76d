import type { PublicationView, PublishedState } from "../../api/publication.ts";
import type { Outcome, Problem } from "../../problem.ts";
import { drawDeck } from "../../report/drawn/index.ts";
import { nextVersion, readLedger } from "../ledger-file.ts";
import { draftReport } from "../make-report.ts";
import type { KeptWork } from "../kept-steps.ts";
import type { Folder } from "../ports.ts";
import { stopping } from "../publish-poll.ts";
import { readReleaseFile } from "../release-file.ts";
import { say } from "../../text.ts";
import { backgroundsIn } from "../splits.ts";
import { leavingFacts } from "./leaving.ts";
import { outlineOf } from "./outline.ts";
import { onlinePage } from "./site.ts";
import { readTemplate } from "./template-file.ts";

/** A publication as it would be, without what the server adds: problems in words, addresses. */
export interface ShownPublication extends Omit<PublicationView, "problems" | "published"> {
  readonly published: Omit<PublishedState, "online"> & {
    readonly online: { readonly version: number; readonly date: string } | null;
  };
}

/** The draft of a wave: its slides drawn, its parts, and what leaves the house with it. */
export async function showPublication(
  folder: Folder,
  site: Folder,
  kept?: KeptWork,
): Promise<Outcome<ShownPublication>> {
  const made = await draftReport(folder, { version: null, kept });
  if (made.value === undefined) return { problems: made.problems };
  const { report, poll, series } = made.value;
  const template = await readTemplate(series.folder);
  const { slides, pictures, problems } = drawDeck(report, template);
  const entries = outlineOf(report, poll, slides);
  const releases = ((await readReleaseFile(series.folder)).value ?? []).filter(
    ({ wave }) => wave === poll.wave.wave,
  );
  return {
    value: {
      meta: report.meta,
      voice: report.meta.voice,
      entries,
      slides,
      pictures,
      groupings: backgroundsIn(poll.questionnaire).map(({ code, short, text }) => ({
        code,
        label: say(short ?? text, report.meta.voice),
      })),
      leaving: leavingFacts({ report, poll, series, entries, releases }),
      published: await publishedState(series.folder, poll.wave.wave, site),
      template: template?.name ?? null,
    },
    problems: [...made.problems.map(stopping), ...problems] satisfies Problem[],
  };
}

async function publishedState(
  series: Folder,
  wave: number,
  site: Folder,
): Promise<ShownPublication["published"]> {
  const next = nextVersion((await readLedger(series)).value ?? [], wave);
  const online = await onlinePage(site);
  return {
    version: next - 1,
    next,
    online: online === undefined ? null : { version: online.version, date: online.date },
  };
}
