import { en, nl } from "../../counts.ts";
import type { Words } from "../../language.ts";

interface BulkWords {
  readonly open: string;
  readonly head: string;
  readonly what: string;
  readonly busy: (percent: number) => string;
  readonly stop: string;
  readonly threshold: string;
  readonly answers: string;
  readonly audit: string;
  readonly from: (percent: number) => string;
  readonly right: (right: number, of: number, from: number, to: number) => string;
  readonly notMeasured: string;
  readonly need: (percent: number) => string;
  readonly nothingAllowed: (needed: number) => string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly take: (answers: number) => string;
  readonly taking: string;
  readonly changed: (answers: number) => string;
  readonly before: string;
  readonly record: (coder: string, day: string, answers: number, percent: number) => string;
  readonly nothing: string;
  readonly close: string;
  readonly failed: string;
}

export const bulkWords: Words<BulkWords> = {
  nl: {
    open: "Suggesties samen overnemen",
    head: "Suggesties samen overnemen",
    what: "Neem de suggesties over waar het programma zeker van is, zonder ze een voor een te lezen. Dat mag waar de steekproef van gelezen antwoorden laat zien hoe vaak dat goed gaat. In de verantwoording staat hoeveel antwoorden zo gecodeerd zijn.",
    busy: (percent) => `Suggesties maken voor alle antwoorden: ${percent} %`,
    stop: "Stop",
    threshold: "Zekerheid",
    answers: "Antwoorden",
    audit: "In de steekproef precies goed",
    from: (percent) => `vanaf ${percent} %`,
    right: (right, of, from, to) => `${nl(right)} van ${nl(of)} (waarschijnlijk ${from} tot ${to} %)`,
    notMeasured: "nog niet gemeten",
    need: (percent) => `Nodig: waarschijnlijk minstens ${percent} % goed.`,
    nothingAllowed: (needed) =>
      `Nog niet genoeg gemeten. Lees en codeer verder: een op de vijf antwoorden kiest het toeval, en dat is de steekproef. Minstens ${nl(needed)} daarvan moeten goed voorspeld zijn, van codes die vaker voorkomen.`,
    sample: "Kijk eerst naar deze antwoorden",
    sampleHint:
      "Het toeval koos ze uit wat overgenomen wordt. Klopt er een niet, kies dan een hogere zekerheid.",
    take: (answers) =>
      answers === 1 ? "Neem 1 suggestie over" : `Neem suggesties voor ${nl(answers)} antwoorden over`,
    taking: "Bezig met overnemen…",
    changed: (answers) => `Er is intussen iets gewijzigd: het zijn er nu ${nl(answers)}. Kijk opnieuw.`,
    before: "Eerder samen overgenomen",
    record: (coder, day, answers, percent) =>
      `${coder}, ${day}: ${nl(answers)} antwoorden vanaf ${percent} % zekerheid`,
    nothing: "geen",
    close: "Sluiten",
    failed: "Dat is niet gelukt. Er is niets overgenomen.",
  },
  en: {
    open: "Accept suggestions together",
    head: "Accept suggestions together",
    what: "Accept the suggestions the program is sure of without reading them one by one. This is allowed where the sample of answers that were read shows how often that is right. The account of the work says how many answers were coded so.",
    busy: (percent) => `Making suggestions for all answers: ${percent}%`,
    stop: "Stop",
    threshold: "Certainty",
    answers: "Answers",
    audit: "Exactly right in the sample",
    from: (percent) => `from ${percent}%`,
    right: (right, of, from, to) => `${en(right)} of ${en(of)} (probably ${from} to ${to}%)`,
    notMeasured: "not measured yet",
    need: (percent) => `Needed: probably at least ${percent}% right.`,
    nothingAllowed: (needed) =>
      `Not enough was measured yet. Go on reading and coding: chance picks one in five answers, and those are the sample. At least ${en(needed)} of them must have been predicted right, of codes that occur more often.`,
    sample: "Look at these answers first",
    sampleHint:
      "Chance picked them from what is going to be accepted. Where one is wrong, choose a higher certainty.",
    take: (answers) =>
      answers === 1 ? "Accept 1 suggestion" : `Accept suggestions for ${en(answers)} answers`,
    taking: "Accepting…",
    changed: (answers) => `Something changed meanwhile: there are ${en(answers)} now. Look again.`,
    before: "Accepted together before",
    record: (coder, day, answers, percent) =>
      `${coder}, ${day}: ${en(answers)} answers from ${percent}% certainty`,
    nothing: "none",
    close: "Close",
    failed: "That did not work. Nothing was accepted.",
  },
};
