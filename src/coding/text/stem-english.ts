/**
 * The English stemmer of the Snowball project (snowballstem.org/algorithms/english, "Porter2"): for telling that two
 * words are forms of one. A stem is not always a word.
 */
export function stemEnglish(word: string): string {
  const plain = word.startsWith("'") ? word.slice(1) : word;
  if (plain.length < 3) return plain;
  const known = EXCEPTIONS.get(plain);
  if (known !== undefined) return known;
  const marked = markY(plain);
  const regions = regionsOf(marked);
  const singular = removePlural(marked.replace(/'s?'?$/, ""));
  if (INVARIANT.has(singular)) return singular;
  const [r1, r2] = regions;
  const stem = [removeEd, yToI, replaceLong, replaceShort, removeLast, removeFinal].reduce(
    (soFar, step) => step(soFar, r1, r2),
    singular,
  );
  return stem.toLowerCase();
}

const VOWEL = "aeiouy";
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ...["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"].map((same) => [same, same] as const),
]);
const INVARIANT = new Set([
  "inning",
  "outing",
  "canning",
  "herring",
  "earring",
  "proceed",
  "exceed",
  "succeed",
]);

function markY(word: string): string {
  return word.replaceAll(/^y|(?<=[aeiouy])y/g, "Y");
}

function isVowel(word: string, at: number): boolean {
  return at >= 0 && at < word.length && VOWEL.includes(word[at] ?? "");
}

function regionsOf(word: string): [number, number] {
  const special = /^(?:gener|commun|arsen)/.exec(word);
  const r1 = special === null ? afterVowelConsonant(word, 0) : special[0].length;
  return [r1, afterVowelConsonant(word, r1)];
}

function afterVowelConsonant(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) {
    if (!isVowel(word, i) && isVowel(word, i - 1)) return i + 1;
  }
  return word.length;
}

/** A short syllable at the end: vowel, then a consonant other than w, x or Y, after a consonant; or a two-letter word. */
function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
}

function removePlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(?:us|ss)$/.test(word) || !word.endsWith("s")) return word;
  return /[aeiouy]/.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function removeEd(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed !== null) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const suffix = /(?:ingly|edly|ing|ed)$/.exec(word);
  if (suffix === null || !/[aeiouy]/.test(word.slice(0, suffix.index))) return word;
  const rest = word.slice(0, suffix.index);
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return endsShort(rest) && r1 >= rest.length ? `${rest}e` : rest;
}

function yToI(word: string): string {
  return /.[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

const LONG: readonly (readonly [string, string])[] = [
  ["ization", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
];

function replaceLong(word: string, r1: number): string {
  const found = LONG.find(([suffix]) => word.endsWith(suffix));
  if (found !== undefined) return replaced(word, found, r1);
  if (word.endsWith("ogi")) return inRegion(word, 3, r1) && word.at(-4) === "l" ? word.slice(0, -1) : word;
  return /[cdeghkmnrt]li$/.test(word) && inRegion(word, 2, r1) ? word.slice(0, -2) : word;
}

const SHORT: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];

function replaceShort(word: string, r1: number, r2: number): string {
  if (word.endsWith("ative")) return inRegion(word, 5, r2) ? word.slice(0, -5) : word;
  const found = SHORT.find(([suffix]) => word.endsWith(suffix));
  return found === undefined ? word : replaced(word, found, r1);
}

function replaced(word: string, [suffix, by]: readonly [string, string], region: number): string {
  return inRegion(word, suffix.length, region) ? `${word.slice(0, -suffix.length)}${by}` : word;
}

function removeLast(word: string, _r1: number, r2: number): string {
  const suffix =
    /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/.exec(word)?.[0] ??
    /(?<=[st])ion$/.exec(word)?.[0];
  return suffix !== undefined && inRegion(word, suffix.length, r2) ? word.slice(0, -suffix.length) : word;
}

function removeFinal(word: string, r1: number, r2: number): string {
  const rest = word.slice(0, -1);
  if (word.endsWith("e")) return rest.length >= r2 || (rest.length >= r1 && !endsShort(rest)) ? rest : word;
  return word.endsWith("ll") && rest.length >= r2 ? rest : word;
}

function inRegion(word: string, suffix: number, region: number): boolean {
  return word.length - suffix >= region;
}
