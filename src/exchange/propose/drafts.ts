import { isOtherLabel } from "../known-columns.ts";
import { readGroup, type Member } from "../recognise/group.ts";
import { plainLabel } from "../recognise/labels.ts";
import { readSingle } from "../recognise/single.ts";
import { textOf } from "../recognise/texts.ts";
import type { Draft } from "./draft.ts";
import { wordsOf } from "./draft.ts";
import { besideOption } from "./other-column.ts";
import { ignoredFor, type Ignored, type ProposalContext, type SeenColumn } from "./seen-column.ts";

/** What all columns of a source are: questions in their order, and columns that are left out. */
export interface Drafts {
  readonly questions: readonly Draft[];
  readonly ignored: readonly Ignored[];
}

/** Puts columns that belong together into questions, and every column somewhere. */
export function draftsOf(columns: readonly SeenColumn[], context: ProposalContext): Drafts {
  const questions: Draft[] = [];
  const ignored: Ignored[] = [];
  for (const group of groupsOf(columns)) {
    const made = draftsOfGroup(group, context, questions.at(-1));
    if (made.replaces) questions.pop();
    questions.push(...made.questions);
    ignored.push(...made.ignored);
  }
  return { questions, ignored };
}

/** Columns with the same key, in the order of the first of each. */
function groupsOf(columns: readonly SeenColumn[]): SeenColumn[][] {
  const groups = Map.groupBy(columns, ({ head, index }) => head.group ?? index);
  return [...groups.values()];
}

interface Made extends Drafts {
  /** The first of the questions is the one before, with a column more. */
  readonly replaces: boolean;
}

function draftsOfGroup(
  group: readonly SeenColumn[],
  context: ProposalContext,
  before: Draft | undefined,
): Made {
  const answers = group.filter(({ head }) => head.role === "answer");
  const others = group.filter(({ head }) => head.role === "other");
  const rest = group.filter((seen) => !answers.includes(seen) && !others.includes(seen));
  const parts = answers.filter(({ head }) => head.part !== undefined);
  const wholes = answers.filter(({ head }) => head.part === undefined);
  const together = togetherOf(parts, others, context);
  const alone = together === undefined ? answers : wholes;
  if (together === undefined && others.length === 0 && alone.length === 1)
    return single(alone[0], context, before, rest);
  // Beside words of others, numbers are those of options.
  const codes = others.length > 0 && alone.length === 1 && others.some(({ profile }) => profile.count > 0);
  const dialect = codes ? { ...context.dialect, codesForAnswers: true } : context.dialect;
  const found = alone.map((seen) => ignoredFor(seen) ?? draftOfOne(seen, { ...context, dialect }));
  const drafts = sameKindOfText(found.filter((one) => "reading" in one));
  const first = together ?? drafts.shift();
  const tied = tieOthers(first, others, context);
  return {
    questions: [...tied.questions, ...drafts],
    ignored: [
      ...rest.flatMap((seen) => ignoredFor(seen) ?? []),
      ...found.filter((one) => "reason" in one),
      ...tied.ignored,
    ],
    replaces: false,
  };
}

/** Fields of one question are answered in the same way: where one is open, all are. */
function sameKindOfText(drafts: Draft[]): Draft[] {
  const types = new Set(drafts.map(({ reading }) => reading.shape.type));
  const areTexts = [...types].every((type) => type === "open-text" || type === "short-text");
  if (!areTexts || types.size < 2) return drafts;
  return drafts.map((draft) => ({ ...draft, reading: { ...draft.reading, shape: { type: "open-text" } } }));
}

/** One column by itself; words that stand beside an option of the question before belong to that. */
function single(
  seen: SeenColumn | undefined,
  context: ProposalContext,
  before: Draft | undefined,
  rest: readonly SeenColumn[],
): Made {
  const left = rest.flatMap((one) => ignoredFor(one) ?? []);
  if (seen === undefined) return { questions: [], ignored: left, replaces: false };
  const ignored = ignoredFor(seen);
  if (ignored !== undefined) return { questions: [], ignored: [...left, ignored], replaces: false };
  const draft = draftOfOne(seen, context);
  const beside = before === undefined ? undefined : besideBefore(before, seen, draft, context);
  return { questions: [beside ?? draft], ignored: left, replaces: beside !== undefined };
}

