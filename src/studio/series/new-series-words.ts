import type { Words } from "../language.ts";

interface Named {
  readonly value: string;
  readonly label: string;
}

export const newSeriesWords: Words<{
  readonly title: string;
  readonly hint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly organisation: string;
  readonly organisationHint: string;
  readonly language: string;
  readonly languages: readonly Named[];
  readonly register: string;
  readonly registers: readonly Named[];
  readonly researcher: string;
  readonly myself: string;
  readonly first: string;
  readonly theme: string;
  readonly themeHint: string;
  readonly beginWith: string;
  readonly from: Readonly<Record<"empty" | "file", string>>;
  readonly make: string;
}> = {
  nl: {
    title: "Nieuwe reeks",
    hint: "Een reeks is een peiling die je vaker houdt, met dezelfde mensen of over hetzelfde onderwerp.",
    name: "Naam van de reeks",
    nameHint: "Zoals deelnemers en lezers hem kennen.",
    organisation: "Organisatie",
    organisationHint: "Van wie de peiling is. Staat op elke publicatie.",
    language: "Taal van de publicatie",
    languages: [
      { value: "nl", label: "Nederlands" },
      { value: "en", label: "Engels" },
    ],
    register: "Aanspreken met",
    registers: [
      { value: "je", label: "je" },
      { value: "u", label: "u" },
    ],
    researcher: "Onderzoeker",
    myself: "Ik doe het zelf",
    first: "De eerste peiling",
    theme: "Onderwerp",
    themeHint: "Hoeft nog niet.",
    beginWith: "Waarmee begin je?",
    from: {
      empty: "Met een lege vragenlijst",
      file: "Met antwoorden uit een bestand: de peiling is al gehouden",
    },
    make: "Maak de reeks",
  },
  en: {
    title: "New series",
    hint: "A series is a poll that you hold more than once, with the same people or about the same subject.",
    name: "Name of the series",
    nameHint: "As participants and readers know it.",
    organisation: "Organisation",
    organisationHint: "Whose poll it is. Stands on every publication.",
    language: "Language of the publication",
    languages: [
      { value: "nl", label: "Dutch" },
      { value: "en", label: "English" },
    ],
    register: "Dutch texts address with",
    registers: [
      { value: "je", label: "je" },
      { value: "u", label: "u" },
    ],
    researcher: "Researcher",
    myself: "I do it myself",
    first: "The first poll",
    theme: "Subject",
    themeHint: "Can wait.",
    beginWith: "What do you begin with?",
    from: {
      empty: "With an empty questionnaire",
      file: "With answers from a file: the poll was held already",
    },
    make: "Make the series",
  },
};
