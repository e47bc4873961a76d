import type { Words } from "../../language.ts";
import type { Ask } from "./route-line.ts";

interface RouteWords {
  readonly head: string;
  readonly pageHead: string;
  readonly pageAlways: string;
  readonly pageSome: string;
  readonly join: string;
  readonly all: string;
  readonly any: string;
  readonly question: string;
  readonly row: string;
  readonly anyRow: string;
  readonly asks: Readonly<Record<Ask, string>>;
  readonly ask: string;
  readonly answers: string;
  readonly number: string;
  readonly add: string;
  readonly remove: string;
  readonly rich: string;
  readonly startAnew: string;
  readonly map: string;
  readonly mapHint: string;
  readonly noRoutes: string;
  readonly everybody: string;
  readonly onlyWho: string;
  readonly never: string;
  readonly asked: string;
  readonly leadsTo: string;
}

const nl: RouteWords = {
  head: "Deze vraag is voor wie…",
  pageHead: "Deze pagina is voor wie…",
  pageAlways: "Pagina voor iedereen",
  pageSome: "Pagina niet voor iedereen",
  join: "Hoe de regels samengaan",
  all: "alle regels gelden",
  any: "één van de regels geldt",
  question: "Eerdere vraag",
  row: "Onderdeel",
  anyRow: "een van de onderdelen",
  asks: {
    is: "dit antwoordde",
    "is-not": "dit niet antwoordde",
    answered: "iets antwoordde",
    skipped: "niets antwoordde",
    "at-least": "minstens antwoordde",
    "at-most": "hoogstens antwoordde",
  },
  ask: "Wat er is geantwoord",
  answers: "Antwoorden",
  number: "Getal",
  add: "Nog een regel",
  remove: "Regel weghalen",
  rich: "Deze route is te rijk om hier regel voor regel te wijzigen:",
  startAnew: "Begin een nieuwe route",
  map: "Routes",
  mapHint: "Een lijn loopt van een vraag naar elke vraag die van het antwoord afhangt.",
  noRoutes: "Iedereen krijgt alle vragen.",
  everybody: "iedereen",
  onlyWho: "alleen wie",
  never: "niemand",
  asked: "Wie krijgt de vraag",
  leadsTo: "Vraag",
};

const en: RouteWords = {
  head: "This question is for those who…",
  pageHead: "This page is for those who…",
  pageAlways: "Page for everybody",
  pageSome: "Page not for everybody",
  join: "How the rules go together",
  all: "all rules hold",
  any: "one of the rules holds",
  question: "Earlier question",
  row: "Item",
  anyRow: "any of the items",
  asks: {
    is: "answered this",
    "is-not": "did not answer this",
    answered: "answered anything",
    skipped: "answered nothing",
    "at-least": "answered at least",
    "at-most": "answered at most",
  },
  ask: "What was answered",
  answers: "Answers",
  number: "Number",
  add: "Another rule",
  remove: "Remove the rule",
  rich: "This route is too rich to change line by line here:",
  startAnew: "Begin a new route",
  map: "Routes",
  mapHint: "A line runs from a question to each question that depends on its answer.",
  noRoutes: "Everybody gets all questions.",
  everybody: "everybody",
  onlyWho: "only those who",
  never: "nobody",
  asked: "Who is asked",
  leadsTo: "Question",
};

export const routeWords: Words<RouteWords> = { nl, en };