function besideBefore(
  before: Draft,
  seen: SeenColumn,
  draft: Draft,
  context: ProposalContext,
): Draft | undefined {
  const { shape } = before.reading;
  const isWords = draft.reading.shape.type === "short-text" || draft.reading.shape.type === "open-text";
  if (!("options" in shape)) return undefined;
  const label = plainLabel(seen.head.text);
  const labels = (before.reading.reads ?? []).map(({ source }) => source);
  const same = /\p{L}{3}/u.test(label) ? labels.find((one) => plainLabel(one) === label) : undefined;
  if (same === undefined && !(isWords && isOtherLabel(seen.head.text))) return undefined;
  return besideOption(before, { ...seen, head: { ...seen.head, part: same ?? seen.head.text } }, context, [
    { key: "beside", values: { label: same ?? seen.head.text } },
  ]);
}

function draftOfOne(seen: SeenColumn, { dialect, scribe }: ProposalContext): Draft {
  const typed = seen.head.typed === true || seen.head.role === "other";
  const reading = typed ? textOf(seen.profile) : readSingle(seen.profile, seen.head.text, dialect, scribe);
  const { tag: base, part, partTag } = seen.head;
  const tag =
    base === undefined
      ? {}
      : { tag: [base, part === undefined ? undefined : partTag].filter(Boolean).join("_") };
  return { text: wordsOf(seen), ...tag, reading, uses: [{ seen, use: "answer" }], why: whyOf(reading.why) };
}

function togetherOf(
  parts: readonly SeenColumn[],
  others: readonly SeenColumn[],
  { dialect, scribe, rows }: ProposalContext,
): Draft | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const members = parts.map(({ column, profile, head }): Member => ({
    column,
    profile,
    part: head.part ?? "",
    ...(head.partTag === undefined ? {} : { partTag: head.partTag }),
  }));
  const context = { scribe, rows, other: others.length > 0, codes: dialect.codesForAnswers };
  const found = readGroup(members, context);
  if (found === undefined) return undefined;
  const tag = first.head.tag === undefined ? {} : { tag: first.head.tag };
  const uses = parts.flatMap((seen, i) => {
    const use = found.uses[i];
    return use === undefined ? [] : [{ seen, ...use }];
  });
  return { text: first.head.text, ...tag, reading: found.reading, uses, why: whyOf(found.reading.why) };
}

const whyOf = (why: Draft["why"][number] | undefined): Draft["why"] => (why === undefined ? [] : [why]);

/** Words beside an option go to it; those that find none are a question of their own, or left out where empty. */
function tieOthers(
  first: Draft | undefined,
  others: readonly SeenColumn[],
  context: ProposalContext,
): Drafts {
  let question = first;
  const more: Draft[] = [];
  const ignored: Ignored[] = [];
  for (const seen of others) {
    const empty = seen.profile.count === 0 && !hasPlaceFor(question);
    const tied = question === undefined || empty ? undefined : besideOption(question, seen, context);
    const left = ignoredFor(seen);
    if (tied !== undefined) question = tied;
    else if (left !== undefined) ignored.push(left);
    else more.push(draftOfOne(seen, context));
  }
  return { questions: [...(question === undefined ? [] : [question]), ...more], ignored };
}

/** Whether a question has an option that asks for words, so that a column without any has a place. */
function hasPlaceFor(draft: Draft | undefined): boolean {
  const shape = draft?.reading.shape;
  return (
    shape !== undefined &&
    "options" in shape &&
    (shape.options.some((option) => option.other === true) ||
      (draft?.reading.reads ?? []).some(({ source }) => isOtherLabel(source)))
  );
}
