import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion, Option, Scale } from "../../questionnaire/model.ts";
import type { Text } from "../../text.ts";
import type { MapColumn, MapQuestion, MapValue } from "../import-map.ts";
import { plainLabel } from "../recognise/labels.ts";
import type { Profile } from "../recognise/profile.ts";
import type { Why } from "../recognise/why.ts";

/** A question as it was recognised, with the entries of its columns. */
export interface Made {
  readonly question: MapQuestion;
  readonly columns: readonly Omit<MapColumn, "header">[];
  /** The different cells of its one column, where it has one. */
  readonly cells: Profile["values"];
}

/** What became of it beside the question of an earlier wave. */
export interface AsEarlier extends Made {
  readonly why?: Why;
}

/** Which of the earlier questions each text is; none is taken twice. */
export function matchEarlier(
  texts: readonly Text[],
  earlier: readonly AskedQuestion[],
): (AskedQuestion | undefined)[] {
  const left = new Map<string, AskedQuestion>();
  for (const question of earlier.toReversed())
    for (const words of saidIn(question.text)) left.set(words, question);
  const taken = new Set<Code>();
  return texts.map((text) => {
    const found = saidIn(text).flatMap((words) => left.get(words) ?? [])[0];
    if (found === undefined || taken.has(found.code)) return undefined;
    taken.add(found.code);
    return found;
  });
}

/**
 * Reads a question as an earlier wave asked it: with its texts, codes, order and translations, where the answers fit.
 * Answers that are new come behind; where most are new, the question stays as it was recognised.
 */
export function asEarlier(made: Made, earlier: AskedQuestion): AsEarlier {
  const { type } = made.question.question;
  if (earlier.type === "open-text" || earlier.type === "short-text" || earlier.type === "number") {
    return isWhole(made) || type === earlier.type ? { ...made, question: { question: earlier } } : made;
  }
  if (earlier.type === "one-answer" || earlier.type === "scale") return asOneOf(made, earlier);
  if (earlier.type === "several-answers" && made.question.question.type === "several-answers") {
    return asParts(made, made.question.question.options, earlier);
  }
  if (earlier.type === "grid" && made.question.question.type === "grid") {
    return asGrid(made, made.question.question.rows, earlier);
  }
  return made;
}

const isWhole = ({ columns }: Made) => columns.length === 1 && columns[0]?.use === "answer";

type Choice = { readonly code: Code; readonly label: Text };
type OneOf = Extract<AskedQuestion, { type: "one-answer" | "scale" }>;

function asOneOf(made: Made, earlier: OneOf): AsEarlier {
  if (made.cells.length === 0 || made.question.splitBy !== undefined) return made;
  const choices = earlier.type === "scale" ? scaleChoices(earlier.scale) : earlier.options;
  const { reads, missing } = readsOf(
    made.cells.map(({ words }) => words),
    choices,
  );
  const takesOther = earlier.type === "one-answer" && earlier.options.some(({ other }) => other === true);
  if (missing.length === 0 || (takesOther && mostAreKnown(made.cells, missing))) {
    return { ...withOther(made, earlier), question: { question: earlier, reads } };
  }
  if (earlier.type === "scale" || missing.length > reads.length) return made;
  const added = addedOptions(missing, made.question, earlier.options);
  const all = { ...earlier, options: [...earlier.options, ...added] };
  const more = added.map(({ code }, i): MapValue => ({ source: missing[i] ?? "", code }));
  return {
    ...withOther(made, all),
    question: { question: all, reads: [...reads, ...more] },
    why: newOnes(missing),
  };
}

function mostAreKnown(cells: Made["cells"], missing: readonly string[]): boolean {
  const sum = (values: Made["cells"]) => values.reduce((total, { count }) => total + count, 0);
  return sum(cells.filter(({ words }) => missing.includes(words))) * 2 <= sum(cells);
}

const newOnes = (labels: readonly string[]): Why => ({
  key: "newOptions",
  values: { labels: labels.join(", ") },
});

function scaleChoices({ points, dontKnow }: Scale): readonly Choice[] {
  return dontKnow === undefined ? points : [...points, dontKnow];
}

function readsOf(
  cells: readonly string[],
  choices: readonly Choice[],
): { readonly reads: MapValue[]; readonly missing: string[] } {
  const codes = codesByLabel(choices);
  const found = cells.map((source) => ({ source, code: codes.get(plainLabel(source)) }));
  return {
    reads: found.flatMap(({ source, code }) => (code === undefined ? [] : [{ source, code }])),
    missing: found.filter(({ code }) => code === undefined).map(({ source }) => source),
  };
}

