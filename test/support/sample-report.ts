import type { ProtectedTable } from "../../src/analysis/disclosure/model.ts";
import { release } from "../../src/coding/publishable.ts";
import type {
  Block,
  Chart,
  ChartRow,
  ClosedBlock,
  ComparisonBlock,
  OpenBlock,
  Report,
  ReportTheme,
  Tone,
} from "../../src/report/model.ts";

/** A report made by hand, for tests of one writer on its own. All figures are invented. */
export function sampleReport(): Report {
  return {
    meta: {
      voice: { language: "nl", register: "je" },
      organisation: "Staat van de Uitvoering",
      series: "Kwaliteit publieke dienstverlening",
      title: "Resultaten tweede peiling",
      theme: "Kwaliteit en Toekomstbestendigheid Publieke Dienstverlening",
      wave: 2,
      waveName: "Peiling 2",
      date: "19 mei 2026",
      isoDate: "2026-05-19",
      period: "20 april tot en met 8 mei 2026",
      participants: 98,
      version: null,
      edition: "Concept",
      status: "Concept · Voorbeeld: cijfers verzonnen",
      invented: true,
      files: {
        deck: "Resultaten peiling 2.pptx",
        answers: "Open antwoorden peiling 2.docx",
        web: "Resultaten peiling 2.html",
        workbook: "Tabellen peiling 2.xlsx",
        table: "Tabellen peiling 2.csv",
        data: "Tabellen peiling 2.json",
      },
    },
    blocks: [
      glance(),
      participants(),
      scaleBlock(),
      severalBlock(),
      openBlock(),
      comparison(),
      refused(),
      account(),
    ],
    numbers: [],
    codebook: [],
  };
}

const QUALITY = "Hoe beoordeel je de huidige kwaliteit van de Nederlandse publieke dienstverlening?";
const CONCERNS = "Waar gaan je zorgen rond de kwaliteit voornamelijk naar uit?";

function glance(): Block {
  return {
    kind: "glance",
    id: "glance",
    short: "In één oogopslag",
    title: "In één oogopslag",
    intro: "Twee uitkomsten van peiling 2",
    findings: [
      {
        figure: "39 %",
        detail: "38 van 98",
        sentence: "beoordelen de kwaliteit van nu als goed of zeer goed; 30 als slecht of zeer slecht.",
        target: "q1",
      },
      {
        figure: "76 %",
        detail: "71 van 93",
        sentence: "noemen de complexiteit van wet- en regelgeving als zorg.",
        target: "q3",
      },
    ],
    notes: ["Percentages zijn van de deelnemers die de vraag beantwoordden (N)."],
  };
}

function participants(): Block {
  return {
    kind: "participants",
    id: "participants",
    short: "Deelnemers",
    title: "Deelnemers Peiling 2",
    intro: "98 deelnemers, naar sector",
    columns: ["Sector", "Aantal deelnemers"],
    rows: [
      ["Ministerie", "25"],
      ["Uitvoerende dienst van een ministerie", "46"],
      ["Rijksinspectie", "2"],
      ["ZBO", "18"],
      ["Gemeenten", "3"],
      ["Overige overheid (Stichting, openbaar lichaam, rekenkamer, et cetera)", "4"],
    ],
    total: ["Totaal", "98"],
    smallGroups: "Antwoorden van een sector met minder dan 5 deelnemers staan nergens apart.",
    notes: [],
  };
}

/** The label, count and colour of each bar. */
export type Bar = readonly [label: string, count: number, tone?: Tone];

export function chartOf(id: string, shape: Chart["shape"], bars: readonly Bar[], n: number, all = 98): Chart {
  const several = shape === "several";
  const percentages = n >= 30;
  const rows = bars.map(([label, count, tone = "bar"], i): ChartRow => {
    const percent = percentages ? `${Math.round((100 * count) / n)} %` : null;
    return {
      codes: [`a${i}`],
      label,
      tone,
      count,
      share: n === 0 ? null : count / n,
      percent,
      said: percent === null ? `${count} van ${n}` : `${count} van ${n} (${percent})`,
      detail: null,
    };
  });
  return {
    id,
    shape,
    title: null,
    table: tableOf(id, several ? "multiple" : "distribution", rows, n, all),
    rows,
    sums: [],
    n,
    base: { answered: n, skipped: all - n, notAsked: 0, brokeOff: 0 },
    percentages,
    markerNote: several ? "Meerdere antwoorden mogelijk" : null,
    countNote: "Achter elk percentage staat het aantal deelnemers.",
    nLabel: `N = ${n}`,
    baseNote: n === all ? "" : `van ${all} deelnemers: ${all - n} sloegen de vraag over.`,
    emptyNote: n === 0 ? "Niemand beantwoordde deze vraag." : null,
    locationNote: null,
    location: null,
    alt: `Staafdiagram. N = ${n}. ${rows.map((row) => `${row.label} ${row.count} (${row.percent ?? ""})`).join("; ")}.`,
    speakerNotes: [
      ["Vraag", "De letterlijke vraag, met alle antwoorden."],
      ["Basis", `Beantwoord ${n}, overgeslagen ${all - n}, niet gesteld 0, afgebroken 0.`],
    ],
  };
}

