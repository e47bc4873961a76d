import { sayCount, sayList } from "../../text.ts";
import type { CheckedPart, Wording } from "./wording.ts";

const NBSP = "\u00A0";
const ORDINALS =
  "nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste".split(
    " ",
  );
const NUMBERS = ["Geen", "Eén", "Twee", "Drie", "Vier", "Vijf"];
const said = (n: number): string => sayCount(n, "nl");
const people = (n: number): string => `${said(n)}${NBSP}${n === 1 ? "deelnemer" : "deelnemers"}`;
const answers = (n: number): string => `${said(n)}${NBSP}${n === 1 ? "antwoord" : "antwoorden"}`;
const list = (items: readonly string[]): string => sayList(items, "en");
const MODES = {
  anoniem: "online en anoniem",
  vertrouwelijk: "online en vertrouwelijk",
  "open-link": "online met een open link",
  import: "antwoorden verzameld met een ander programma",
};
const BREAKS = {
  new: "de vraag is nieuw",
  wording: "de vraagtekst is gewijzigd",
  options: "de antwoorden zijn gewijzigd",
  base: "de vraag is aan een andere groep gesteld",
};

const checkedPart = ({ question, answers: count, of, agreement }: CheckedPart): string =>
  `${said(count)}${NBSP}van${NBSP}${answers(of)} bij ${question}${agreement === null ? "" : ` (${agreement})`}`;
const decidedSaid = (parts: readonly CheckedPart[]): string => {
  const known = parts.flatMap((part) => part.differences ?? []);
  if (known.length === 0) return "";
  const differences = known.reduce((total, one) => total + one, 0);
  const decided = parts.reduce((total, part) => total + part.decided, 0);
  if (differences === 0) return ". Er waren geen verschillen";
  const all = decided === differences;
  return all
    ? `. Over ${differences === 1 ? "het ene verschil" : `de ${differences} verschillen`} is daarna besloten`
    : `. Over ${decided} van de ${differences} verschillen is besloten`;
};

