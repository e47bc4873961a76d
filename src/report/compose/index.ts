import { sayDate, sayPeriod } from "../../time.ts";
import type { Block, Report, ReportMeta } from "../model.ts";
import { accountBlock } from "./account.ts";
import { closedBlocks } from "./closed.ts";
import { codebookOf } from "./codebook.ts";
import { comparisonBlocks } from "./comparison.ts";
import { contextOf, type Context } from "./context.ts";
import { glanceBlock } from "./glance.ts";
import type { ReportInput } from "./input.ts";
import { labelledNumbers } from "./numbers.ts";
import { openBlocks } from "./open.ts";
import { participantsBlock } from "./participants.ts";

/**
 * Composes a report: protected tables + released texts + the researcher's words → blocks in reading order.
 *
 *   closed, open (by question) → comparison → at a glance (points at them) → participants, account
 */
export function composeReport(input: ReportInput): Report {
  const context = contextOf(input);
  const closed = closedBlocks(context);
  const questions = byQuestion(context, [...closed, ...openBlocks(context)]);
  const comparisons = comparisonBlocks(context, closed);
  const front = [glanceBlock(context, questions), participantsBlock(context)].filter(
    (block) => block !== null,
  );
  return {
    meta: metaOf(context),
    blocks: [...front, ...questions, ...comparisons, accountBlock(context)],
    numbers: labelledNumbers(context),
    codebook: codebookOf(context),
    remarks: remarksOf(context),
  };
}

function remarksOf({ input, say }: Context): Readonly<Record<string, string>> {
  const remarks = Object.entries(input.words.remarks ?? {});
  return Object.fromEntries(remarks.map(([block, text]) => [block, say(text)]));
}

/** The closed block of a question first, then the words written with it; questions in the report's order. */
function byQuestion(context: Context, blocks: readonly Extract<Block, { question: string }>[]): Block[] {
  return context.questions.flatMap((question) => blocks.filter((block) => block.question === question.code));
}

function metaOf(context: Context): ReportMeta {
  const { input, wording } = context;
  const { wave, voice, version } = input;
  const invented = wave.invented === true;
  const marks = [...(version === null ? [wording.concept] : []), ...(invented ? [wording.invented] : [])];
  return {
    voice,
    organisation: context.say(input.series.organisation),
    series: context.say(input.series.title),
    title: wording.resultsOf(wave.wave),
    theme: context.say(wave.theme),
    wave: wave.wave,
    waveName: wording.waveName(wave.wave),
    date: sayDate(wave.date, voice.language),
    isoDate: wave.date,
    period: sayPeriod(wave.fieldwork.opened, wave.fieldwork.closed, voice.language),
    participants: input.participants,
    version,
    edition: wording.edition(version),
    status: marks.length === 0 ? null : marks.join(" · "),
    invented,
    files: input.files,
  };
}
