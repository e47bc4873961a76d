import type { Dictionary } from "../labelled/model.ts";
import { scribeFor, type Scribe } from "../recognise/scribe.ts";
import { clean } from "../source/clean.ts";

/** Puts Dutch words into texts with the translation that the file has of them. */
export class TranslatingScribe implements Scribe {
  readonly language = "nl";
  /** Whether every text so far was translated. */
  complete = true;
  private readonly plain = scribeFor("nl");
  private readonly words: ReadonlyMap<string, string>;

  constructor(dutch: Dictionary, english: Dictionary) {
    this.words = translations(dutch, english);
  }

  text(words: string): ReturnType<Scribe["text"]> {
    const en = this.words.get(words);
    if (en === undefined) this.complete = false;
    return en === undefined ? this.plain.text(words) : { ...this.plain.text(words), en };
  }
}

/** The words of one dictionary by those of another that says the same in another language. */
function translations(from: Dictionary, to: Dictionary): Map<string, string> {
  const words = new Map<string, string>();
  const add = (one: string, other: string | undefined) => {
    const [own, translated] = [clean(one).words, clean(other ?? "").words];
    if (translated !== "" && !words.has(own)) words.set(own, translated);
  };
  add(from.title, to.title);
  from.sets.forEach(({ label }, i) => {
    add(label, to.sets[i]?.label);
  });
  from.variables.forEach(({ label, labels }, i) => {
    const other = to.variables[i];
    add(label, other?.label);
    for (const { value, label: own } of labels) {
      add(own, other?.labels.find((one) => one.value === value)?.label);
    }
  });
  return words;
}