function tableOf(
  subject: string,
  kind: "distribution" | "multiple",
  rows: readonly ChartRow[],
  n: number,
  all: number,
): ProtectedTable {
  return {
    subject,
    kind,
    by: null,
    columns: rows.map((row) => ({ answers: row.codes })),
    rows: [{ groups: [], n, cells: rows.map((row) => row.count) }],
    base: { answered: n, skipped: all - n, notAsked: 0, brokeOff: 0 },
  } as unknown as ProtectedTable;
}

function scaleBlock(): ClosedBlock {
  const bars: Bar[] = [
    ["Zeer goed", 4, "positive-2"],
    ["Goed", 34, "positive-1"],
    ["Niet goed, niet slecht", 26, "middle"],
    ["Slecht", 24, "negative-1"],
    ["Zeer slecht", 6, "negative-2"],
    ["Weet ik niet", 4, "hollow"],
  ];
  const chart: Chart = {
    ...chartOf("q1", "scale", bars, 98),
    sums: [
      {
        label: "goed of zeer goed",
        side: "first",
        tone: "positive-2",
        from: 0,
        to: 1,
        count: 38,
        share: 38 / 98,
        figure: "38 van 98",
        percent: "39 %",
      },
      {
        label: "slecht of zeer slecht",
        side: "last",
        tone: "negative-2",
        from: 3,
        to: 4,
        count: 30,
        share: 30 / 98,
        figure: "30 van 98",
        percent: "31 %",
      },
    ],
  };
  const classes = [
    { label: "Goed of zeer goed", tone: "positive-1" as const },
    { label: "Niet goed, niet slecht of weet ik niet", tone: "middle" as const },
    { label: "Slecht of zeer slecht", tone: "negative-1" as const },
  ];
  const group = (label: string, n: number, cells: number[], whole = false) => ({
    label,
    whole,
    n,
    cells: cells.map((count) => ({ count, percent: null })),
    rest: 0,
  });
  return {
    kind: "closed",
    id: "q1",
    short: "1 Kwaliteit nu",
    question: "q1",
    label: "Vraag 1",
    number: 1,
    message: "38 van 98 deelnemers noemen de kwaliteit goed of zeer goed, 30 slecht of zeer slecht",
    wording: QUALITY,
    hint: null,
    charts: [chart],
    otherBlock: null,
    breakdowns: [
      {
        id: "q1-by-sector",
        by: "sector",
        title: "Vraag 1 per sector",
        message: "Bij uitvoerende diensten oordelen 20 van 46 deelnemers goed of zeer goed",
        table: null,
        classes,
        rows: [
          group("Totaal", 98, [38, 30, 30], true),
          group("Uitvoerende dienst van een ministerie", 46, [20, 13, 13]),
          group("Ministerie", 25, [9, 8, 8]),
          group("Overige sectoren", 27, [9, 9, 9]),
        ],
        percentages: false,
        nLabel: "N = 98",
        protection: [
          [
            "Niet apart getoond",
            "Rijksinspectie, Gemeenten en Overige overheid: elk minder dan 5 deelnemers. Zij staan met ZBO in Overige sectoren. Anders zijn hun antwoorden af te leiden uit het totaal.",
          ],
        ],
        notes: [
          "De getallen zijn aantallen deelnemers: een groep met minder dan 30 deelnemers krijgt geen percentages.",
        ],
        alt: "Gestapelde staven bij vraag 1 per sector. Totaal 38, 30, 30; Uitvoerende dienst 20, 13, 13; Ministerie 9, 8, 8; Overige sectoren 9, 9, 9.",
        speakerNotes: [["Let op", "Kleine groepen zijn samengevoegd."]],
      },
    ],
  };
}

