import type { Language } from "../../../text.ts";

/** What was not sure, in words for whoever corrects the map. */
export interface ProposalWords {
  readonly unlabelled: (count: number) => string;
  readonly withoutLabels: string;
  readonly labelsLeft: (labels: readonly string[]) => string;
  readonly missing: (labels: readonly string[]) => string;
  readonly orderLost: string;
  readonly groupFound: string;
  readonly weight: string;
  readonly moment: string;
  readonly person: string;
  readonly identifier: string;
}

const nl: ProposalWords = {
  unlabelled: (count) => `${count} waarden hadden geen label; het getal staat er als label`,
  withoutLabels: "de waarden hebben geen labels; vul in wat ze betekenen",
  labelsLeft: (labels) =>
    `gelezen als getal; labels van losse waarden zijn niet overgenomen: ${labels.join(", ")}`,
  missing: (labels) => `deze waarden zijn gelezen als “overgeslagen”: ${labels.join(", ")}`,
  orderLost: "de volgorde van de antwoorden is niet overgenomen",
  groupFound: "variabelen met dezelfde antwoorden en een gemeenschappelijke tekst zijn als één vraag gelezen",
  weight: "dit is de weegvariabele; Peilschaal weegt niet met waarden uit het bestand",
  moment: "dit zijn datums of tijdstippen",
  person: "dit lijken persoonsgegevens",
  identifier: "elke rij heeft hier iets anders; dit lijkt een kenmerk van de deelnemer",
};

const en: ProposalWords = {
  unlabelled: (count) => `${count} values had no label; the number stands as the label`,
  withoutLabels: "the values have no labels; fill in what they mean",
  labelsLeft: (labels) =>
    `read as a number; labels of single values were not taken over: ${labels.join(", ")}`,
  missing: (labels) => `these values were read as “skipped”: ${labels.join(", ")}`,
  orderLost: "the order of the answers was not taken over",
  groupFound: "variables with the same answers and words in common were read as one question",
  weight: "this is the weight variable; Peilschaal does not weight by values of the file",
  moment: "these are dates or moments",
  person: "these look like personal details",
  identifier: "every row differs here; this looks like an identifier of the participant",
};

export const proposalWords: Readonly<Record<Language, ProposalWords>> = { nl, en };
