import type { Language } from "../../../text.ts";
import { isIsoDate } from "../../../time.ts";
import {
  NO_MISSING,
  type Dictionary,
  type DisplayFormat,
  type LabelledVariable,
  type MissingValues,
  type MultipleSet,
  type ValueLabel,
} from "../../labelled/model.ts";
import { FreeNames } from "../../labelled/free-names.ts";
import type { SssDefinition, SssVariable, Texts } from "../model.ts";
import { optionCodes } from "./columns.ts";

/** The words for yes and no of a logical variable. */
const YES_NO: Readonly<Record<Language, readonly [no: string, yes: string]>> = {
  nl: ["Nee", "Ja"],
  en: ["No", "Yes"],
};

/** The dictionary of another program's definition, in one of its languages. */
export function dictionaryOf(definition: SssDefinition, tag: string, language: Language): Dictionary {
  const names = new FreeNames();
  const sets: MultipleSet[] = [];
  const variables = definition.variables.flatMap((variable) => {
    const made = new Made(variable, (texts) => inLanguage(texts, tag), language, names);
    sets.push(...made.sets);
    return made.variables;
  });
  const weight = definition.variables.find(({ use }) => use === "weight")?.name;
  const title = inLanguage(definition.title, tag).replaceAll("\n", " – ");
  return {
    title: title === "" ? definition.name : title,
    documents: [],
    attributes: new Map(),
    variables,
    sets,
    ...(weight === undefined ? {} : { weight }),
    ...(isIsoDate(definition.date) ? { made: { date: definition.date, time: timeOf(definition.time) } } : {}),
  };
}

function timeOf(words: string): string {
  return /^\d\d:\d\d/.test(words) ? `${words.slice(0, 5)}:${words.slice(6, 8) || "00"}` : "00:00:00";
}

/** In a language, or else in any. */
function inLanguage(texts: Texts, tag: string): string {
  const start = tag.split("-")[0] ?? "";
  const near = [...texts].find(([language]) => language.split("-")[0] === start);
  return texts.get(tag) ?? near?.[1] ?? texts.get("") ?? [...texts.values()][0] ?? "";
}

/** As many as a variable of SPSS has. */
const MOST_MISSING = 3;

class Made {
  readonly variables: LabelledVariable[];
  readonly sets: MultipleSet[] = [];
  private readonly variable: SssVariable;
  private readonly say: (texts: Texts) => string;
  private readonly names: FreeNames;

  constructor(variable: SssVariable, say: (texts: Texts) => string, language: Language, names: FreeNames) {
    this.variable = variable;
    this.say = say;
    this.names = names;
    const { type, spread } = variable;
    if (type !== "multiple") this.variables = [this.single(language)];
    else this.variables = spread === undefined ? this.options() : this.places(spread.subfields);
  }

  private name(wanted: string): string {
    return this.names.take(wanted, (number) => `${wanted}_${number}`);
  }

  private single(language: Language): LabelledVariable {
    const { type, literal, name, label, use } = this.variable;
    const isText = type === "character" || (type === "single" && literal);
    const [no, yes] = YES_NO[language];
    const labels =
      type === "logical"
        ? [
            { value: 0, label: no },
            { value: 1, label: yes },
          ]
        : this.labels(isText);
    return this.base(this.name(name), this.say(label).replaceAll("\n", " "), isText, {
      format: this.format(isText),
      labels,
      missing: this.special(labels),
      role: use === "serial" ? "none" : "input",
      measure: type === "quantity" || type === "date" || type === "time" ? "scale" : "nominal",
    });
  }

  /** A variable of 0 and 1 for each code, and a set that holds them together. */
  private options(): LabelledVariable[] {
    const { name, values } = this.variable;
    const variables = optionCodes(this.variable).map((code) => {
      const own = values.find((value) => Number(value.code) === code);
      const label = own === undefined ? "" : this.say(own.label);
      return this.base(this.name(`${name}_${code}`), label.replaceAll("\n", " "), false);
    });
    const members = variables.map((one) => one.name);
    this.sets.push({
      ...this.set(members),
      kind: "dichotomies",
      counted: "1",
      namedBy: "variables",
      labelOfVariable: false,
    });
    return variables;
  }

  private places(count: number): LabelledVariable[] {
    const { name, label } = this.variable;
    const labels = this.labels(false);
    const variables = Array.from({ length: count }, (_, i) =>
      this.base(this.name(`${name}_${i + 1}`), `${this.say(label).replaceAll("\n", " ")} (${i + 1})`, false, {
        labels,
      }),
    );
    this.sets.push({ ...this.set(variables.map((one) => one.name)), kind: "categories" });
    return variables;
  }

  private set(variables: readonly string[]): Pick<MultipleSet, "name" | "label" | "variables"> {
    const { name, label } = this.variable;
    return { name: `$${name}`, label: this.say(label).replaceAll("\n", " "), variables };
  }

  /** Of a quantity, single codes beyond its range are no amounts: "not stated", "refused". */
  private special(labels: readonly ValueLabel[]): MissingValues {
    const { type, range } = this.variable;
    const [from, to] = [Number(range?.from || NaN), Number(range?.to || NaN)];
    const beyond = labels
      .map(({ value }) => value)
      .filter((value) => Number(value) < from || Number(value) > to);
    return type === "quantity" && beyond.length <= MOST_MISSING ? { values: beyond } : NO_MISSING;
  }

  private labels(isText: boolean): ValueLabel[] {
    return this.variable.values.flatMap(({ code, label }) => {
      const value = isText ? code : Number(code);
      return code === "" || Number.isNaN(value)
        ? []
        : [{ value, label: this.say(label).replaceAll("\n", " ") }];
    });
  }

  private format(isText: boolean): DisplayFormat {
    const { type, range } = this.variable;
    if (isText) return { name: "A", width: this.bytes(), decimals: 0 };
    if (type === "date") return { name: "SDATE", width: 10, decimals: 0 };
    if (type === "time") return { name: "TIME", width: 8, decimals: 0 };
    const decimals = Math.max(
      ...[range?.from, range?.to].map((end) => /\.(\d+)$/.exec(end ?? "")?.[1]?.length ?? 0),
    );
    return { name: "F", width: 8, decimals };
  }

  /** A letter may take four bytes. */
  private bytes(): number {
    const { size, values, start, finish } = this.variable;
    return 4 * Math.max(size ?? 0, finish - start + 1, ...values.map(({ code }) => code.length));
  }

  private base(
    name: string,
    label: string,
    isText: boolean,
    more: Partial<LabelledVariable> = {},
  ): LabelledVariable {
    const { filter } = this.variable;
    return {
      name,
      label,
      type: isText ? { kind: "text", bytes: this.bytes() } : { kind: "number" },
      format: { name: "F", width: 8, decimals: 0 },
      labels: [],
      missing: NO_MISSING,
      measure: "nominal",
      role: "input",
      columnWidth: isText ? 40 : 8,
      alignment: isText ? "left" : "right",
      attributes: new Map(filter === undefined ? [] : [["filter", [filter]]]),
      ...more,
    };
  }
}