export const nl: Wording = {
  and: "en",
  or: "of",
  count: said,
  ordinal: (n) => ORDINALS[n] ?? `${n}e`,
  percent: (whole) => `${whole}${NBSP}%`,
  decimal: (value, digits) => value.toFixed(digits).replace(".", ","),
  // Single quotes in single quotes cannot be told apart.
  quoted: (text) => (text.includes("‘") ? `“${text}”` : `‘${text}’`),

  resultsOf: (wave) => `Resultaten ${nl.ordinal(wave)} peiling`,
  waveName: (wave) => `Peiling ${wave}`,
  edition: (version) => (version === null ? "Concept" : `Definitief, versie${NBSP}${version}`),
  concept: "Concept",
  invented: "Voorbeeld: cijfers verzonnen",

  question: (number) => `Vraag${NBSP}${number}`,
  shortQuestion: (number, short) => `${number} ${short}`,
  otherShort: (number, short) => `${number} ${short}: anders`,

  glance: "In één oogopslag",
  glanceIntro: (findings, wave) =>
    `${NUMBERS[findings] ?? findings} ${findings === 1 ? "uitkomst" : "uitkomsten"} van peiling${NBSP}${wave}`,
  glanceNote: "Percentages zijn van de deelnemers die de vraag beantwoordden (N).",
  ofN: (count, n) => `${said(count)}${NBSP}van${NBSP}${said(n)}`,
  ofAnswers: (count, n) => `${said(count)}${NBSP}van${NBSP}${answers(n)}`,
  chose: (label, wording) => `antwoordt ${nl.quoted(label)} op de vraag: ${wording}`,
  mentions: (theme, wording) => `gaan over ${nl.quoted(theme)}. De vraag: ${wording}`,

  participants: "Deelnemers",
  participantsOf: (wave) => `Deelnemers Peiling ${wave}`,
  participantsIntro: (total, by) => `${people(total)}, naar ${by.toLowerCase()}`,
  participantsColumns: ["Aantal deelnemers", "Uitgenodigd", "Deelname", "Respons"],
  total: "Totaal",
  noPercentNote: (below) => `– Geen percentage bij minder dan ${below}${NBSP}uitgenodigden.`,
  smallGroupsNote: (by, below) =>
    `Antwoorden van een ${by.toLowerCase()} met minder dan ${below}${NBSP}deelnemers staan nergens apart.`,
  startedNote: (started, completed) =>
    started === null
      ? `Afgerond: ${said(completed)}. Hoeveel mensen begonnen is niet gemeten.`
      : `Begonnen: ${said(started)}; afgerond: ${said(completed)}.`,
  groupUnknown: "Niet ingevuld",

  n: (count) => `N${NBSP}=${NBSP}${said(count)}`,
  base: ({ participants, skipped, notAsked, brokeOff, route }) => {
    const parts = [
      notAsked > 0 &&
        `${said(notAsked)}${NBSP}${notAsked === 1 ? "kreeg" : "kregen"} de vraag niet${route === null ? "" : ` (${route})`}`,
      skipped > 0 && `${said(skipped)}${NBSP}${skipped === 1 ? "sloeg" : "sloegen"} de vraag over`,
      brokeOff > 0 && `${said(brokeOff)}${NBSP}${brokeOff === 1 ? "stopte" : "stopten"} eerder`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? "" : `van ${people(participants)}: ${parts.join(", ")}.`;
  },
  otherBase: (option, chosen, silent) =>
    silent === 0
      ? `deelnemers die ${nl.quoted(option)} kozen en er iets bij schreven.`
      : `van de ${people(chosen)} die ${nl.quoted(option)} kozen: ${silent} schreven er niets bij.`,
  routeAnswer: (chosen, question) => `${chosen} bij ${question.toLowerCase()}`,
  several: "Meerdere antwoorden mogelijk",
  countBehindPercent: "Achter elk percentage staat het aantal deelnemers.",
  countBehindAnswer: "Achter elk antwoord staat het aantal deelnemers.",
  firstPlaces: "Geteld is wie dit antwoord op de eerste plaats zette.",
  countsOnly: (below) =>
    `De getallen zijn aantallen deelnemers: onder ${below}${NBSP}antwoorden staan geen percentages.`,
  nobody: "Niemand beantwoordde deze vraag.",
  tooFew: (below) => `Minder dan ${below}${NBSP}mensen antwoordden; hun antwoorden worden niet getoond.`,
  someGroups: (below) =>
    `Alleen een deel van de groepen kreeg deze vraag. De antwoorden staan er niet bij, omdat dan te zien of af te leiden is wat minder dan ${below}${NBSP}mensen of een hele groep antwoordden.`,
  location: ({ mean, median, ends, withoutDontKnow }) =>
    `Gemiddelde ${mean}${ends === null ? "" : ` (${ends.join("; ")})`}; mediaan ${median}${withoutDontKnow ? "; zonder ‘weet ik niet’" : ""}.`,
  meanPlace: (mean, n) => `gemiddelde plaats ${mean}, door ${people(n)} geplaatst`,
  numberRange: (from, to, unit) =>
    `${from === to ? from : `${from} t/m ${to}`}${unit === "" ? "" : ` ${unit}`}`,

  altKind: {
    scale: "Staafdiagram",
    nominal: "Staafdiagram",
    several: "Staafdiagram",
    ranks: "Staafdiagram van plaatsen",
    numbers: "Staafdiagram van aantallen",
    groups: "Gestapelde staven per groep",
    waves: "Staafdiagram van twee peilingen",
  },
  altHead: (kind, question, short, several) =>
    `${kind} bij ${question.toLowerCase()}, ${short}.${several ? " Meerdere antwoorden mogelijk." : ""}`,
  altAllFigures: (target) => `Alle cijfers: ${target}.`,
  altMost: (parts, least) => `Het meest: ${parts}. Het minst: ${least}.`,
  points: (difference) => `verschil ${difference} punten`,

  notes: { question: "Vraag", outcome: "Uitkomst", base: "Basis", remark: "Let op", source: "Bron" },
  allBases: (answered, skipped, notAsked, brokeOff) =>
    `Beantwoord ${said(answered)}, overgeslagen ${said(skipped)}, niet gesteld ${said(notAsked)}, afgebroken ${said(brokeOff)}.`,
  source: (wave, period, edition) => `${wave}; veldwerk ${period}; ${edition.toLowerCase()}.`,
  options: "Antwoorden",
  answered: "Beantwoord (N)",
  statuses: { skipped: "Overgeslagen", notAsked: "Niet gesteld", brokeOff: "Afgebroken" },

  perGroup: (question, by) => `${question} per ${by.toLowerCase()}`,
  withinAnd: (labels) => list(labels),
  restGroup: (by) =>
    by.toLowerCase() === "sector" ? "Overige sectoren" : `Overige groepen (${by.toLowerCase()})`,
  allTogether: "Totaal",

  answersSaid: (count, participants) =>
    count === participants ? answers(count) : `${answers(count)}, ${people(participants)}`,
  manyThemes: "Eén antwoord kan bij meer thema’s horen.",
  openFact: (participants, theme) => {
    const gave = `${people(participants)} ${participants === 1 ? "gaf" : "gaven"} een antwoord`;
    return theme === null ? `${gave}.` : `${gave}; ${answers(theme.answers)} bij ${nl.quoted(theme.title)}.`;
  },
  restsOn: (themes) =>
    `Rust op ${list(themes.map((theme) => `${answers(theme.answers)} bij ${nl.quoted(theme.title)}`))}.`,
  uncoded: (count) => `${answers(count)} ${count === 1 ? "hoort" : "horen"} bij geen thema.`,
  withheldAnswers: (count) =>
    `${answers(count)} ${count === 1 ? "staat" : "staan"} niet in het document, omdat daarin iets over een persoon te herleiden is.`,
  undecidedAnswers: (count) =>
    `${answers(count)} ${count === 1 ? "is" : "zijn"} nog niet nagelezen en ${count === 1 ? "staat" : "staan"} niet in het document.`,
  backCoded: (label, raw, coded) =>
    `${nl.quoted(label)}: ${said(raw)} gekozen, ${said(coded)} na het lezen van ‘Anders, namelijk’.`,

  comparedWith: (wave) => `Vergeleken met peiling${NBSP}${wave}`,
  differenceNote: "Verschil in procentpunten, berekend vóór het afronden.",
  otherPeople: "De peilingen hebben niet precies dezelfde deelnemers.",
  sameQuestion: "Vraag, antwoorden en basis zijn in beide peilingen gelijk.",
  breakHead: "Breuk in de reeks",
  breakWhere: (wave, n) =>
    `De uitkomst van peiling${NBSP}${wave} (${nl.n(n)}) staat in de publicatie van die peiling.`,
  breakText: (wave, breaks) =>
    `Niet te vergelijken met peiling${NBSP}${wave}: ${list(breaks.map((one) => BREAKS[one]))}.`,
  breakWording: (wave, text) => `Peiling${NBSP}${wave}: ${nl.quoted(text)}`,
  breakAnswers: (wave, labels) =>
    `Alleen in peiling${NBSP}${wave}: ${list(labels.map((label) => nl.quoted(label)))}`,

  account: "Verantwoording",
  accountIntro: "Zo is deze peiling gehouden en geteld",
  accountTerms: {
    population: "Doelgroep",
    participation: "Deelname",
    fieldwork: "Veldwerk",
    n: "N",
    open: "Open antwoorden",
    checked: "Tweede codeur",
    help: "Hulp bij coderen",
    disclosure: "Kleine groepen",
    lowered: "Lagere grens",
    released: "Gegevens per persoon",
    notDone: "Niet gedaan",
    invented: "Voorbeeld",
    data: "Gegevens",
  },
  participationSaid: (invited, started, completed) =>
    [
      invited === null ? "aantal uitgenodigden niet bekend" : `${said(invited)} uitgenodigd`,
      started === null ? "begonnen: niet gemeten" : `${said(started)} begonnen`,
      `${said(completed)} afgerond`,
    ].join("; "),
  keysSaid: (keys) => (keys === 1 ? "één sleutel uitgegeven" : `${said(keys)} sleutels uitgegeven`),
  responseSaid: (percent) => `respons ${percent}`,
  fieldworkSaid: (period, mode, reminders) =>
    [
      period,
      MODES[mode],
      ...(reminders === null
        ? []
        : [reminders === 1 ? "één herinnering aan iedereen" : `${reminders} herinneringen aan iedereen`]),
    ].join("; "),
  nSaid: (smallN) =>
    `Wie de vraag beantwoordde; bij meer antwoorden wie er ten minste één koos. Onder ${smallN} staan aantallen`,
  openSaid: (coders, helped) =>
    `Gelezen en met een codeboek gecodeerd door ${coders === 1 ? "één onderzoeker" : `${coders} onderzoekers`}${helped ? "" : ", zonder voorstellen van een computer"}`,
  atQuestion: (name, other) => `${name.toLowerCase()}${other ? " (anders)" : ""}`,
  measureSaid: (measure, value) => `${measure === "cohen-kappa" ? "kappa" : "Krippendorffs alfa"} ${value}`,
  checkedSaid: (parts) =>
    `Een tweede codeur codeerde zonder de eerste codes te zien: ${list(parts.map(checkedPart))}${decidedSaid(parts)}`,
  recheckedSaid: (parts) =>
    `Dezelfde codeur codeerde later nog eens: ${list(parts.map(checkedPart))}${decidedSaid(parts)}`,
  uncheckedSaid: "Niet nog eens gecodeerd door een tweede codeur",
  helpSaid: ({ program, model, models, bulk, bulks }) =>
    [
      ...(program > 0
        ? ["Het programma stelde codes voor; elk telde pas na goedkeuring door een onderzoeker"]
        : []),
      ...models.map(
        (one) =>
          `Het taalmodel ${one.model} (ontvanger van nagelezen antwoorden: ${one.recipient}) stelde ${list(one.for.map((kind) => PROPOSED[kind]))} voor; elk voorstel telde pas na goedkeuring door een onderzoeker`,
      ),
      ...(model > 0 && models.length === 0
        ? ["Een taalmodel stelde codes voor; elk telde pas na goedkeuring door een onderzoeker"]
        : []),
      ...(bulk > 0 ? [`${bulk} codes zijn samen goedgekeurd, boven een gemeten grens`] : []),
      ...bulks.map(
        ({ answers, right, of, from, to }) =>
          `Bij ${answers} ${answers === 1 ? "antwoord" : "antwoorden"} zijn voorstellen samen goedgekeurd, zonder ze een voor een te lezen; in een steekproef klopten ${right} van de ${of} zulke voorstellen precies (95 %-interval ${from} tot ${to} %)`,
      ),
    ].join("; "),
  openNone: "Er zijn geen open antwoorden gecodeerd",
  disclosureSaid: (closed, open) =>
    `Per groep nergens een aantal onder ${closed} te zien of uit te rekenen; open antwoorden en thema’s per groep pas vanaf ${open}`,
  loweredSaid: (by, confirmedBy, reason) =>
    `Lager dan gebruikelijk, besloten door ${by} en ${confirmedBy}: ${reason}`,
  releasedSaid: (date, { by, confirmedBy, reason }) =>
    `Verstrekt op ${date}, besloten door ${by} en ${confirmedBy}: ${reason}`,
  notDoneSaid: (selection) =>
    selection === "sample" ? "Geen weging" : "Geen weging en geen foutmarge: het panel is geen steekproef",
  inventedSaid: "Alle antwoorden en cijfers zijn verzonnen; zij laten zien wat het programma maakt",
  dataSaid: (version, mark) => `${version === null ? "concept" : `versie${NBSP}${version}`}, kenmerk ${mark}`,
  standing: (by) =>
    by === null
      ? "De uitkomsten zeggen iets over deze deelnemers, niet over anderen."
      : `De uitkomsten zeggen iets over deze deelnemers, niet over alle medewerkers in hun ${by.toLowerCase()}.`,

  protection: {
    mergedHead: "Samengevoegd",
    withheldHead: "Niet apart getoond",
    mergedGroups: (small, others, name, k) => {
      const who =
        small.length === 0
          ? ""
          : `${list(small)}: ${small.length > 1 ? "elk " : ""}minder dan ${k}${NBSP}deelnemers. `;
      const together =
        small.length === 0
          ? `${list(others)} staan samen in ${nl.quoted(name)}.`
          : `${small.length > 1 ? "Zij staan" : "Deze groep staat"} ${others.length === 0 ? "samen" : `met ${list(others)}`} in ${nl.quoted(name)}.`;
      return `${who}${together} Anders zijn antwoorden van een paar mensen te zien of af te leiden uit het totaal.`;
    },
    mergedAnswers: (from, to, k) =>
      `${from}${NBSP}antwoorden zijn samengevoegd tot ${to}, zodat per groep geen aantal onder ${k} te zien of af te leiden is.`,
    withheldAnswers: (labels, k) =>
      `${list(labels.map((label) => nl.quoted(label)))}: per groep niet te tonen zonder dat antwoorden van minder dan ${k} mensen zichtbaar of af te leiden zijn.`,
    withheldBreakdown: (by, k) =>
      `De uitkomst per ${by.toLowerCase()} is niet te tonen zonder dat antwoorden van minder dan ${k} mensen zichtbaar of af te leiden zijn.`,
  },
};

const PROPOSED = {
  themes: "thema’s",
  points: "punten",
  codes: "codes",
  conclusion: "een conclusie",
} as const;
