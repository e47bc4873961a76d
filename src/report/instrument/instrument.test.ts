import { describe, expect, it } from "vitest";
import { everyQuestion, everyType } from "../../../test/support/every-type.ts";
import { HOSTILE } from "../../../test/support/hard-report.ts";
import {
  judged,
  noJudge,
  noLibreOffice,
  openedInLibreOffice,
  partOf,
} from "../../../test/support/office-files.ts";
import type { Series, Wave } from "../../fieldwork/wave.ts";
import type { Question, Questionnaire } from "../../questionnaire/model.ts";
import type { Text } from "../../text.ts";
import { TEXT_WIDTH } from "../formats/docx/page.ts";
import { composeInstrument, type InstrumentInput } from "./compose.ts";
import { gridColumns } from "./grid-columns.ts";
import { inOneLine } from "./in-one-line.ts";
import { instrumentFormats, writeInstrument } from "./index.ts";
import type { PrintedQuestion } from "./model.ts";

const series: Series = {
  format: "reeks.v1",
  title: { nl: "Proefreeks", en: "Trial series" },
  organisation: { nl: "Bureau Voorbeeld", en: "Example Bureau" },
  language: "nl",
  register: "je",
  disclosure: { closed: 5, open: 10 },
  smallN: 30,
};
const wave: Wave = {
  format: "peiling.v1",
  wave: 3,
  title: { nl: "Alles", en: "Everything" },
  theme: { nl: "Alles", en: "Everything" },
  date: "2026-05-19",
  fieldwork: { opened: "2026-05-01", closed: "2026-05-15" },
  mode: "import",
  selection: "open",
  population: { nl: "Iedereen", en: "Everybody" },
  invented: true,
};

const printedWith = (changed: Partial<InstrumentInput> = {}) =>
  composeInstrument({ series, wave, questionnaire: everyType, ...changed });
const textOf = (changed: Partial<InstrumentInput>, format: "docx" | "html"): string => {
  const { bytes } = writeInstrument(printedWith(changed), format);
  return format === "docx" ? partOf(bytes, "word/document.xml") : new TextDecoder().decode(bytes);
};

const one = (changed: Partial<Question>): Questionnaire => ({
  ...everyType,
  pages: [{ questions: [{ ...everyQuestion[0]!, ...changed } as Question] }],
});

