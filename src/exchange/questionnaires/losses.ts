import { warning, type Problem } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { Language } from "../../text.ts";

/** What some format has no place for. */
export type Loss =
  | "address"
  | "background"
  | "code"
  | "decimals"
  | "dont-know"
  | "english"
  | "exclusive"
  | "introduction"
  | "judgement"
  | "languages"
  | "length"
  | "limits"
  | "middle"
  | "ordered"
  | "other"
  | "page"
  | "places"
  | "routing"
  | "short"
  | "together"
  | "type"
  | "unit"
  | "value"
  | "words";

const WORDS: Readonly<Record<Loss, Readonly<Record<Language, string>>>> = {
  address: { nl: "een je-vorm en een u-vorm naast elkaar", en: "a je and a u version side by side" },
  background: { nl: "het kenmerk achtergrondvraag", en: "the mark of a background question" },
  code: { nl: "deze code", en: "this code" },
  decimals: { nl: "het aantal decimalen", en: "the number of decimals" },
  "dont-know": { nl: "het kenmerk “weet ik niet”", en: "the mark “don’t know”" },
  english: { nl: "de Engelse tekst", en: "the English text" },
  exclusive: { nl: "een antwoord dat niet naast een ander kan", en: "an answer that excludes others" },
  introduction: { nl: "de inleiding", en: "the introduction" },
  judgement: { nl: "welke kant van de schaal goed is", en: "which end of the scale is good" },
  languages: { nl: "deze talen naast elkaar", en: "these languages side by side" },
  length: { nl: "de grootste lengte", en: "the greatest length" },
  limits: { nl: "de grenzen", en: "the limits" },
  middle: { nl: "het midden van de schaal", en: "the middle of the scale" },
  ordered: { nl: "de vaste volgorde in grafieken", en: "the fixed order in charts" },
  other: { nl: "een veld bij dit antwoord", en: "a field beside this answer" },
  page: { nl: "deze pagina", en: "this page" },
  places: { nl: "het aantal plaatsen", en: "the number of places" },
  routing: { nl: "deze voorwaarde", en: "this condition" },
  short: { nl: "de korte naam van de vraag", en: "the short name of the question" },
  together: { nl: "vragen die samen op één scherm staan", en: "questions that stand on one screen" },
  type: { nl: "dit soort vraag", en: "this type of question" },
  unit: { nl: "de eenheid", en: "the unit" },
  value: { nl: "de waarde van dit punt", en: "the value of this point" },
  words: { nl: "deze woorden precies zo", en: "these words exactly as they are" },
};

/** Something that does not come back from a format. `path` leads to it in questionnaire.json. */
export function loss(what: Loss, path: string, language: Language, question?: Code): Problem {
  const values = { what: WORDS[what][language], ...(question === undefined ? {} : { question }) };
  return warning("form-cannot-hold", { file: "questionnaire.json", path }, values);
}
