import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { answersIn } from "../../questionnaire/routing.ts";
import type { MapColumn, MapQuestion, MapValue } from "../import-map.ts";
import { FreeNames } from "../labelled/free-names.ts";
import { asEarlier, matchEarlier } from "../propose/earlier-question.ts";
import { sayWhy } from "../recognise/why.ts";
import type { Language, Text } from "../../text.ts";

export interface Proposed {
  readonly questions: readonly MapQuestion[];
  readonly columns: readonly MapColumn[];
}

/** A question that an earlier wave asked is that question, with its codes; a file of labels has numbers for answers. */
export function asAskedEarlier(
  { questions, columns }: Proposed,
  earlier: readonly AskedQuestion[],
  language: Language,
): Proposed {
  const matches = matchEarlier(
    questions.map(({ question }) => question.text),
    earlier,
  );
  const codes = codesOf(questions, matches);
  const own = new Map(columns.map((column) => [column.column, column]));
  const known = new Set<Code>();
  const made = questions.map((one, i) => {
    const code = codes[i]!;
    const its = columns
      .filter(({ question }) => question === one.question.code)
      .map((column) => ({ ...column, question: code }));
    for (const column of its) own.set(column.column, column);
    const renamed = { ...one, question: { ...one.question, code } };
    const match = matches[i];
    if (match === undefined) return renamed;
    const same = sameAs(renamed, its, askable(match, known), language);
    known.add(code);
    for (const column of same.columns) own.set(column.column, column);
    return same.question;
  });
  return { questions: made, columns: columns.map(({ column }) => own.get(column)!) };
}

/** Codes of the earlier questions first; who had one of those by chance gets another. */
function codesOf(questions: readonly MapQuestion[], matches: readonly (AskedQuestion | undefined)[]): Code[] {
  const free = new FreeNames();
  for (const match of matches)
    if (match !== undefined) free.take(match.code, (number) => `${match.code}-${number}`);
  return questions.map(
    ({ question: { code } }, i) => matches[i]?.code ?? free.take(code, (number) => `${code}-${number}`),
  );
}

/** Without routing that looks at questions that do not come before it here. */
function askable(match: AskedQuestion, known: ReadonlySet<Code>): AskedQuestion {
  if (match.when === undefined || answersIn(match.when).every(({ question }) => known.has(question)))
    return match;
  const { when: _when, ...rest } = match;
  return rest;
}

/** Compared by the labels of the answers, read by the numbers that stand in the file. */
function sameAs(
  own: MapQuestion,
  columns: readonly MapColumn[],
  match: AskedQuestion,
  language: Language,
): { readonly question: MapQuestion; readonly columns: readonly MapColumn[] } {
  const labelled = byLabel(own);
  const reads = labelled?.map(({ label, code }): MapValue => ({ source: label, code }));
  const cells = reads?.map(({ source }) => ({ words: source, count: 1 })) ?? [];
  const asked = reads === undefined ? own : { ...own, reads };
  const same = asEarlier({ question: asked, columns, cells }, match);
  if (same.question === asked) return { question: own, columns };
  const values = new Map(labelled?.map(({ label, source }) => [label, source]));
  const back = same.question.reads?.map(({ source, code }) => ({
    source: values.get(source) ?? source,
    code,
  }));
  const whys = [own.why, same.why === undefined ? undefined : sayWhy(same.why, language)];
  const why = whys.filter((one) => one !== undefined).join("; ");
  const { sure: _sure, why: _why, ...question } = same.question;
  return {
    question: {
      ...question,
      ...(back === undefined ? {} : { reads: back }),
      ...(why === "" ? {} : { sure: false, why }),
    },
    columns: same.columns.map((column, i) => ({ ...columns[i]!, ...column })),
  };
}

/** The answers by their labels; undefined where two have the same. */
function byLabel({
  question,
  reads,
}: MapQuestion):
  readonly { readonly label: string; readonly source: string; readonly code: Code }[] | undefined {
  if (reads === undefined || question.type === "several-answers") return undefined;
  const labels = new Map(choicesOf(question).map(({ code, label }) => [code, dutch(label)]));
  const found = reads.map(({ source, code }) => ({ label: labels.get(code) ?? source, source, code }));
  return new Set(found.map(({ label }) => label)).size === found.length ? found : undefined;
}

function choicesOf(question: AskedQuestion): readonly { readonly code: Code; readonly label: Text }[] {
  if ("options" in question) return question.options;
  if (!("scale" in question)) return [];
  const { points, dontKnow } = question.scale;
  return dontKnow === undefined ? points : [...points, dontKnow];
}

function dutch({ nl }: Text): string {
  return typeof nl === "string" ? nl : nl.je;
}
