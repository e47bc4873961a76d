import { addressesReader, type Language, type Text } from "../../text.ts";
import { languageOf } from "../recognise/scribe.ts";
import { clean, oneLine } from "../source/clean.ts";
import { wasCut } from "./markup.ts";
import { UsualWords, type Words } from "./model.ts";

/** What we know of a language's name in another program: `nl-x-u` is Dutch that says u. */
type Tongue = "nl" | "nl-u" | "en";

/** The tag of Dutch that addresses its reader with u, in files that know any number of languages. */
export const POLITE_DUTCH = "nl-x-u";

/** "Nederlands (nl)", "nl-NL", "Dutch", "EN" and so on; undefined for a language that a questionnaire cannot have. */
export function tongueOf(name: string): Tongue | undefined {
  const plain = name.trim().toLowerCase().replaceAll("_", "-");
  const tag = /\(([a-z]{2,3}(?:-[a-z0-9-]+)?)\)\s*$/.exec(plain)?.[1] ?? plain;
  if (tag === POLITE_DUTCH) return "nl-u";
  if (/^(nl|nld|dut)(-|$)|^(nederlands|dutch|vlaams|flemish)\b/.test(tag)) return "nl";
  return /^(en|eng)(-|$)|^(engels|english)\b/.test(tag) ? "en" : undefined;
}

/**
 * Puts words of a form into texts of ours. Dutch comes first; where a form has none, its own language stands in that
 * place, because every text has a Dutch one.
 */
export class FormTexts {
  /** Languages that have words in the form and no place in a questionnaire. */
  readonly left = new Set<string>();
  /** Texts that lack a language which others have; the words of another stand there. */
  untranslated = 0;
  /** Texts that were too long to be taken over whole. */
  readonly cut: number;
  /** The language of the form, where it is one that a questionnaire cannot have and its words stand as Dutch. */
  readonly foreign: string | undefined;
  private readonly own: Tongue | undefined;
  private readonly hasDutch: boolean;
  private readonly hasEnglish: boolean;
  private readonly restricted: boolean;

  /**
   * `all`: every text of the form; `language`: what it says of words that do not name theirs; `only`: the languages it
   * is held in, where it says so.
   */
  constructor(all: readonly Words[], language: string | undefined, only?: readonly Language[]) {
    const written = all.filter((words) => !(words instanceof UsualWords));
    this.cut = written.flatMap((words) => [...words.values()].filter(wasCut)).length;
    const names = new Set(written.flatMap((words) => [...words.keys()]));
    const known = language === undefined || language === "" ? undefined : tongueOf(language);
    const foreign = language !== undefined && language !== "" && known === undefined;
    this.own = known ?? (foreign ? undefined : languageOf(written.map((words) => words.get("") ?? "")));
    const tongues = [...names].map((name) => (name === "" ? this.own : tongueOf(name)));
    this.hasDutch = tongues.includes("nl") || tongues.includes("nl-u");
    this.restricted = only !== undefined;
    this.hasEnglish = tongues.includes("en") && only?.includes("en") !== false;
    const others = [...names].filter((name) => name !== "" && tongueOf(name) === undefined);
    const first = foreign && names.has("") ? language : others[0];
    this.foreign = this.hasDutch || this.hasEnglish ? undefined : first;
    for (const name of foreign && names.has("") ? [language, ...others] : others)
      if (name !== this.foreign) this.left.add(name);
  }

  text(words: Words, instead: string): Text {
    if (words instanceof UsualWords) return this.usual(words);
    if (words.size === 0) return this.usual(new UsualWords(instead, instead));
    const byTongue = new Map<Tongue, string>();
    let first: string | undefined;
    for (const [name, written] of words) {
      const said = tidy(written);
      if (said === "") continue;
      first ??= said;
      const tongue = name === "" ? this.own : tongueOf(name);
      if (tongue !== undefined && !byTongue.has(tongue)) byTongue.set(tongue, said);
    }
    const polite = byTongue.get("nl-u");
    const own = byTongue.get("nl") ?? polite;
    const en = byTongue.get("en");
    if ((this.hasDutch && own === undefined) || (this.hasEnglish && en === undefined)) this.untranslated++;
    const nl = own ?? en ?? first ?? instead;
    const said = registers(nl, polite ?? nl);
    if (this.hasEnglish) return { nl: said, en: en ?? nl };
    return this.restricted && en !== undefined ? { nl: said, en } : { nl: said };
  }

  private usual(words: UsualWords): Text {
    const [nl = "", en = ""] = [words.get("nl"), words.get("en")];
    if (!this.hasEnglish) return { nl: registers(nl, nl) };
    const dutch = this.hasDutch ? nl : en;
    return { nl: registers(dutch, dutch), en };
  }

  /** The language that most is written in. */
  get language(): Language {
    return this.hasEnglish && !this.hasDutch ? "en" : "nl";
  }

  get languages(): readonly Language[] {
    return this.hasEnglish ? ["nl", "en"] : ["nl"];
  }
}

/** Dutch that addresses its reader stands as je and u; where a form has one of them, as both alike. */
function registers(je: string, u: string): Text["nl"] {
  return je !== u || addressesReader(je) ? { je, u } : je;
}

function tidy(written: string): string {
  return clean(written)
    .words.split("\n")
    .map(oneLine)
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n");
}
