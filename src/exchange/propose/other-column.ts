import type { Code } from "../../questionnaire/code.ts";
import type { Option } from "../../questionnaire/model.ts";
import { isOtherLabel } from "../known-columns.ts";
import { CodeGiver } from "../recognise/codes.ts";
import { EMPTY } from "../source/source-column.ts";
import { plainLabel } from "../recognise/labels.ts";
import type { Reading } from "../recognise/reading.ts";
import type { Why } from "../recognise/why.ts";
import type { Draft } from "./draft.ts";
import type { ProposalContext, SeenColumn } from "./seen-column.ts";

type Choice = Extract<Reading["shape"], { readonly options: readonly Option[] }>;

/**
 * Ties a column of words to the option it stands beside: the one with the same code, the one that those who wrote
 * chose, or the one that is called "Other". Undefined where the question takes no words, or has them already.
 */
export function besideOption(
  draft: Draft,
  seen: SeenColumn,
  context: ProposalContext,
  why: readonly Why[] = [],
): Draft | undefined {
  const { shape } = draft.reading;
  if (shape.type !== "one-answer" && shape.type !== "several-answers") return undefined;
  if (draft.uses.some(({ use }) => use === "other")) return undefined;
  const other = shape.options.find((option) => option.other === true)?.code;
  const found = other ?? optionOf(draft, seen, shape, context);
  if (found === undefined && !wroteOnly(draft, seen, context)) return undefined;
  const options = found === undefined ? withOther(shape, context) : marked(shape.options, found);
  const part = options.find((option) => option.other === true)?.code;
  if (part === undefined) return undefined;
  return {
    ...draft,
    reading: { ...draft.reading, shape: { ...shape, options } },
    uses: [...draft.uses, { seen, use: "other", part }],
    why: [...draft.why, ...why],
  };
}

function optionOf(
  draft: Draft,
  seen: SeenColumn,
  shape: Choice,
  { rows }: ProposalContext,
): Code | undefined {
  const sameTag = draft.uses.find(
    (use) =>
      use.use === "choice" &&
      use.seen.head.partTag !== undefined &&
      use.seen.head.partTag === seen.head.partTag,
  );
  return sameTag?.part ?? chosenByWriters(draft, seen, rows) ?? named(shape, seen.head.part);
}

/** So many of those who wrote must have chosen one option for the words to be its. */
const NEARLY_ALL = 0.9;

function chosenByWriters(draft: Draft, { column }: SeenColumn, rows: readonly number[]): Code | undefined {
  const writers = rows.filter((row) => column.at(row) !== EMPTY);
  if (writers.length < 2) return undefined;
  const enough = writers.length * NEARLY_ALL;
  for (const { use, seen, part } of draft.uses) {
    if (use === "choice" && part !== undefined && draft.uses.length > 2) {
      const chose = writers.filter((row) => seen.column.at(row) !== EMPTY).length;
      const alone = rows.filter((row) => seen.column.at(row) !== EMPTY).length <= writers.length * 1.5;
      if (chose >= enough && alone) return part;
    }
    if (use !== "answer" || draft.reading.splitBy !== undefined) continue;
    const counts = new Map<string, number>();
    for (const row of writers)
      counts.set(seen.column.words(row), (counts.get(seen.column.words(row)) ?? 0) + 1);
    const [words, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
    if (words !== "" && count >= enough)
      return draft.reading.reads?.find(({ source }) => source === words)?.code;
  }
  return undefined;
}

/** Whether most of those who wrote chose nothing: then their words are an answer of their own. */
function wroteOnly({ uses }: Draft, { column }: SeenColumn, { rows }: ProposalContext): boolean {
  const writers = rows.filter((row) => column.at(row) !== EMPTY);
  const without = writers.filter((row) => uses.every(({ seen }) => seen.column.at(row) === EMPTY));
  return without.length > writers.length / 2;
}

function named({ options }: Choice, part: string | undefined): Code | undefined {
  const labelled = (option: Option) =>
    typeof option.label.nl === "string" ? option.label.nl : option.label.nl.je;
  const same = options.find(
    (option) => part !== undefined && plainLabel(labelled(option)) === plainLabel(part),
  );
  return (same ?? options.find((option) => isOtherLabel(labelled(option))))?.code;
}

function marked(options: readonly Option[], code: Code): Option[] {
  return options.map((option) => (option.code === code ? { ...option, other: true } : option));
}

/** The option that the words were written beside, where the answers themselves do not show it. */
function withOther({ options }: Choice, { scribe }: ProposalContext): Option[] {
  const codes = new CodeGiver();
  for (const { code } of options) codes.give(code, code);
  const label = scribe.language === "nl" ? "Anders" : "Other";
  return [...options, { code: codes.give(label, "anders"), label: scribe.text(label), other: true }];
}
