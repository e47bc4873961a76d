import { xml, type Xml } from "../../office/xml.ts";
import { paragraph, run, table } from "../formats/docx/elements.ts";
import { DOT } from "../formats/docx/front.ts";
import { wordDocument } from "../formats/docx/word-package.ts";
import { gridColumns } from "./grid-columns.ts";
import { inOneLine } from "./in-one-line.ts";
import type {
  PrintedAnswer,
  PrintedChoice,
  PrintedPage,
  PrintedQuestion,
  PrintedQuestionnaire,
} from "./model.ts";
import { instrumentWords, type InstrumentWords } from "./words.ts";

/** The questionnaire as a Word document: to read, to discuss, to fill in on paper. */
export function instrumentDocx(printed: PrintedQuestionnaire): Uint8Array {
  const words = instrumentWords[printed.voice.language];
  const name = `${words.title} ${words.wave(printed.wave)}`;
  return wordDocument({
    language: printed.voice.language,
    title: `${name}: ${printed.title}`,
    subject: printed.series,
    creator: printed.organisation,
    status: printed.invented ?? "",
    lists: { count: 0, longest: 0 },
    footer: { place: [printed.organisation, name].join(DOT), page: words.page, below: printed.invented },
    body: pieces(printed, words),
  });
}

function* pieces(printed: PrintedQuestionnaire, words: InstrumentWords): Generator<string> {
  yield paragraph("Organisation", run(printed.organisation)).text;
  yield paragraph("Title", run(printed.title)).text;
  yield paragraph("Subtitle", run(`${words.title} · ${printed.series}, ${words.wave(printed.wave)}`)).text;
  yield paragraph("Meta", run(printed.period)).text;
  if (printed.invented !== null) yield paragraph("Status", run(printed.invented)).text;
  if (printed.introduction !== null) yield paragraph("Normal", run(printed.introduction)).text;
  for (const page of printed.pages) yield* pagePieces(page, words);
}

function* pagePieces(page: PrintedPage, words: InstrumentWords): Generator<string> {
  if (page.title !== null) yield paragraph("FrontHeading", run(page.title)).text;
  if (page.universe !== null) yield paragraph("Choice", run(page.universe, "Strong")).text;
  for (const question of page.questions) yield questionXml(question, words).text;
}

function questionXml(question: PrintedQuestion, words: InstrumentWords): Xml {
  const { label, text, hint, universe, instructions, answer } = question;
  if (answer.kind === "none") {
    return xml`${universe !== null && paragraph("Note", run(universe))}${paragraph("Between", run(text))}`;
  }
  const head = label === null ? run(text) : xml`${run(`${label}. `, "ConclusionLabel")}${run(text)}`;
  return xml`${paragraph("Heading2", head)}${universe !== null && paragraph("Choice", run(universe, "Strong"))}${
    hint !== null && paragraph("Choice", run(hint))
  }${paragraph("Instruction", run(instructions.join(" ")))}${answerXml(answer, text, words)}`;
}

function answerXml(answer: PrintedAnswer, text: string, words: InstrumentWords): Xml {
  switch (answer.kind) {
    case "choices":
      return choicesXml(answer.choices, answer.several ? CHECK : RADIO);
    case "grid":
      return gridXml(answer.columns, answer.rows, text, words);
    case "places":
      return together(answer.options.map((option) => run(`${PLACE}  ${option}`)));
    case "number":
      return together([run(answer.unit === null ? FIELD : `${FIELD} ${answer.unit}`)]);
    case "words":
      return together(Array.from({ length: answer.lines }, () => run(LINE)));
    default:
      return xml``;
  }
}

/** Lines on one page with their question, as far as a page goes. */
function together(lines: readonly Xml[]): Xml {
  return xml`${lines.map((line, i) => paragraph(i === lines.length - 1 ? "Normal" : "Choice", line))}`;
}

const RADIO = run("○", "Sign");
const CHECK = run("☐");
const TAB = xml`<w:r><w:tab/></w:r>`;
const PLACE = "____";
const FIELD = "__________";
const LINE = "_".repeat(74);

/** A paragraph an option; marks of a few signs, as 0 to 10, stand on one line. */
function choicesXml(choices: readonly PrintedChoice[], sign: Xml): Xml {
  const { marks, others } = inOneLine(choices);
  const line = marks.map(({ label }) => xml`${sign}${run(` ${label}      `)}`);
  const lines = [
    ...(marks.length === 0 ? [] : [xml`${line}`]),
    ...others.map((choice) => choiceXml(choice, sign)),
  ];
  const kept = (i: number) =>
    i < lines.length - 1 && (lines.length <= A_PAGE || i < 2 || i === lines.length - 2);
  return xml`${lines.map((one, i) => paragraph(kept(i) ? "Option" : "LastOption", one))}`;
}

/** A longer list goes on on the next page; its begin stays with the question, and its last option not alone. */
const A_PAGE = 25;

function choiceXml({ label, line, note }: PrintedChoice, sign: Xml): Xml {
  const words = run(`${label}${line ? `  ${"_".repeat(30)}` : ""}`);
  return xml`${sign}${TAB}${words}${note !== null && run(`  (${note})`)}`;
}

/** A sign to tick in each cell. */
function gridXml(
  columns: readonly string[],
  rows: readonly string[],
  text: string,
  words: InstrumentWords,
): Xml {
  const cells = rows.map((row) => [run(row), ...columns.map(() => RADIO)]);
  return table(text, gridColumns(words.statement, columns), cells);
}
