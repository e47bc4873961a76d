import { embeddedIn } from "../labelled/embedded.ts";
import type { Dictionary, LabelledVariable, Value } from "../labelled/model.ts";
import type { Study } from "../labelled/study.ts";

/** What a script has to know of a variable to give its values their labels. */
export interface StarterVariable {
  readonly name: string;
  readonly label: string;
  readonly isText: boolean;
  /** Answers, with what they are called; "weet ik niet" among them, for it counts in percentages. */
  readonly answers: readonly Labelled[];
  /** Values no mean is taken of: why there is no answer, and "weet ik niet". */
  readonly noNumber: readonly Value[];
  /** Values that say why there is no answer. */
  readonly noAnswer: readonly Value[];
}

export interface Labelled {
  readonly value: Value;
  readonly label: string;
}

export interface Starter {
  readonly dataFile: string;
  readonly title: string;
  readonly warning: string;
  readonly notes: readonly string[];
  readonly language: "nl" | "en";
  readonly variables: readonly StarterVariable[];
  /** Variables that hold the options of one question, by its name. */
  readonly sets: readonly {
    readonly name: string;
    readonly label: string;
    readonly variables: readonly string[];
  }[];
}

/** The study as scripts need it, in the language it is published in. */
export function starterOf(study: Study, dataFile: string): Starter {
  const [first] = study.languages;
  if (first === undefined) throw new Error("a study has a language");
  const { dictionary, language, warning, notes, series, theme } = first;
  const codes = embeddedIn(dictionary.attributes)?.codes;
  const without = [codes?.skipped, codes?.brokeOff].filter((code) => code !== undefined);
  return {
    dataFile,
    title: `${series} ${study.wave}: ${theme}`,
    warning,
    notes,
    language,
    variables: dictionary.variables.map((variable) => starterVariable(variable, without)),
    sets: setsOf(dictionary),
  };
}

function starterVariable(
  { name, label, labels, missing, type }: LabelledVariable,
  without: readonly number[],
): StarterVariable {
  const isText = type.kind === "text";
  const noAnswer = without.map((code) => (isText ? String(code) : code));
  const { range } = missing;
  const isMissing = (value: Value) =>
    missing.values.includes(value) ||
    (range !== undefined && typeof value === "number" && value >= range.low && value <= range.high);
  const missingLabels = labels.filter(({ value }) => isMissing(value)).map(({ value }) => value);
  return {
    name,
    label,
    isText,
    answers: isText ? [] : unique(labels.filter(({ value }) => !noAnswer.includes(value))),
    noAnswer,
    noNumber: [...new Set([...noAnswer, ...missing.values, ...missingLabels])],
  };
}

/** Two answers with the same words would become one: their value stands behind them, as often as it takes. */
function unique(labels: readonly Labelled[]): Labelled[] {
  const counts = new Map<string, number>();
  for (const { label } of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const taken = new Set(counts.keys());
  return labels.map(({ value, label }) => {
    if (label !== "" && counts.get(label) === 1) return { value, label };
    let longer = label;
    do longer = `${longer} (${value})`.trim();
    while (taken.has(longer));
    taken.add(longer);
    return { value, label: longer };
  });
}

function setsOf({ sets }: Dictionary): Starter["sets"] {
  return sets.map(({ name, label, variables }) => ({ name: name.replace(/^\$/, ""), label, variables }));
}
