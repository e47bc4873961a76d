import { clean } from "../../source/clean.ts";
import type { Dictionary, LabelledData } from "../model.ts";

/** Data with labels as people read them: without blanks around them, and without signs that nobody sees. */
export function withCleanLabels(data: LabelledData): LabelledData {
  return { ...data, dictionary: cleaned(data.dictionary), blocks: () => data.blocks() };
}

function cleaned(dictionary: Dictionary): Dictionary {
  return {
    ...dictionary,
    title: words(dictionary.title),
    sets: dictionary.sets.map((set) => ({ ...set, label: words(set.label) })),
    variables: dictionary.variables.map((variable) => ({
      ...variable,
      label: words(variable.label),
      labels: variable.labels.map(({ value, label }) => ({ value, label: words(label) })),
    })),
  };
}

function words(label: string): string {
  return clean(label).words;
}
