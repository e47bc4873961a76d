import { xml, type Xml } from "../../office/xml.ts";
import type { StudyLanguage } from "../labelled/study.ts";

interface Group {
  readonly type: "multipleResp" | "grid";
  readonly name: string;
  readonly members: readonly number[];
  /** What it is called, a language each. */
  readonly labels: readonly { readonly language: string; readonly label: string }[];
}

/** Variables are referred to by their place. */
export function idOf(index: number): string {
  return `V${index + 1}`;
}

/** The options of one question, and the rows of one. */
export function groupElements(languages: readonly StudyLanguage[]): Xml[] {
  return [...setGroups(languages), ...gridGroups(languages)].map(
    ({ type, name, members, labels }, i) =>
      xml`<varGrp ID="G${i + 1}" type="${type}" name="${name}" var="${members.map(idOf).join(" ")}">${labels.map(({ language, label }) => xml`<labl xml:lang="${language}">${label}</labl>`)}</varGrp>\n`,
  );
}

function setGroups(languages: readonly StudyLanguage[]): Group[] {
  const dictionary = languages[0]?.dictionary;
  const indexOf = new Map(dictionary?.variables.map(({ name }, i) => [name, i]));
  return (dictionary?.sets ?? []).map((set, i) => ({
    type: "multipleResp",
    name: set.name.replace(/^\$/, ""),
    members: set.variables.flatMap((name) => indexOf.get(name) ?? []),
    labels: languages.map((one) => ({ language: one.language, label: one.dictionary.sets[i]?.label ?? "" })),
  }));
}

/** Rows of a grid and options of a ranking: variables of numbers that share a question and are in no set. */
function gridGroups(languages: readonly StudyLanguage[]): Group[] {
  const [first] = languages;
  if (first === undefined) return [];
  const { variables, sets } = first.dictionary;
  const inSet = new Set(sets.flatMap((set) => set.variables));
  const byQuestion = new Map<string, number[]>();
  variables.forEach(({ name, type }, i) => {
    const asked = first.asked.get(name);
    if (asked === undefined || asked.part === null || type.kind === "text" || inSet.has(name)) return;
    byQuestion.set(asked.question, [...(byQuestion.get(asked.question) ?? []), i]);
  });
  return [...byQuestion]
    .filter(([, members]) => members.length > 1)
    .map(([question, members]) => ({
      type: "grid",
      name: question,
      members,
      labels: languages.map(({ language, asked }) => ({
        language,
        label: asked.get(variables[members[0] ?? 0]?.name ?? "")?.wording ?? "",
      })),
    }));
}
