import type { LeavingFact, OutlineEntry } from "../../api/publication.ts";
import type { Release } from "../../fieldwork/release.ts";
import { isAsked, questionsOf } from "../../questionnaire/model.ts";
import type { Report } from "../../report/model.ts";
import { say } from "../../text.ts";
import type { Poll } from "../read-poll.ts";
import type { SeriesFolder } from "../read-series.ts";
import { blocksOf } from "./outline.ts";

/** Everything that makes up what leaves the house with a publication. */
export interface Leaving {
  readonly report: Report;
  readonly poll: Poll;
  readonly series: SeriesFolder;
  readonly entries: readonly OutlineEntry[];
  readonly releases: readonly Release[];
}

/** What goes out and what does not, most telling first. */
export function leavingFacts(leaving: Leaving): LeavingFact[] {
  const { series, releases } = leaving;
  const { disclosure } = series.series;
  const { lowered } = disclosure;
  return [
    { kind: "safe", smallest: disclosure.closed, previous: previousName(leaving) },
    ...(lowered === undefined ? [] : [{ kind: "lowered" as const, ...lowered }]),
    ...protectedFacts(leaving),
    ...openFacts(leaving),
    ...hiddenFacts(leaving),
    ...participantFacts(leaving),
    ...releases.map(({ date, by, confirmedBy }) => ({ kind: "released" as const, date, by, confirmedBy })),
  ];
}

function previousName({ report }: Leaving): string | null {
  return blocksOf(report, "comparison")[0]?.before.name ?? null;
}

function protectedFacts({ report, poll, entries }: Leaving): LeavingFact[] {
  return blocksOf(report, "closed").flatMap((block) =>
    block.breakdowns
      .filter(({ protection }) => protection.length > 0)
      .map(({ by, protection }) => ({
        kind: "protected" as const,
        entry: block.id,
        label: entries.find(({ id }) => id === block.id)?.label ?? block.short,
        by: groupName(by, { report, poll }),
        notes: protection,
      })),
  );
}

function groupName(by: string, { report, poll }: Pick<Leaving, "report" | "poll">): string {
  const question = questionsOf(poll.questionnaire)
    .filter(isAsked)
    .find(({ code }) => code === by);
  if (question === undefined) return by;
  return say(question.short ?? question.text, report.meta.voice).toLowerCase();
}

function openFacts({ report, poll, series }: Leaving): LeavingFact[] {
  const open = blocksOf(report, "open");
  if (open.length === 0) return [];
  const sum = (count: (block: (typeof open)[number]) => number): number =>
    open.reduce((total, block) => total + count(block), 0);
  const texts: LeavingFact = {
    kind: "texts",
    published: sum(({ published }) => published),
    redacted: sum(({ redactedTexts }) => redactedTexts),
    withheld: sum(({ withheldTexts }) => withheldTexts),
  };
  const grouped = poll.participation !== null || (poll.words.breakdowns ?? []).length > 0;
  return grouped ? [texts, { kind: "open-whole", smallest: series.series.disclosure.open }] : [texts];
}

function hiddenFacts({ entries }: Leaving): LeavingFact[] {
  const labels = entries.filter(({ hidden }) => hidden).map(({ label }) => label);
  return labels.length === 0 ? [] : [{ kind: "hidden", labels }];
}

function participantFacts({ poll, series }: Leaving): LeavingFact[] {
  if (poll.participation === null) return [];
  const { closed } = series.series.disclosure;
  const chosen = poll.words.participants;
  const small = poll.participation.groups
    .map(({ completed }) => completed)
    .filter((completed) => completed > 0 && completed < closed);
  return [{ kind: "participants", shown: chosen?.show ?? false, invited: chosen?.invited ?? false, small }];
}
