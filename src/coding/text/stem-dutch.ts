/**
 * The Dutch stemmer of the Snowball project (snowballstem.org/algorithms/dutch, "porter" as it was until version 2):
 * for telling that two words are forms of one. A stem is not always a word.
 */
export function stemDutch(word: string): string {
  if (word.length < 3) return word;
  const marked = markConsonants(word);
  const [r1, r2] = regionsOf(marked);
  const [withoutE, removedE] = removeE(removePlural(marked, r1), r1);
  return undoubleVowel(removeSuffixes(withoutE, r1, r2, removedE)).toLowerCase();
}

const VOWEL = /[aeiouyè]/;

/** y at the start or after a vowel, and i between vowels, act as consonants: written Y and I from here on. */
function markConsonants(word: string): string {
  return word
    .replace(/^y/, "Y")
    .replaceAll(/([aeiouyè])(?:(y)|i(?=[aeiouyè]))/g, (_all, vowel: string, y?: string) =>
      y === undefined ? `${vowel}I` : `${vowel}Y`,
    );
}

/** Where R1 and R2 begin: after the first consonant that follows a vowel, and again; R1 leaves three letters at least. */
function regionsOf(word: string): [number, number] {
  const r1 = afterVowelConsonant(word, 0);
  return [Math.max(r1, 3), afterVowelConsonant(word, r1)];
}

function afterVowelConsonant(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) {
    if (!isVowel(word, i) && isVowel(word, i - 1)) return i + 1;
  }
  return word.length;
}

function isVowel(word: string, at: number): boolean {
  return at >= 0 && VOWEL.test(word[at] ?? "");
}

function removePlural(word: string, r1: number): string {
  if (word.endsWith("heden")) return inRegion(word, 5, r1) ? `${word.slice(0, -5)}heid` : word;
  const en = word.endsWith("ene") ? 3 : word.endsWith("en") ? 2 : 0;
  if (en > 0) return inRegion(word, en, r1) ? removeEn(word, en) : word;
  const s = word.endsWith("se") ? 2 : word.endsWith("s") ? 1 : 0;
  if (s === 0 || !inRegion(word, s, r1)) return word;
  const before = word.length - s - 1;
  return before >= 0 && !isVowel(word, before) && word[before] !== "j" ? word.slice(0, -s) : word;
}

function removeEn(word: string, length: number): string {
  const rest = word.slice(0, -length);
  const allowed = rest !== "" && !isVowel(rest, rest.length - 1) && !rest.endsWith("gem");
  return allowed ? undouble(rest) : word;
}

function removeE(word: string, r1: number): [string, boolean] {
  if (!word.endsWith("e") || !inRegion(word, 1, r1) || isVowel(word, word.length - 2)) return [word, false];
  return [undouble(word.slice(0, -1)), true];
}

function removeSuffixes(word: string, r1: number, r2: number, removedE: boolean): string {
  return removeDerivation(removeHeid(word, r1, r2), r1, r2, removedE);
}

function removeHeid(word: string, r1: number, r2: number): string {
  if (!word.endsWith("heid") || !inRegion(word, 4, r2) || word.at(-5) === "c") return word;
  const rest = word.slice(0, -4);
  return rest.endsWith("en") && inRegion(rest, 2, r1) ? removeEn(rest, 2) : rest;
}

function removeDerivation(word: string, r1: number, r2: number, removedE: boolean): string {
  const suffix = ["baar", "lijk", "bar", "end", "ing", "ig"].find((one) => word.endsWith(one));
  if (suffix === undefined || !inRegion(word, suffix.length, r2)) return word;
  const rest = word.slice(0, -suffix.length);
  switch (suffix) {
    case "end":
    case "ing":
      return rest.endsWith("ig") && inRegion(rest, 2, r2) && rest.at(-3) !== "e"
        ? rest.slice(0, -2)
        : undouble(rest);
    case "ig":
      return rest.endsWith("e") ? word : rest;
    case "lijk":
      return removeE(rest, r1)[0];
    case "bar":
      return removedE ? rest : word;
    default:
      return rest;
  }
}

function inRegion(word: string, suffix: number, region: number): boolean {
  return word.length - suffix >= region;
}

function undouble(word: string): string {
  return /(?:kk|dd|tt)$/.test(word) ? word.slice(0, -1) : word;
}

function undoubleVowel(word: string): string {
  return /[^aeiouyè](?:aa|ee|oo|uu)[^aeiouyèI]$/.test(word) ? `${word.slice(0, -2)}${word.slice(-1)}` : word;
}
