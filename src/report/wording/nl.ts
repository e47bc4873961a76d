import { sayList } from "../../text.ts";
import type { CheckedPart, Wording } from "./wording.ts";

const NBSP = "\u00A0";
const ORDINALS =
  "nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste".split(
    " ",
  );
const NUMBERS = ["Geen", "Eén", "Twee", "Drie", "Vier", "Vijf"];
const people = (n: number): string => `${n}${NBSP}${n === 1 ? "deelnemer" : "deelnemers"}`;
const answers = (n: number): string => `${n}${NBSP}${n === 1 ? "antwoord" : "antwoorden"}`;
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
  `${count}${NBSP}van${NBSP}${answers(of)} bij ${question}${agreement === null ? "" : ` (${agreement})`}`;
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
  ordinal: (n) => ORDINALS[n] ?? `${n}e`,
  percent: (whole) => `${whole}${NBSP}%`,
  decimal: (value, digits) => value.toFixed(digits).replace(".", ","),
  quoted: (text) => `‘${text}’`,

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
  ofN: (count, n) => `${count}${NBSP}van${NBSP}${n}`,
  ofAnswers: (count, n) => `${count}${NBSP}van${NBSP}${answers(n)}`,
  chose: (label, wording) => `antwoordt ${nl.quoted(label)} op de vraag: ${wording}`,
  mentions: (theme, wording) => `gaan over ${nl.quoted(theme)}. De vraag: ${wording}`,

  participants: "Deelnemers",
  participantsOf: (wave) => `Deelnemers Peiling ${wave}`,
  participantsIntro: (total, by) => `${people(total)}, naar ${by.toLowerCase()}`,
  participantsColumns: ["Aantal deelnemers", "Uitgenodigd", "Deelname", "Respons"],
  total: "Totaal",
  noPercentNote: (below) => `– Geen percentage bij minder dan ${below}${NBSP}uitgenodigden.`,
  startedNote: (started, completed) =>
    started === null
      ? `Afgerond: ${completed}. Hoeveel mensen begonnen is niet gemeten.`
      : `Begonnen: ${started}; afgerond: ${completed}.`,
  groupUnknown: "Niet ingevuld",

  n: (count) => `N${NBSP}=${NBSP}${count}`,
  base: ({ participants, skipped, notAsked, brokeOff, route }) => {
    const parts = [
      notAsked > 0 &&
        `${notAsked}${NBSP}${notAsked === 1 ? "kreeg" : "kregen"} de vraag niet${route === null ? "" : ` (${route})`}`,
      skipped > 0 && `${skipped}${NBSP}${skipped === 1 ? "sloeg" : "sloegen"} de vraag over`,
      brokeOff > 0 && `${brokeOff}${NBSP}${brokeOff === 1 ? "stopte" : "stopten"} eerder`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? "" : `van ${people(participants)}: ${parts.join(", ")}.`;
  },
  routeAnswer: (chosen, question) => `${chosen} bij ${question.toLowerCase()}`,
  several: "Meerdere antwoorden mogelijk",
  countBehindPercent: "Achter elk percentage staat het aantal deelnemers.",
  countBehindAnswer: "Achter elk antwoord staat het aantal deelnemers.",
  countsOnly: (below) =>
    `De getallen zijn aantallen deelnemers: onder ${below}${NBSP}antwoorden staan geen percentages.`,
  nobody: "Niemand beantwoordde deze vraag.",
  tooFew: (below) => `Minder dan ${below}${NBSP}mensen antwoordden; hun antwoorden worden niet getoond.`,
  location: (mean, median, without) =>
    `Gemiddelde ${mean}, mediaan ${median}${without ? ", zonder ‘weet ik niet’" : ""}.`,
  meanPlace: (mean, n) => `gemiddelde plaats ${mean} (${n}${NBSP}×)`,
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
    `Beantwoord ${answered}, overgeslagen ${skipped}, niet gesteld ${notAsked}, afgebroken ${brokeOff}.`,
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
    `${nl.quoted(label)}: ${raw} gekozen, ${coded} na het lezen van ‘Anders, namelijk’.`,

  comparedWith: (wave) => `Vergeleken met peiling${NBSP}${wave}`,
  differenceNote:
    "Verschil in procentpunten, berekend vóór het afronden. De peilingen hebben niet precies dezelfde deelnemers.",
  sameQuestion: "Vraag, antwoorden en basis zijn in beide peilingen gelijk.",
  breakHead: "Breuk in de reeks",
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
      invited === null ? "aantal uitgenodigden niet bekend" : `${invited} uitgenodigd`,
      started === null ? "begonnen: niet gemeten" : `${started} begonnen`,
      `${completed} afgerond`,
    ].join("; "),
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
  helpSaid: ({ program, model, bulk, bulks }) =>
    [
      ...(program > 0
        ? ["Het programma stelde codes voor; elk telde pas na goedkeuring door een onderzoeker"]
        : []),
      ...(model > 0
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
    mergedGroups: (small, withGroups, name, k) => {
      const plural = small.length > 1;
      const who =
        small.length === 0
          ? ""
          : `${list(small)}: ${plural ? "elk " : ""}minder dan ${k}${NBSP}deelnemers of antwoorden. `;
      const merged =
        withGroups.length === 0
          ? `${plural ? "Zij staan" : "Deze groep staat"} samen in ${nl.quoted(name)}.`
          : `${plural || small.length === 0 ? "Zij staan" : "Deze groep staat"} met ${list(withGroups)} in ${nl.quoted(name)}.`;
      return `${who}${merged} Anders zijn hun antwoorden af te leiden uit het totaal.`;
    },
    mergedAnswers: (from, to, k) =>
      `${from}${NBSP}antwoorden zijn samengevoegd tot ${to}, zodat per groep geen aantal onder ${k} te zien of af te leiden is.`,
    withheldCells: (k) =>
      `Antwoorden met ergens minder dan ${k}${NBSP}deelnemers in een groep staan niet apart.`,
    withheldBreakdown: (by, k) =>
      `De uitkomst per ${by.toLowerCase()} is niet te tonen zonder dat antwoorden van minder dan ${k} mensen zichtbaar of af te leiden zijn.`,
    earlier: "Samen met wat eerder is gepubliceerd zou meer te herleiden zijn.",
  },
};
