import { xml, type Xml } from "../../../office/xml.ts";
import type { ReportTheme } from "../../model.ts";
import { paragraph, run, table, type Column } from "./elements.ts";
import { sayNumbers } from "../answer-numbers.ts";
import { TEXT_WIDTH } from "./page.ts";
import type { DocumentWords } from "./words.ts";

/** The themes of one question with how often they occur and the numbers of their answers. */
export function themesXml(themes: readonly ReportTheme[], words: DocumentWords): Xml {
  const below = themes.some(({ numbers }) => numbers.length > MOST_IN_CELL);
  const figures = figureColumns(themes, words);
  const columns = columnsFor(figures, below, words);
  const rows = themes.map((theme) => [
    run(theme.title),
    ...figures.map(({ of }) => run(words.number(of(theme)))),
    ...(below ? [] : [run(sayNumbers(theme.numbers))]),
  ]);
  return xml`${table(words.themesHead, columns, rows)}${below && themes.map((theme) => numbersBelow(theme, words))}`;
}

// A longer list would run over pages in the narrow column; below the table it has the whole width.
const MOST_IN_CELL = 120;

interface FigureColumn {
  readonly head: string;
  readonly of: (theme: ReportTheme) => number;
}

/** Participants stand apart only where somebody gave several answers to a theme. */
function figureColumns(themes: readonly ReportTheme[], words: DocumentWords): FigureColumn[] {
  const answers = { head: words.answersHead, of: (theme: ReportTheme) => theme.answers };
  if (themes.every((theme) => theme.answers === theme.participants)) return [answers];
  return [answers, { head: words.participantsHead, of: (theme) => theme.participants }];
}

function columnsFor(figures: readonly FigureColumn[], below: boolean, words: DocumentWords): Column[] {
  const width = figures.length === 1 ? 1500 : 1400;
  const rest = TEXT_WIDTH - figures.length * width;
  const title = below ? rest : figures.length === 1 ? 4150 : 3500;
  return [
    { head: words.theme, width: title },
    ...figures.map(({ head }) => ({ head, width, right: true })),
    ...(below ? [] : [{ head: words.numbers, width: rest - title }]),
  ];
}

function numbersBelow({ title, numbers }: ReportTheme, words: DocumentWords): Xml {
  const label = run(`${title}, ${words.numbers.toLowerCase()}: `, "Strong");
  return paragraph("Note", label, run(sayNumbers(numbers)));
}