function severalBlock(): ClosedBlock {
  const bars: Bar[] = [
    ["Complexiteit van wet- en regelgeving", 71],
    ["Afstand tussen beleid en uitvoering", 62],
    ["Te weinig ruimte voor maatwerk", 54],
    ["Verouderde IT", 49],
    ["Tekort aan personeel en kennis", 44],
    ["Versnippering over organisaties", 41],
    ["Wisselende politieke prioriteiten", 36],
    ["Toegankelijkheid voor kwetsbare groepen", 27],
    ["Anders, namelijk…", 34, "quiet"],
  ];
  return {
    kind: "closed",
    id: "q3",
    short: "3 Waarover zorgen",
    question: "q3",
    label: "Vraag 3",
    number: 3,
    message: "Zorgen gaan het vaakst over complexe wet- en regelgeving: 71 van 93 deelnemers",
    wording: CONCERNS,
    hint: null,
    charts: [chartOf("q3", "several", bars, 93)],
    breakdowns: [],
    otherBlock: "q3_anders_text",
  };
}

/** Themes with invented counts; `shape` is the sub-points of each. */
export function themesOf(
  shape: readonly (readonly [title: string, subpoints: readonly string[]])[],
): ReportTheme[] {
  return shape.map(([title, subpoints], t) => {
    const answers = 14 - 2 * t;
    const numbers = Array.from({ length: answers }, (_, i) => i + 1 + t);
    return {
      code: `t${t + 1}`,
      title,
      answers,
      participants: answers,
      said: `${answers} antwoorden`,
      numbers,
      subpoints: subpoints.map((text, s) => ({
        code: `t${t + 1}-${s + 1}`,
        text,
        answers: Math.max(1, answers - 2 - 3 * s),
        participants: Math.max(1, answers - 2 - 3 * s),
        numbers: numbers.slice(0, Math.max(1, answers - 2 - 3 * s)),
      })),
    };
  });
}

function openBlock(): OpenBlock {
  const words = (text: string) => release([{ words: text }]);
  return {
    kind: "open",
    id: "q3_anders_text",
    short: "3 Andere zorgen",
    question: "q3",
    variable: "q3_anders_text",
    label: "Vraag 3",
    number: 3,
    message: "Andere zorgen over de kwaliteit, in zes thema’s",
    wording: `${CONCERNS} Anders, namelijk…`,
    hint: null,
    answers: 34,
    published: 34,
    participants: 34,
    uncoded: 0,
    themes: themesOf([
      [
        "Complexiteit en stapeling van wet- en regelgeving",
        [
          "Stapeling van regels",
          "Nieuwe wet- en regelgeving zonder ‘opschoning’",
          "Open normen in plaats van duidelijke regels",
          "Verschillende definities/begrippen per regeling",
        ],
      ],
      [
        "Kloof tussen systeem- en leefwereld",
        [
          "Fundamentele mismatch tussen systeem- en leefwereld",
          "Meerdere loketten en regelingen per burger",
          "Mensen worden benaderd vanuit één regeling i.p.v. hun totale situatie",
          "Bijzondere groepen (bijv. grensarbeiders) vallen buiten de boot",
        ],
      ],
      [
        "Problemen bij maatwerk en uitzonderingen",
        [
          "Maatwerk is moeilijk of onmogelijk",
          "Te weinig ruimte/waardering voor professionele afweging",
          "Complexe casuïstiek loopt vast",
          "Kwetsbare groepen worden het hardst geraakt",
        ],
      ],
      [
        "Politiek-bestuurlijke dynamiek ondermijnt kwaliteit",
        [
          "Frequente wijzigingen (“politieke hijgerigheid”)",
          "Onrealistische beleidsambities t.o.v. uitvoering",
          "Gebrek aan aandacht voor uitvoerbaarheid",
          "Kwaliteitssturing ontbreekt",
        ],
      ],
      [
        "Digitalisering en IT als risico (naast kans)",
        [
          "Onvoldoende IT-kennis bij politiek",
          "Achterblijvende modernisering van IT",
          "Digitale veiligheid",
          "Technologie (zoals AI) kan dienstverlening ‘verstoppen’",
          "Digitale dienstverlening sluit niet aan bij kwetsbaren",
        ],
      ],
      [
        "Inefficiëntie en gebrek aan slagvaardigheid",
        ["Gebrek aan slagkracht", "Inefficiënte processen", "Onvoldoende sturing op kwaliteit"],
      ],
    ]),
    conclusion: {
      text: "De kwaliteit staat onder druk door een te complex, gefragmenteerd en politiek instabiel systeem dat slecht omgaat met variatie en maatwerk.",
      restsOn: "Rust op 14 antwoorden over complexiteit en 12 over de kloof tussen systeem- en leefwereld.",
    },
    quotes: [
      {
        text: release([
          { words: "In één jaar vier wijzigingen op dezelfde regeling. Bij " },
          { redacted: true },
          { words: " wist niemand meer welke versie gold." },
        ]),
        theme: "Politiek-bestuurlijke dynamiek ondermijnt kwaliteit",
        themeAnswers: 8,
      },
    ],
    base: { answered: 34, skipped: 0, notAsked: 64, brokeOff: 0 },
    nLabel: "N = 34",
    baseNote: "",
    fact: "34 deelnemers schreven een antwoord; 14 daarvan gaan over complexiteit.",
    notes: ["Eén antwoord kan bij meer thema’s horen."],
    texts: Array.from({ length: 34 }, (_, i) =>
      i === 3
        ? release([
            { words: "Bij " },
            { redacted: true },
            { words: " duurde het twee jaar voordat iemand het geheel zag." },
          ])
        : words(`Verzonnen antwoord ${i + 1}: te veel regels, en niemand ruimt op.`),
    ),
    redactedTexts: 1,
    withheldTexts: 0,
    backCoded: [],
  };
}

