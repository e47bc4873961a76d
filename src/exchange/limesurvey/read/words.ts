import { warning, type Problem } from "../../../problem.ts";
import { addressesReader, type Language, type Text } from "../../../text.ts";
import { bounded, wasCut } from "../../forms/markup.ts";
import { plainWords } from "../../html-words.ts";
import type { Words } from "./survey.ts";

const isDutch = (tag: string) => /^nl(-|$)/i.test(tag);
const isEnglish = (tag: string) => /^en(-|$)/i.test(tag);
const isInformal = (tag: string) => /informal/i.test(tag);

/**
 * Makes texts of ours of what LimeSurvey has in several languages. `nl` addresses its reader as u and `nl-informal` as je;
 * where only one of the two is there, both forms have its words.
 */
export class LimeTexts {
  /** The language that most is written in. */
  readonly language: Language;
  /** The languages of the questionnaire. */
  readonly languages: readonly Language[];
  /** Pictures and programs among the words, by the place they stood. */
  readonly lost = new Map<string, Set<string>>();
  /** What is filled in while asking, by the place it stands. */
  readonly filledIn = new Map<string, Set<string>>();
  private untranslated = 0;
  private cut = 0;
  private readonly formal: string | undefined;
  private readonly informal: string | undefined;
  private readonly english: string | undefined;
  private readonly base: string;
  private readonly tags: readonly string[];

  constructor(tags: readonly string[]) {
    this.tags = tags;
    this.base = tags[0] ?? "";
    this.informal = tags.find((tag) => isDutch(tag) && isInformal(tag));
    this.formal = tags.find((tag) => isDutch(tag) && !isInformal(tag));
    this.english = tags.find(isEnglish);
    const dutch = this.formal ?? this.informal;
    this.language = dutch === undefined && this.english !== undefined ? "en" : "nl";
    this.languages = this.english === undefined ? ["nl"] : ["nl", "en"];
  }

  /** The text at a place; undefined where no language has a word for it. */
  text(words: Words, place: string): Text | undefined {
    const said = (tag: string | undefined) =>
      this.plain(tag === undefined ? undefined : words.get(tag), place);
    const [u, je, en] = [said(this.formal), said(this.informal), said(this.english)];
    const fallback =
      u ?? je ?? en ?? said(this.base) ?? [...words.keys()].map(said).find((one) => one !== undefined);
    if (fallback === undefined) return undefined;
    const hasDutch = this.formal !== undefined || this.informal !== undefined;
    if (
      (hasDutch && u === undefined && je === undefined) ||
      (this.english !== undefined && en === undefined)
    ) {
      this.untranslated++;
    }
    const nl = dutchOf(je ?? u ?? fallback, u ?? je ?? fallback);
    return this.english === undefined ? { nl } : { nl, en: en ?? fallback };
  }

  /** As `text`, or these words where there are none. */
  textOr(words: Words, place: string, otherwise: string): Text {
    return this.text(words, place) ?? this.own(otherwise, otherwise);
  }

  /** Words of our own, in the languages of the questionnaire. */
  own(nl: string, en: string): Text {
    return this.english === undefined ? { nl } : { nl, en };
  }

  /** What a person ought to know of these texts. */
  remarks(file: string): Problem[] {
    const known = new Set([this.formal, this.informal, this.english]);
    const foreign = this.formal === undefined && this.informal === undefined && this.english === undefined;
    const others = this.tags.filter(
      (tag) => tag !== "" && !known.has(tag) && !(foreign && tag === this.base),
    );
    const place = { file, path: "" };
    return [
      ...(foreign ? [warning("form-language-foreign", place, { language: this.base })] : []),
      ...others.map((language) => warning("form-language-left-out", place, { language })),
      ...(this.untranslated === 0
        ? []
        : [warning("form-translation-missing", place, { count: this.untranslated })]),
      ...(this.cut === 0 ? [] : [warning("form-text-cut", place, { count: this.cut })]),
    ];
  }

  private plain(written: string | undefined, place: string): string | undefined {
    if (written === undefined) return undefined;
    const text = bounded(written);
    const { words, lost } = plainWords(text);
    if (wasCut(text)) this.cut++;
    for (const name of lost) add(this.lost, place, name);
    for (const [token] of text.matchAll(/\{[A-Za-z_][^{}\n]{0,200}\}/g)) add(this.filledIn, place, token);
    return words === "" ? undefined : words;
  }
}

function add(to: Map<string, Set<string>>, place: string, what: string): void {
  const known = to.get(place) ?? new Set();
  known.add(what);
  to.set(place, known);
}

function dutchOf(je: string, u: string): Text["nl"] {
  return je !== u || addressesReader(je) ? { je, u } : je;
}
