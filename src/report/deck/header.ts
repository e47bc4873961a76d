import type { Run } from "../../office/drawing/text.ts";
import { countLines, cutToLines } from "../../office/fonts/measure.ts";
import type { SpeakerNote } from "../../office/presentation/notes.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import { warning, type Problem } from "../../problem.ts";
import type { Page } from "./design.ts";
import type { Deck } from "./draft.ts";
import { roleStyle, runLines, setText, SURE, withoutLoneWord } from "./typeset.ts";
import { tie } from "../tie.ts";

/** What stands above the content of a slide. */
export interface Heading {
  readonly title: string;
  /** "(1 van 2)". */
  readonly suffix?: string;
  /** A mark behind the title, where the question is the title: "*". */
  readonly mark?: string;
  readonly question: readonly Run[];
  /** Block or question it is about, for a problem's place. */
  readonly about: string;
}

/** Title and question in place, and where the content may start. */
export interface Header {
  readonly title: string;
  readonly shapes: readonly Shape[];
  readonly top: number;
  /** What had to be cut stands here in full. */
  readonly notes: readonly SpeakerNote[];
  readonly problems: readonly Problem[];
}

const QUESTION_LINE = 28;
/** A question goes on over so many lines; what then remains is in the notes. */
const QUESTION_LINES = 4;

export function header(deck: Deck, page: Page, heading: Heading): Header {
  const title = fitTitle(deck, page, heading);
  const question = fitQuestion(deck, page, heading.question);
  const y = page.questionTop(title.lines, title.pt);
  const pieces = [title.text, heading.mark ?? "", title.tail].filter((text) => text !== "");
  const titleRuns = pieces.map((text): Run => ({ text, pt: title.pt }));
  const shapes: Shape[] = [
    setText(deck, page, "title", page.titleBox(title.lines, title.pt), [{ runs: titleRuns }]),
  ];
  const height = question.lines * QUESTION_LINE;
  if (question.lines > 0) {
    const box = { x: page.left, y, w: page.width, h: height + 4 };
    shapes.push(setText(deck, page, "question", box, [{ runs: question.runs }]));
  }
  return {
    title: title.text + title.tail,
    shapes,
    top: Math.ceil((y + height + 22) / 8) * 8,
    notes: [...title.notes, ...question.notes],
    problems: [...title.problems, ...question.problems(heading.about)],
  };
}

interface Fitted {
  readonly text: string;
  /** "(1 van 2)", behind the mark. */
  readonly tail: string;
  readonly pt: number;
  readonly lines: number;
  readonly notes: readonly SpeakerNote[];
  readonly problems: readonly Problem[];
}

/** The largest size in which the title fits; what fits in none is cut at a word. */
function fitTitle({ design, words }: Deck, page: Page, heading: Heading): Fitted {
  const width = page.titleWidth * SURE;
  const face = design.fonts.title;
  const tail = heading.suffix === undefined ? "" : `\u00A0${heading.suffix.replaceAll(" ", "\u00A0")}`;
  const text = tie(heading.title);
  const behind = (heading.mark ?? "") + tail;
  const fitting = page.titleSizes.flatMap(({ pt, lines: most }) => {
    const linesOf = ([run]: readonly Run[]) => countLines((run?.text ?? "") + behind, face, pt, width);
    const lines = linesOf([{ text }]);
    return lines > most ? [] : [{ pt, lines, linesOf }];
  });
  // Programs break between a question mark and a star, which is to make no line by itself.
  const best =
    fitting.find(
      ({ pt, lines }) => heading.mark === undefined || countLines(text, face, pt, width) === lines,
    ) ?? fitting[0];
  if (best !== undefined) {
    const { pt, lines, linesOf } = best;
    const [even] = withoutLoneWord([{ text }], linesOf);
    return { text: even?.text ?? text, tail, pt, lines, notes: [], problems: [] };
  }
  const { pt, lines } = page.titleSizes.at(-1) ?? { pt: 20, lines: 3 };
  let cut = cutToLines(text, face, pt, width, lines);
  while (countLines(cut + behind, face, pt, width) > lines && cut.includes(" "))
    cut = `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:.…]+$/u, "")}…`;
  const told = heading.title.length > 200 ? `${heading.title.slice(0, 200)}…` : heading.title;
  return {
    text: cut,
    tail,
    pt,
    lines,
    notes: [[words.prompts.title, heading.title]],
    problems: [warning("deck-title-too-long", { path: heading.about }, { title: told })],
  };
}

function fitQuestion(deck: Deck, page: Page, runs: readonly Run[]) {
  const style = roleStyle("question", deck.design.palette);
  const tied = runs.map((run) => ({ ...run, text: tie(run.text) }));
  const text = runs.map((run) => run.text).join("");
  const none = () => [];
  if (text === "") return { runs: [], lines: 0, notes: [], problems: none };
  const linesOf = (some: readonly Run[]) => runLines(some, style, page.width, deck.design);
  const lines = linesOf(tied);
  if (lines <= QUESTION_LINES)
    return { runs: withoutLoneWord(tied, linesOf), lines, notes: [], problems: none };
  const cut = cutToLines(tie(text), deck.design.fonts.bold, style.pt, page.width, QUESTION_LINES);
  const notes: SpeakerNote[] = [[deck.words.prompts.question, text]];
  const problems = (path: string) => [warning("deck-text-cut", { path }, { text: `${text.slice(0, 80)}…` })];
  return { runs: [{ text: cut }], lines: QUESTION_LINES, notes, problems };
}
