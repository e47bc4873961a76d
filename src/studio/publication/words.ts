import type { EntryKind } from "../../api/publication.ts";
import type { Words } from "../language.ts";

export interface PublicationWords {
  readonly outline: string;
  readonly parts: string;
  readonly size: (blocks: number, slides: number) => string;
  readonly entries: Readonly<Partial<Record<EntryKind, string>>>;
  readonly comparedWith: (wave: string) => string;
  readonly move: string;
  readonly moved: (label: string, place: number, of: number) => string;
  readonly hidden: string;
  readonly hide: string;
  readonly show: string;
  readonly hiddenNow: string;
  readonly hiddenNowHint: string;
  readonly view: string;
  readonly slide: string;
  readonly webPage: string;
  readonly document: string;
  readonly slideOf: (number: number, total: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly title: string;
  readonly signs: (count: number, most: number) => string;
  readonly tooLong: string;
  readonly dutchFirst: string;
  readonly otherForm: Readonly<Record<"je" | "u", string>>;
  readonly otherFormHint: string;
  readonly remark: string;
  readonly nothingWritten: string;
  readonly readAloud: string;
  readonly yourWords: string;
  readonly undo: string;
  readonly redo: string;
  readonly readOnly: string;
  readonly webPageTitle: string;
}

export const publicationWords: Words<PublicationWords> = {
  nl: {
    outline: "Delen van de publicatie",
    parts: "Delen",
    size: (blocks, slides) => `${blocks} blokken, ${slides} dia’s`,
    entries: {
      title: "Titel",
      glance: "In één oogopslag",
      participants: "Deelnemers",
      account: "Verantwoording",
      quotes: "Citaten",
      withheld: "Niet getoond",
      appendix: "Bijlage: alle tabellen",
    },
    comparedWith: (wave) => `Vergeleken met ${wave.charAt(0).toLowerCase()}${wave.slice(1)}`,
    move: "Verplaats",
    moved: (label, place, of) => `${label} staat nu op plaats ${place} van ${of}`,
    hidden: "verborgen",
    hide: "Verberg blok",
    show: "Toon blok",
    hiddenNow: "Dit blok is verborgen",
    hiddenNowHint: "Het staat in geen enkel bestand en zijn cijfers worden niet gepubliceerd.",
    view: "Weergave",
    slide: "Dia",
    webPage: "Webpagina",
    document: "Document",
    slideOf: (number, total) => `dia ${number} van ${total}`,
    previous: "Vorige dia",
    next: "Volgende dia",
    title: "Titel van de dia",
    signs: (count, most) => `${count} van ${most} tekens`,
    tooLong: "lange titels worden klein gezet",
    dutchFirst: "Schrijf deze titel eerst in het Nederlands.",
    otherForm: { je: "Dezelfde titel met je", u: "Dezelfde titel met u" },
    otherFormHint: "Deze titel spreekt de lezer aan. Schrijf ook de andere vorm.",
    remark: "Toelichting, komt bij de notities",
    nothingWritten: "Nog niets geschreven",
    readAloud: "Wordt voorgelezen, gemaakt uit de cijfers",
    yourWords:
      "De woorden zijn van jou. De cijfers, de N en de noot komen uit de antwoorden en zijn hier niet te wijzigen.",
    undo: "Maak ongedaan",
    redo: "Doe opnieuw",
    readOnly: "Je kunt hier lezen, niet wijzigen.",
    webPageTitle: "De webpagina zoals ze wordt",
  },
  en: {
    outline: "Parts of the publication",
    parts: "Parts",
    size: (blocks, slides) => `${blocks} blocks, ${slides} slides`,
    entries: {
      title: "Title",
      glance: "At a glance",
      participants: "Participants",
      account: "About this poll",
      quotes: "Quotes",
      withheld: "Not shown",
      appendix: "Appendix: all tables",
    },
    comparedWith: (wave) => `Compared with ${wave.charAt(0).toLowerCase()}${wave.slice(1)}`,
    move: "Move",
    moved: (label, place, of) => `${label} is now number ${place} of ${of}`,
    hidden: "hidden",
    hide: "Hide block",
    show: "Show block",
    hiddenNow: "This block is hidden",
    hiddenNowHint: "It stands in none of the files, and its figures are not published.",
    view: "View",
    slide: "Slide",
    webPage: "Web page",
    document: "Document",
    slideOf: (number, total) => `slide ${number} of ${total}`,
    previous: "Previous slide",
    next: "Next slide",
    title: "Title of the slide",
    signs: (count, most) => `${count} of ${most} characters`,
    tooLong: "long titles are set small",
    dutchFirst: "Write this title in Dutch first.",
    otherForm: { je: "The same title with je", u: "The same title with u" },
    otherFormHint: "This title addresses its reader. Write the other form too.",
    remark: "Explanation, goes into the notes",
    nothingWritten: "Nothing written yet",
    readAloud: "Read aloud, made from the figures",
    yourWords:
      "The words are yours. The figures, the N and the note come from the answers and cannot be changed here.",
    undo: "Undo",
    redo: "Redo",
    readOnly: "You can read here, not change.",
    webPageTitle: "The web page as it will be",
  },
};