describe("what is printed", () => {
  const questions = printedWith().pages.flatMap((page) => page.questions);
  const ask = (text: string): PrintedQuestion => questions.find((question) => question.text === text)!;

  it("is every question in the order asked, under the number a publication gives it", () => {
    expect(questions).toHaveLength(everyQuestion.length);
    expect(questions.map(({ label }) => label)).toEqual([
      null,
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `Vraag ${number}`),
      null,
      "Vraag 8",
    ]);
  });

  it("gives each type its own thing to fill in, and says how", () => {
    expect(questions.map(({ answer, instructions }) => `${answer.kind}: ${instructions.join(" ")}`)).toEqual([
      "choices: Eén antwoord mogelijk. Een antwoord is nodig.",
      "choices: Meerdere antwoorden mogelijk: hoogstens 3.",
      "choices: Eén antwoord mogelijk.",
      "choices: Eén antwoord mogelijk.",
      "grid: Eén antwoord per regel.",
      "number: Een getal, van 0 tot en met 60; hoogstens 1 cijfer na de komma.",
      "words: In eigen woorden. Hoogstens 200 tekens.",
      "places: De nummers 1 tot en met 3, met 1 voor de eerste plaats.",
      "none: ",
      "words: In eigen woorden. Hoogstens 5000 tekens.",
    ]);
  });

  it("leaves room for words where they are asked, and says which option stands alone", () => {
    const { answer } = ask("Waar gaan je zorgen over?");
    expect(answer.kind === "choices" && answer.choices.slice(-2)).toEqual([
      { label: "Anders, namelijk…", line: true, note: null },
      { label: "Weet ik niet", line: false, note: "niet samen met een ander antwoord" },
    ]);
  });

  it("has weet ik niet among the points of a scale and of a grid", () => {
    const scale = ask("De dienstverlening is goed.").answer;
    expect(scale.kind === "choices" && scale.choices.at(-1)?.label).toBe("Weet ik niet");
    const grid = ask("Wat klopt er van deze stellingen?").answer;
    expect(grid.kind === "grid" && grid.columns.at(-1)).toBe("Weet ik niet");
    expect(grid.kind === "grid" && grid.rows).toHaveLength(3);
  });

  it("says for whom a question or a page is", () => {
    expect(questions.at(-1)?.universe).toBe("Alleen voor wie bij vraag 2 niet “Zeer mee oneens” koos.");
    const [first, ...rest] = everyQuestion;
    const pages = [{ questions: [first!] }, { when: { question: "sector", is: ["rijk"] }, questions: rest }];
    const routed = printedWith({ questionnaire: { ...everyType, pages } });
    expect(routed.pages.map(({ universe }) => universe)).toEqual([
      null,
      "Alleen voor wie bij “Sector” “Rijk” koos.",
    ]);
  });

  it("speaks as participants were spoken to, or the other language", () => {
    const said = (changed: Partial<InstrumentInput>) => printedWith(changed).pages[0]!.questions[0]!.text;
    expect(said({})).toBe("In welke sector werk je?");
    expect(said({ series: { ...series, register: "u" } })).toBe("In welke sector werkt u?");
    expect(said({ language: "en" })).toBe("In which sector do you work?");
    expect(printedWith({ language: "en" }).pages[0]!.questions[1]!.instructions).toEqual([
      "Several answers possible: at most 3.",
    ]);
  });

  it("words every combination of bounds", () => {
    const several = (bounds: object) =>
      printedWith({ questionnaire: one({ ...everyQuestion[1]!, atMost: undefined, ...bounds } as never) })
        .pages[0]!.questions[0]!.instructions[0];
    expect(several({})).toBe("Meerdere antwoorden mogelijk.");
    expect(several({ atLeast: 2 })).toBe("Meerdere antwoorden mogelijk: minstens 2.");
    expect(several({ atLeast: 2, atMost: 3 })).toBe("Meerdere antwoorden mogelijk: van 2 tot en met 3.");
    expect(several({ atLeast: 2, atMost: 2 })).toBe("Meerdere antwoorden mogelijk: 2.");
  });
});

describe.each(instrumentFormats)("as %s", (format) => {
  it("holds every word of the questionnaire, and that the poll is invented", () => {
    const text = textOf({}, format);
    const words: Text[] = everyQuestion.map((question) => question.text);
    for (const word of words) {
      const nl = typeof word.nl === "string" ? word.nl : word.nl.je;
      expect(text).toContain(nl);
    }
    for (const word of ["Een verzonnen peiling met alles wat je", "Proefreeks", "deze peiling is verzonnen"])
      expect(text).toContain(word);
    expect(textOf({ wave: { ...wave, invented: false } }, format)).not.toContain("is verzonnen");
  });

  it("comes out the same every time, under a name that says what it is", () => {
    const [first, again] = [printedWith(), printedWith()].map((printed) => writeInstrument(printed, format));
    expect(first).toEqual(again);
    expect(first?.name).toBe(`Vragenlijst peiling 3.${format}`);
    expect(writeInstrument(printedWith({ language: "en" }), format).name).toBe(
      `Questionnaire poll 3.${format}`,
    );
  });

  it("shows hostile words as words, wherever they stand", () => {
    const hostile: Text = { nl: HOSTILE.join(" "), en: HOSTILE.join(" ") };
    const questionnaire: Questionnaire = {
      ...everyType,
      title: hostile,
      introduction: hostile,
      pages: [
        {
          title: hostile,
          questions: everyQuestion.map((question) => ({
            ...question,
            text: hostile,
            hint: hostile,
            ...("options" in question && {
              options: question.options.map((option) => ({ ...option, label: hostile })),
            }),
            ...("unit" in question && { unit: hostile }),
            ...("rows" in question && { rows: question.rows.map((row) => ({ ...row, label: hostile })) }),
          })),
        },
      ],
    };
    const text = textOf(
      { questionnaire, series: { ...series, organisation: hostile, title: hostile } },
      format,
    );
    expect(text.replaceAll(/<style>.*?<\/style>/gs, "")).not.toMatch(/<(script|img|svg|textarea)/);
    expect(text.split("&lt;script&gt;").length).toBeGreaterThan(40);
  });
});

