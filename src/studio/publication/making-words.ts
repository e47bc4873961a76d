import type { Words } from "../language.ts";

export interface MakingWords {
  readonly head: string;
  readonly language: string;
  readonly dutch: string;
  readonly english: string;
  readonly address: string;
  readonly files: Readonly<Record<string, string>>;
  readonly make: string;
  readonly again: string;
  readonly draftHint: string;
  readonly readyOf: (ready: number, total: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly failed: string;
  readonly waiting: string;
  readonly made: string;
  readonly writtenOf: (done: string, total: string) => string;
  readonly busy: string;
  readonly download: string;
  readonly keepWorking: string;
  readonly publish: string;
  readonly publishAs: (version: number) => string;
  readonly published: (version: number, date: string) => string;
  readonly notPublished: string;
  readonly offline: (version: number) => string;
  readonly open: string;
  readonly takeOffline: string;
  readonly what: (version: number) => string;
  readonly steps: readonly string[];
  readonly sure: string;
  readonly cancel: string;
  readonly held: string;
  readonly writing: string;
  readonly live: (version: number) => string;
}

export const makingWords: Words<MakingWords> = {
  nl: {
    head: "Publicatie maken",
    language: "Taal",
    dutch: "Nederlands",
    english: "Engels",
    address: "Aanspreekvorm",
    files: {
      pptx: "Presentatie",
      docx: "Open antwoorden",
      html: "Webpagina",
      xlsx: "Tabellen",
      csv: "Tabellen als tekst",
      json: "Gegevens",
    },
    make: "Maak concept",
    again: "Maak opnieuw",
    draftHint: "Op elke bladzijde staat dat het een concept is. Er gaat nog niets naar buiten.",
    readyOf: (ready, total) => `${ready} van ${total} klaar`,
    stop: "Stop",
    stopped: "Gestopt. Er is niets veranderd.",
    failed: "Dit lukte niet. Er is niets veranderd.",
    waiting: "wacht",
    made: "klaar",
    writtenOf: (done, total) => `${done} van ${total} antwoorden`,
    busy: "bezig",
    download: "Download",
    keepWorking: "Je kunt gewoon doorwerken. Wat je nu wijzigt, komt in de volgende versie.",
    publish: "Openbaar zetten",
    publishAs: (version) => `Publiceer versie ${version}`,
    published: (version, date) => `Versie ${version} staat sinds ${date} voor iedereen op`,
    notPublished: "Er is nog niets gepubliceerd.",
    offline: (version) => `Versie ${version} is gepubliceerd en staat nu niet online.`,
    open: "Bekijk de pagina",
    takeOffline: "Haal offline",
    what: (version) => `Versie ${version} publiceren`,
    steps: [
      "Alle bestanden worden gemaakt met dit versienummer.",
      "Elk cijfer komt in het grootboek van de reeks. Volgende publicaties houden daar rekening mee.",
      "Iedereen met het adres kan de webpagina lezen en de bestanden downloaden.",
      "Een gepubliceerd cijfer is niet terug te halen.",
    ],
    sure: "Publiceer nu",
    cancel: "Nog niet",
    held: "Los eerst de punten hierboven op.",
    writing: "Wordt nu openbaar gezet…",
    live: (version) => `Versie ${version} is openbaar.`,
  },
  en: {
    head: "Make the publication",
    language: "Language",
    dutch: "Dutch",
    english: "English",
    address: "Form of address",
    files: {
      pptx: "Presentation",
      docx: "Open answers",
      html: "Web page",
      xlsx: "Tables",
      csv: "Tables as text",
      json: "Data",
    },
    make: "Make a draft",
    again: "Make it again",
    draftHint: "Every page says that it is a draft. Nothing leaves the house yet.",
    readyOf: (ready, total) => `${ready} of ${total} ready`,
    stop: "Stop",
    stopped: "Stopped. Nothing has changed.",
    failed: "This did not work. Nothing has changed.",
    waiting: "waits",
    made: "ready",
    writtenOf: (done, total) => `${done} of ${total} answers`,
    busy: "busy",
    download: "Download",
    keepWorking: "You can go on working. What you change now goes into the next version.",
    publish: "Make public",
    publishAs: (version) => `Publish version ${version}`,
    published: (version, date) => `Version ${version} has been open to everybody since ${date} at`,
    notPublished: "Nothing has been published yet.",
    offline: (version) => `Version ${version} was published and is not online now.`,
    open: "See the page",
    takeOffline: "Take it offline",
    what: (version) => `Publish version ${version}`,
    steps: [
      "All files are made with this version number.",
      "Every figure goes into the series’ ledger. Later publications take account of it.",
      "Everybody who has the address can read the web page and download the files.",
      "A published figure cannot be taken back.",
    ],
    sure: "Publish now",
    cancel: "Not yet",
    held: "Solve the points above first.",
    writing: "Is being made public…",
    live: (version) => `Version ${version} is public.`,
  },
};
