import type { Language } from "../../text.ts";

/** What was not sure when a source was read, in words for whoever corrects map.json. */
const WHYS = {
  otherFound: {
    nl: "{count} antwoorden staan niet bij de {options} meest gekozen en zijn gelezen als “Anders”",
    en: "{count} answers are not among the {options} commonest and were read as “Other”",
  },
  split: {
    nl: "meerdere antwoorden in één cel zijn gesplitst; welke antwoorden er te kiezen waren is afgeleid",
    en: "several answers in one cell were split; which options there were is derived from the answers",
  },
  notSplit: {
    nl: "in een cel lijken meerdere antwoorden te staan; ze zijn niet te scheiden, want er zijn geen antwoorden die terugkomen",
    en: "cells seem to hold several answers; they cannot be told apart, since no answers come back",
  },
  scaleIncomplete: {
    nl: "niet elk punt van de schaal is gekozen; misschien ontbreekt er een",
    en: "not every point of the scale was chosen; one may be missing",
  },
  labelsUnknown: {
    nl: "het bestand geeft codes ({codes}) en niet wat ze betekenen; vul de teksten in",
    en: "the file gives codes ({codes}) and not what they mean; fill in the texts",
  },
  numbersAsScale: {
    nl: "getallen van {from} tot {to} zijn gelezen als schaal; het kan ook een aantal of een code zijn",
    en: "numbers from {from} to {to} were read as a scale; they may be a count or a code",
  },
  manyOptions: {
    nl: "{count} verschillende antwoorden zijn elk gelezen als keuze; het kan ook vrije tekst zijn",
    en: "{count} different answers were each read as an option; it may be free text",
  },
  fewAnswers: {
    nl: "te weinig antwoorden ({count}) om zeker te zijn van het soort vraag",
    en: "too few answers ({count}) to be sure of the kind of question",
  },
  notAllNumbers: {
    nl: "{count} antwoorden zijn geen getal",
    en: "{count} answers are no number",
  },
  oneOption: {
    nl: "er is maar één antwoord gegeven; leeg kan “nee” zijn of “overgeslagen”",
    en: "only one answer was ever given; empty can be “no” or “skipped”",
  },
  ticks: {
    nl: "kolommen met ja en nee zijn gelezen als één vraag met meerdere antwoorden; het kan ook een tabelvraag zijn",
    en: "columns of yes and no were read as one question with several answers; it may be a grid",
  },
  ranking: {
    nl: "de antwoorden zijn gelezen als rangorde",
    en: "the answers were read as a ranking",
  },
  beside: {
    nl: "de kolom is gelezen als toelichting bij het antwoord “{label}” van de vorige vraag",
    en: "the column was read as the words beside the answer “{label}” of the question before",
  },
  personal: {
    nl: "de antwoorden lijken op persoonsgegevens",
    en: "the answers look like personal details",
  },
  time: { nl: "de antwoorden zijn tijdstippen", en: "the answers are moments in time" },
  technical: {
    nl: "elke rij heeft een ander nummer; dit lijkt een kenmerk van de deelnemer",
    en: "every row has another number; this looks like an identifier",
  },
  newOptions: {
    nl: "deze antwoorden kwamen in de vorige peiling niet voor: {labels}",
    en: "these answers were not in the earlier poll: {labels}",
  },
  route: {
    nl: "wie de vraag kreeg, is afgeleid uit het antwoord op “{code}”",
    en: "who was asked is derived from the answer to “{code}”",
  },
  textUnknown: {
    nl: "het bestand geeft alleen een code; vul de vraagtekst in",
    en: "the file gives a code only; fill in the question",
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export interface Why {
  readonly key: keyof typeof WHYS;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function sayWhy({ key, values = {} }: Why, language: Language): string {
  return WHYS[key][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