it("the page runs nothing, asks for nothing and has no field: it is paper", () => {
  const page = textOf({}, "html");
  expect(page).not.toMatch(
    /<(script|link rel="stylesheet|img|iframe|form|input|textarea)\b| style="| on[a-z]+="/,
  );
  expect(page).toContain("default-src 'none'");
});

it("the page's headings skip no level", () => {
  const [first, ...rest] = everyQuestion;
  const pages = [
    { questions: [first!] },
    { title: { nl: "Later", en: "Later" }, questions: rest.slice(0, 2) },
  ];
  const page = textOf({ questionnaire: { ...everyType, pages } }, "html");
  expect([...page.matchAll(/<h([1-6])/g)].map((match) => match[1]).join("")).toBe("12233");
});

it("the document numbers its pages and says on each that the poll is invented", () => {
  const footer = partOf(writeInstrument(printedWith(), "docx").bytes, "word/footer.xml");
  expect(footer).toContain("Bureau Voorbeeld\u00A0 ·  Vragenlijst peiling 3");
  expect(footer).toContain("NUMPAGES");
  expect(footer).toContain("deze peiling is verzonnen");
});

it.skipIf(noJudge !== undefined)(`the document is a valid one ${noJudge ?? ""}`, () => {
  expect(judged("ooxml-valid", "instrument.docx", writeInstrument(printedWith(), "docx").bytes)).toBe("");
});

it.skipIf(noLibreOffice !== undefined)(`the document opens in LibreOffice ${noLibreOffice ?? ""}`, () => {
  const { bytes } = writeInstrument(printedWith(), "docx");
  const text = openedInLibreOffice("i.docx", bytes, "txt:Text (encoded):UTF8").get("i.txt");
  const said = new TextDecoder().decode(text);
  expect(said).toContain("Vraag 4. Wat klopt er van deze stellingen?");
  expect(said).toContain("☐\tTe weinig ruimte voor maatwerk");
  expect(said).toContain("__________ uur");
});

describe("what there is to tick", () => {
  const choice = (label: string) => ({ label, line: false, note: null });
  const marks = Array.from({ length: 11 }, (_, i) => choice(String(i)));

  it("stands on one line where it is a few signs, and below it what is more", () => {
    const unknown = choice("Weet ik niet");
    expect(inOneLine([...marks, unknown])).toEqual({ marks, others: [unknown] });
    const words = ["Ja", "Nee", "Misschien"].map(choice);
    expect(inOneLine(words)).toEqual({ marks: [], others: words });
    expect(inOneLine([...marks, ...marks]).marks).toEqual([]);
  });

  it("has columns that fill the width, as small as it takes to keep the words of a head whole", () => {
    const width = (heads: readonly string[]) =>
      gridColumns("Onderdeel", heads).reduce((sum, column) => sum + column.width, 0);
    const seven = Array.from({ length: 8 }, () => "Helemaal mee oneens");
    for (const heads of [["Ja", "Nee"], seven, Array.from({ length: 30 }, (_, i) => String(i))]) {
      expect(width(heads)).toBe(TEXT_WIDTH);
    }
    expect(gridColumns("Onderdeel", ["Ja", "Nee"]).every(({ small }) => small === true)).toBe(false);
    expect(gridColumns("Onderdeel", seven).every(({ small }) => small === true)).toBe(true);
  });
});

it("a list longer than a page does not hold all of itself together", () => {
  const options = Array.from({ length: 60 }, (_, i) => ({ code: `o${i}`, label: { nl: `Optie ${i}` } }));
  const asked = { type: "one-answer", code: "q1", text: { nl: "Welke?" }, options } as const;
  const document = textOf({ questionnaire: { ...everyType, pages: [{ questions: [asked] }] } }, "docx");
  expect(document.split('w:val="Option"').length - 1).toBe(3);
});