function comparison(): ComparisonBlock {
  const figure = (count: number, n: number) => ({
    count,
    share: count / n,
    percent: `${Math.round((100 * count) / n)} %`,
  });
  const row = (label: string, now: number, before: number, difference: string) => ({
    label,
    tone: "bar" as const,
    now: figure(now, 98),
    before: figure(before, 87),
    difference,
  });
  return {
    kind: "comparison",
    id: "compare-q2",
    short: "Vergeleken met peiling 1: vraag 2",
    question: "q2",
    label: "Vraag 2",
    number: 2,
    message: "Meer deelnemers maken zich veel of heel veel zorgen: van 36 % naar 47 %",
    wording: "In welke mate maak je je zorgen over de kwaliteit van de publieke dienstverlening?",
    hint: null,
    before: { name: "Peiling 1", when: "november 2025", n: 87, nLabel: "N = 87" },
    now: { name: "Peiling 2", when: "mei 2026", n: 98, nLabel: "N = 98" },
    rows: [
      row("Geen zorgen", 3, 5, "−3"),
      row("Een beetje zorgen", 17, 19, "−4"),
      row("Redelijk wat zorgen", 29, 30, "−5"),
      row("Veel zorgen", 34, 24, "+7"),
      row("Heel veel zorgen", 12, 7, "+4"),
      row("Weet ik niet", 3, 2, "+1"),
    ],
    sums: [row("Veel of heel veel zorgen", 46, 31, "+11")],
    percentages: true,
    markerNote: null,
    refusal: null,
    notes: ["Verschil in procentpunten, berekend vóór het afronden."],
    alt: "Staafdiagram bij vraag 2, peiling 1 naast peiling 2.",
    speakerNotes: [],
  };
}

function refused(): ComparisonBlock {
  return {
    ...comparison(),
    id: "compare-q7",
    short: "Vergeleken met peiling 1: vraag 7",
    question: "q7",
    label: "Vraag 7",
    number: 7,
    message: null,
    wording: "Over de publieke dienstverlening in welk domein heb je zorgen?",
    rows: [],
    sums: [],
    refusal: {
      head: "Breuk in de reeks",
      text: "Niet te vergelijken met peiling 1: de antwoorden zijn gewijzigd.",
      details: ["Peiling 1: ‘Werk en inkomen’", "Peiling 2: ‘Werk’ en ‘Inkomen en toeslagen’"],
    },
  };
}

function account(): Block {
  return {
    kind: "account",
    id: "account",
    short: "Verantwoording",
    title: "Verantwoording",
    intro: "Zo is deze peiling gehouden en geteld",
    rows: [
      ["Doelgroep", "Professionals in de publieke dienstverlening die zich zelf aanmeldden"],
      ["Deelname", "214 uitgenodigd, 98 afgerond; begonnen: niet gemeten"],
      ["Veldwerk", "20 april tot en met 8 mei 2026; online en anoniem"],
    ],
    coding: [["Open antwoorden", "Gelezen en met een codeboek gecodeerd door één onderzoeker"]],
    standing: "De uitkomsten zeggen iets over deze deelnemers, niet over alle medewerkers in hun sector.",
  };
}
