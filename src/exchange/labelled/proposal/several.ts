import type { Code } from "../../../questionnaire/code.ts";
import type { Option } from "../../../questionnaire/model.ts";
import type { SourceColumn } from "../../source/source-column.ts";
import type { DichotomySet } from "../model.ts";
import { ProposedCodes } from "./codes.ts";
import { commonStart, trimmed } from "./groups.ts";
import { BETWEEN, NOT_ASKED, type ProposedQuestion } from "./model.ts";
import { answersOf, textOf, valueCodes, wordsOf, type Proposing } from "./question.ts";
import type { Source } from "./table.ts";
import { isDontKnow, numberWords } from "./value-words.ts";

/** A column of the table that stands for an option or row. */
export interface Member {
  readonly source: Source;
  readonly column: SourceColumn;
  readonly label: string;
}

export interface SeveralColumns {
  readonly proposed: ProposedQuestion;
  /** Codes of the options, in the order of the members. */
  readonly parts: readonly Code[];
}

/** A question with several answers that has a variable an option; what is not `counted` says it was not chosen. */
export function severalOf(
  code: Code,
  text: string,
  members: readonly Member[],
  counted: string,
): SeveralColumns {
  const codes = new ProposedCodes();
  const parts = members.map(({ source, label }) => codes.give(partOf(source.name, code) ?? label, "optie"));
  const options = members.map(({ label }, i): Option => ({
    code: parts[i]!,
    label: textOf(label),
    ...(isDontKnow(label) ? { dontKnow: true } : {}),
  }));
  const values = members.flatMap(({ column }) => column.values.slice(1));
  const notChosen = [...new Set(values)].filter((words) => words !== counted && words !== NOT_ASKED);
  const question = { type: "several-answers", code, text: textOf(text), options } as const;
  return { proposed: notChosen.length === 0 ? { question } : { question, notChosen }, parts };
}

/** "q3_rust" is part "rust" of "q3". */
function partOf(name: string, question: Code): string | undefined {
  const start = `${question}_`;
  return name.toLowerCase().startsWith(start) && name.length > start.length
    ? name.slice(start.length)
    : undefined;
}

/** The words of the table for the value that says an option was chosen. */
export function countedWords({ counted }: DichotomySet, { variable }: Source, proposing: Proposing): string {
  return variable.type.kind === "number" ? numberWords(Number(counted), proposing.language) : counted;
}

/** What an option of a set is called: by the label of its variable, or of the counted value in it. */
export function optionLabel({ variable, name }: Source, set: DichotomySet): string {
  if (set.namedBy === "counted-values") {
    const value = variable.type.kind === "number" ? Number(set.counted) : set.counted;
    const label = variable.labels.find((one) => one.value === value)?.label;
    if (label !== undefined && label !== "") return label;
  }
  const own = set.label === "" ? variable.label : trimmed(variable.label.replace(set.label, ""));
  return own === "" ? (variable.label === "" ? name : variable.label) : own;
}

/** Labels without what all of them begin with ("Pie: Apple", "Pie: Cherry"), where something is left of each. */
export function withoutStart(labels: readonly string[]): string[] {
  const start = commonStart(labels);
  const rest = labels.map((label) => trimmed(label.slice(start.length)));
  return rest.every((label) => label !== "") ? rest : [...labels];
}

/** A question with several answers that has a variable an answer: they stand in one cell, whatever their order. */
export function severalInCell(
  code: Code,
  text: string,
  { source, column }: Member,
  proposing: Proposing,
): ProposedQuestion {
  const { labelled } = answersOf(source.variable, column, proposing.language);
  const known = new Set(labelled.map(({ value }) => wordsOf(value, proposing.language)));
  const given = new Set(column.values.slice(1).flatMap((words) => words.split(BETWEEN)));
  const bare = [...given].filter((words) => !known.has(words) && words !== NOT_ASKED);
  const isNumber = source.variable.type.kind === "number";
  const all = [
    ...labelled,
    ...bare.map((words) => ({ value: isNumber ? Number(words.replace(",", ".")) : words, label: words })),
  ];
  const codes = valueCodes(all);
  const options = all.map(({ value, label }): Option => ({
    code: codes.get(value) ?? "",
    label: textOf(label),
  }));
  const reads = all.map(({ value }) => ({
    source: wordsOf(value, proposing.language),
    code: codes.get(value) ?? "",
  }));
  return {
    question: { type: "several-answers", code, text: textOf(text), options },
    reads,
    splitBy: BETWEEN,
    sure: false,
    why: proposing.words.orderLost,
  };
}