function codesByLabel(choices: readonly Choice[]): Map<string, Code> {
  return new Map(
    choices.toReversed().flatMap(({ code, label }) => saidIn(label).map((words) => [words, code] as const)),
  );
}

/** The column of words beside an option, at the option of the earlier question that asks for them. */
function withOther(made: Made, earlier: AskedQuestion): Made {
  const other = "options" in earlier ? earlier.options.find((option) => option.other === true) : undefined;
  if (other === undefined) return made;
  return {
    ...made,
    columns: made.columns.map((one) => (one.use === "other" ? { ...one, part: other.code } : one)),
  };
}

function addedOptions(
  missing: readonly string[],
  { question }: MapQuestion,
  taken: readonly Option[],
): Option[] {
  const own = "options" in question ? question.options : [];
  const codes = new Set(taken.map(({ code }) => code));
  return missing.flatMap((label) => {
    const option = own.find((one) => saidIn(one.label).includes(plainLabel(label)));
    if (option === undefined || codes.has(option.code)) return [];
    codes.add(option.code);
    return [option];
  });
}

/** Options that stand in a column each, or in one cell. */
function asParts(
  made: Made,
  options: readonly Option[],
  earlier: Extract<AskedQuestion, { type: "several-answers" }>,
): AsEarlier {
  const codes = codesByLabel(earlier.options);
  const otherCode = earlier.options.find(({ other }) => other === true)?.code;
  const known = new Map(
    options.map((option) => {
      const same = saidIn(option.label).flatMap((words) => codes.get(words) ?? [])[0];
      return [option.code, same ?? (option.other === true ? otherCode : undefined)];
    }),
  );
  const left = options.filter(({ code }) => known.get(code) === undefined);
  const added = left.filter((option) => otherCode === undefined || !isRare(option, made));
  const clash = added.some(({ code }) => earlier.options.some((one) => one.code === code));
  if (
    clash ||
    added.length * 2 > options.length ||
    (added.some(({ other }) => other === true) && otherCode !== undefined)
  )
    return made;
  const codeOf = (code: Code) => known.get(code) ?? code;
  const question = { ...made.question, question: { ...earlier, options: [...earlier.options, ...added] } };
  const words = new Set(left.filter((option) => !added.includes(option)).map(({ code }) => code));
  const reads = made.question.reads
    ?.filter(({ code }) => !words.has(code))
    .map((one) => ({ ...one, code: codeOf(one.code) }));
  return {
    ...made,
    question: reads === undefined ? question : { ...question, reads },
    columns: made.columns.map((one) => (one.part === undefined ? one : { ...one, part: codeOf(one.part) })),
    ...(added.length === 0 ? {} : { why: newOnes(added.map(({ label }) => saidIn(label)[0] ?? "")) }),
  };
}

/** What one or two people say in a cell of several answers was typed beside "Other", where there is one. */
function isRare({ code }: Option, { question: { reads = [] }, cells }: Made): boolean {
  const source = reads.find((one) => one.code === code)?.source;
  if (source === undefined) return false;
  const saying = cells.filter(({ words }) => words.includes(source));
  return saying.reduce((sum, { count }) => sum + count, 0) <= 2;
}

/** The same rows on the same scale; a grid in which anything is new stays as it was recognised. */
function asGrid(
  made: Made,
  rows: readonly Choice[],
  earlier: Extract<AskedQuestion, { type: "grid" }>,
): AsEarlier {
  const rowCodes = codesByLabel(earlier.rows);
  const known = new Map(
    rows.map(({ code, label }) => [code, saidIn(label).flatMap((words) => rowCodes.get(words) ?? [])[0]]),
  );
  const sources = (made.question.reads ?? []).map(({ source }) => source);
  const { reads, missing } = readsOf(sources, scaleChoices(earlier.scale));
  if (missing.length > 0 || [...known.values()].includes(undefined)) return made;
  const columns = made.columns.map((one) => ({ ...one, part: known.get(one.part ?? "") ?? one.part ?? "" }));
  return { ...made, question: { ...made.question, question: earlier, reads }, columns };
}

/** A text as it is compared: in each form it has, without case, numbering and end signs. */
function saidIn({ nl, en }: Text): string[] {
  const dutch = typeof nl === "string" ? [nl] : [nl.je, nl.u];
  return [...dutch, ...(en === undefined ? [] : [en])].map((words) =>
    plainLabel(words).replace(/\s*\?+$/, ""),
  );
}
