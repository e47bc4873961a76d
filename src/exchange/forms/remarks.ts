import { warning, type Problem, type ProblemCode } from "../../problem.ts";
import type { QuestionType } from "../../questionnaire/model.ts";
import type { Language } from "../../text.ts";
import { numberLeft, type TellNumber } from "./numbers.ts";

/** So many remarks of one kind are told one by one. */
const TOLD = 50;

type Values = Readonly<Record<string, string | number>>;

/** Gathers what of a form is not kept as it stands; readers add to it what they meet. */
export class Remarks {
  readonly file: string;
  /** Of whoever reads the remarks. */
  readonly language: Language;
  private readonly problems: Problem[] = [];
  private readonly counts = new Map<ProblemCode, number>();
  private readonly settings = new Map<string, { readonly place: string; count: number }>();

  constructor(file: string, language: Language) {
    this.file = file;
    this.language = language;
  }

  /** `place`: what the program calls the question. */
  add(code: ProblemCode, place: string, values: Values = {}): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= TOLD) this.problems.push(warning(code, this.placeOf(place), shortened(values)));
  }

  /** A question that is left out; `inside` is what stood in it. */
  leftOut(place: string, type: string, inside: readonly string[] = []): void {
    const name = type === "" ? "–" : type;
    const said = inside.length === 0 ? name : `${name} (${inside.join(", ")})`;
    this.add("form-type-left-out", place, { type: said });
  }

  /** A question that was read as one of another type, or as several. */
  changed(place: string, type: string, as: QuestionType, count = 1): void {
    const name = TYPES[as][this.language];
    this.add("form-type-changed", place, { type, as: count === 1 ? name : `${count} × ${name}` });
  }

  /** Tells of numbers at a question that are not taken over as they stand. */
  numbersAt(place: string): TellNumber {
    return (...number) => {
      const { code, values } = numberLeft(...number);
      this.add(code, place, values);
    };
  }

  /** A setting that has no place in a questionnaire: told once, with how often it stands in the form. */
  drop(setting: string, place: string): void {
    const seen = this.settings.get(setting);
    if (seen === undefined) this.settings.set(setting, { place, count: 1 });
    else seen.count++;
  }

  all(): readonly Problem[] {
    const settings = [...this.settings].map(([setting, { place, count }]) => {
      const said = count === 1 ? setting : `${setting} (${count}×)`;
      return warning("form-setting-left-out", this.placeOf(place), shortened({ setting: said }));
    });
    const more = [...this.counts.values()].reduce((sum, count) => sum + Math.max(0, count - TOLD), 0);
    const rest = more + Math.max(0, settings.length - TOLD);
    return [
      ...this.problems,
      ...settings.slice(0, TOLD),
      ...(rest > 0 ? [warning("form-more-remarks", this.placeOf(""), { count: rest })] : []),
    ];
  }

  private placeOf(place: string): { readonly file: string; readonly path: string } {
    return { file: this.file, path: place.slice(0, 80) };
  }
}

const LONGEST = 200;

function shortened(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
    ]),
  );
}

const TYPES: Readonly<Record<QuestionType, Readonly<Record<Language, string>>>> = {
  "one-answer": { nl: "één antwoord", en: "one answer" },
  "several-answers": { nl: "meerdere antwoorden", en: "several answers" },
  scale: { nl: "schaal", en: "scale" },
  grid: { nl: "schalen per rij", en: "grid of scales" },
  number: { nl: "getal", en: "number" },
  "short-text": { nl: "korte tekst", en: "short text" },
  "open-text": { nl: "open antwoord", en: "open answer" },
  ranking: { nl: "rangorde", en: "ranking" },
  explanation: { nl: "toelichting", en: "explanation" },
};
