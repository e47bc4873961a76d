import type { Register } from "../../text.ts";

/** Verbs as they stand before "je" and before "u". */
const VERBS: Readonly<Record<string, string>> = {
  ben: "bent",
  heb: "hebt",
  wil: "wilt",
  kun: "kunt",
  kan: "kunt",
  zul: "zult",
  doe: "doet",
  ga: "gaat",
  sta: "staat",
  zie: "ziet",
  vind: "vindt",
  word: "wordt",
  houd: "houdt",
  beoordeel: "beoordeelt",
  denk: "denkt",
  ervaar: "ervaart",
  gebruik: "gebruikt",
  herken: "herkent",
  hoor: "hoort",
  kies: "kiest",
  krijg: "krijgt",
  maak: "maakt",
  merk: "merkt",
  mis: "mist",
  verwacht: "verwacht",
  vertrouw: "vertrouwt",
  voel: "voelt",
  weet: "weet",
  werk: "werkt",
  woon: "woont",
};

const BEFORE_U = new Map(Object.entries(VERBS).map(([je, u]) => [u, je === "kan" ? "kun" : je]));

const BEFORE_NOUNS = new Set(
  "aan achter bij binnen buiten door in met naar om onder op over tijdens tot tussen uit van volgens voor".split(
    " ",
  ),
);

/**
 * A Dutch sentence in the form it has, and a proposal for the other. It knows the verbs that questions use; a person
 * reads it over.
 */
export function inBothForms(words: string, form: Register): { readonly je: string; readonly u: string } {
  return form === "je" ? { je: words, u: toU(words) } : { je: toJe(words), u: words };
}

function toU(words: string): string {
  return words
    .replaceAll(/\bjouw(e?)\b/giu, (found, e: string) => cased(found, `uw${e}`))
    .replaceAll(/\bjou\b/giu, (found) => cased(found, "u"))
    .replaceAll(/\b(\p{L}+) (?:je|jij)( je)?\b/giu, (found, before: string, itself?: string) => {
      const verb = VERBS[before.toLowerCase()];
      if (verb !== undefined) return `${cased(before, verb)} u${itself === undefined ? "" : " zich"}`;
      // Before "je" a plural verb speaks of what is yours: "Waar gaan je zorgen over?"
      const isYours = BEFORE_NOUNS.has(before.toLowerCase()) || /[aeiou]+n$/iu.test(before);
      return isYours && itself === undefined ? `${before} uw` : found;
    })
    .replaceAll(/\b(?:je|jij)\b/giu, (found) => cased(found, "u"));
}

function toJe(words: string): string {
  return words
    .replaceAll(/\b(\p{L}+) u( zich)?\b/giu, (found, before: string, itself?: string) => {
      const verb = BEFORE_U.get(before.toLowerCase());
      return verb === undefined ? found : `${cased(before, verb)} je${itself === undefined ? "" : " je"}`;
    })
    .replaceAll(/\buw(e?)\b/giu, (found, e: string) => cased(found, e === "" ? "je" : "jouwe"))
    .replaceAll(/\bu\b/giu, (found) => cased(found, "je"));
}

/** What began with a capital still does. */
function cased(found: string, to: string): string {
  const [first = ""] = found;
  return first === first.toLowerCase() ? to : to.slice(0, 1).toUpperCase() + to.slice(1);
}
