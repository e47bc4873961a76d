import type { Language } from "../../text.ts";
import { numberWords, type TellNumber } from "./numbers.ts";

type Limit = "min" | "max" | "decimals" | "maxLength" | "atLeast" | "atMost" | "places";

const WORDS: Readonly<Record<Limit, Readonly<Record<Language, string>>>> = {
  min: { nl: "de kleinste waarde", en: "the least value" },
  max: { nl: "de grootste waarde", en: "the greatest value" },
  decimals: { nl: "het aantal decimalen", en: "the number of decimals" },
  maxLength: { nl: "de grootste lengte", en: "the greatest length" },
  atLeast: { nl: "hoeveel antwoorden er minstens zijn", en: "how many answers there are at least" },
  atMost: { nl: "hoeveel antwoorden er hoogstens zijn", en: "how many answers there are at most" },
  places: { nl: "het aantal plaatsen", en: "the number of places" },
};

/** LimeSurvey keeps as many, and nobody types more. */
const MOST_DECIMALS = 10;

/** The limits of a question, as far as one of ours can have them. What is left out or changed is told. */
export class Limits {
  private readonly tell: TellNumber;
  private readonly language: Language;

  constructor(tell: TellNumber, language: Language) {
    this.tell = tell;
    this.language = language;
  }

  ofNumber({ min, max, decimals }: { min?: number; max?: number; decimals?: number }): {
    min?: number;
    max?: number;
    decimals?: number;
  } {
    const digits = this.digits(decimals);
    return {
      ...this.range("min", min, "max", max, Number.isFinite),
      ...(digits > 0 ? { decimals: digits } : {}),
    };
  }

  ofText({ maxLength }: { readonly maxLength?: number }): { maxLength?: number } {
    return this.one("maxLength", maxLength, isCount);
  }

  /** How many of so many options may be chosen. */
  ofChoices(
    { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
    options: number,
  ): { atLeast?: number; atMost?: number } {
    const fitting = this.one("atLeast", atLeast, (count) => isCount(count) && count <= options);
    return this.range("atLeast", fitting.atLeast, "atMost", atMost, isCount);
  }

  ofRanking({ places }: { readonly places?: number }, options: number): { places?: number } {
    return this.one("places", places, (count) => isCount(count) && count <= options);
  }

  private digits(decimals = 0): number {
    const used = Math.min(Math.max(Math.floor(decimals) || 0, 0), MOST_DECIMALS);
    if (used !== decimals) this.left("decimals", decimals, used);
    return used;
  }

  /** Two limits; where none can be right together, neither stays. */
  private range<Low extends Limit, High extends Limit>(
    low: Low,
    least: number | undefined,
    high: High,
    most: number | undefined,
    fits: Fits,
  ): { [name in Low | High]?: number } {
    if (least === undefined || most === undefined || least <= most)
      return { ...this.one(low, least, fits), ...this.one(high, most, fits) };
    this.left(low, least);
    this.left(high, most);
    return {};
  }

  private one<Name extends Limit>(
    name: Name,
    value: number | undefined,
    fits: Fits,
  ): { [name in Name]?: number } {
    if (value === undefined) return {};
    if (fits(value)) return { [name]: value } as { [name in Name]?: number };
    this.left(name, value);
    return {};
  }

  private left(limit: Limit, value: number, used?: number): void {
    this.tell(WORDS[limit][this.language], numberWords(value), used);
  }
}

type Fits = (value: number) => boolean;

const isCount: Fits = (value) => Number.isSafeInteger(value) && value >= 1;
