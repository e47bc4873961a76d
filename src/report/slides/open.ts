import type { Box } from "../../office/drawing/geometry.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { SpeakerNote } from "../../office/presentation/notes.ts";
import type { OpenBlock, ReportTheme } from "../model.ts";
import { GUTTER, type LayoutName } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import type { Heading } from "../deck/header.ts";
import { kept, loose, type NoteLines } from "../deck/note.ts";
import { contentTop, slide, slideId } from "../deck/page.ts";
import { splitThemes, type Split } from "../deck/theme-split.ts";
import { columnText, countWidthOf, themeHeights } from "../deck/theme-text.ts";
import { baseSentence, labelRuns, sentence } from "./question.ts";
import { conclusionHeight, conclusionShape } from "./conclusion.ts";
import { setText } from "../deck/typeset.ts";
import { textBody } from "./text-body.ts";

/** Coded open answers: themes over as few slides as can be, the conclusion last. */
export function openSlides(block: OpenBlock, deck: Deck): Draft[] {
  return block.themes.length === 0 ? [plainSlide(block, deck)] : themeSlides(block, deck);
}

const COLUMN_ROLES = ["body1", "body2", "body3"] as const;

const LAYOUTS: Readonly<Record<2 | 3, LayoutName>> = {
  2: "Thema’s, 2 kolommen",
  3: "Thema’s, 3 kolommen",
};

function themeSlides(block: OpenBlock, deck: Deck): Draft[] {
  const split = splitOf(block, deck);
  const of = split.slides.length;
  const layout = LAYOUTS[split.mode.columns];
  const countWidth = countWidthOf(block.themes, deck);
  return split.slides.map((columns, index) =>
    slide(deck, {
      id: slideId(block.id, index),
      layout,
      heading: { ...headingOf(block), ...(of > 1 && { suffix: deck.words.part(index + 1, of) }) },
      note: noteOf(block, deck),
      notes:
        index === 0
          ? speakerNotes(block, block.themes, deck)
          : speakerNotes(block, themesOn(block, columns), deck),
      content: (page, top) => {
        const { width, x } = columnsOf(page.width, page.left, split.mode.columns);
        const end = index === of - 1 ? conclusionHeight(block, deck, page) : 0;
        return columns.flatMap((pieces, c): Shape[] => {
          if (pieces.length === 0) return [];
          const box = { x: x(c), y: top, w: width, h: page.bottom - top - end };
          const insets = split.mode.columns === 3 ? ([0, 12, 0, 0] as const) : ([0, 0, 0, 0] as const);
          const text = columnText(pieces, block.themes, { mode: split.mode, width, countWidth }, deck);
          const column = setText(deck, page, COLUMN_ROLES[c] ?? "body1", box, text, { insets });
          return page.ruled && split.mode.columns === 3 ? [ruleOver(box, c, deck), column] : [column];
        });
      },
      after: (page) => (index === of - 1 ? conclusionShape(block, deck, page) : []),
    }),
  );
}

function ruleOver({ x, y, w }: Box, column: number, { words, design }: Deck): Shape {
  const name = `${words.prompts[COLUMN_ROLES[column] ?? "body1"]} ${column + 1}`;
  return {
    kind: "ornament",
    name,
    box: { x, y, w, h: 3 },
    form: "rect",
    paint: { fill: design.palette.bullet },
  };
}

/** How the themes of a block are spread. */
export function splitOf(block: OpenBlock, deck: Deck): Split {
  const page = deck.design.page(LAYOUTS[2]);
  const heading = headingOf(block);
  const countWidth = countWidthOf(block.themes, deck);
  return splitThemes({
    themes: block.themes.length,
    heights: (theme, mode) => {
      const { width } = columnsOf(page.width, page.left, mode.columns);
      const one = block.themes[theme];
      return one === undefined
        ? { head: 0, continued: 0, subpoints: [] }
        : themeHeights(one, { mode, width, countWidth }, deck);
    },
    room: (slides) => {
      const suffix = slides > 1 ? { suffix: deck.words.part(slides, slides) } : {};
      return page.bottom - contentTop(deck, LAYOUTS[2], { ...heading, ...suffix });
    },
    conclusion: conclusionHeight(block, deck, page),
  });
}

function columnsOf(width: number, left: number, columns: 2 | 3) {
  const each = (width - (columns - 1) * GUTTER) / columns;
  return { width: each, x: (i: number) => left + i * (each + GUTTER) };
}

function themesOn(block: OpenBlock, columns: Split["slides"][number]) {
  const shown = new Set(columns.flat().map((piece) => piece.theme));
  return block.themes.filter((_, i) => shown.has(i));
}

/** The message over the wording, or the wording over a generated fact. */
function headingOf(block: OpenBlock): Heading {
  const question = block.message === null ? block.fact : block.wording;
  return {
    title: block.message ?? block.wording,
    question: [...labelRuns(block.label), { text: question }],
    about: block.id,
  };
}

/** N or the number of answers, what a count means, and the link to all answers: on each slide of the block. */
function noteOf(block: OpenBlock, deck: Deck): NoteLines {
  const { words } = deck;
  const file = deck.report.meta.files.answers;
  const link = kept(
    { text: `${words.allAnswers} ` },
    { text: file.replaceAll(" ", "\u00A0"), link: { file } },
  );
  const meaning = block.themes.length > 0 ? [loose(words.numberIsAnswers)] : [];
  const uncoded = block.uncoded > 0 && block.themes.length > 0 ? [loose(words.uncoded(block.uncoded))] : [];
  const others = block.notes
    .filter((text) => !words.numberIsAnswers.includes(text.slice(4)))
    .map((text) => loose(sentence(text)));
  const backCoded = block.backCoded.map(({ said }) => loose(said));
  return [
    [...meaning, ...uncoded, ...others, ...backCoded],
    [baseSentence(block.nLabel, block.baseNote), ...(block.published > 0 ? [link] : [])],
  ];
}

/** An open question without themes says so, and still leads to the answers. */
function plainSlide(block: OpenBlock, deck: Deck): Draft {
  const text = block.answers === 0 ? deck.words.noAnswers : deck.words.noThemes;
  return slide(deck, {
    id: block.id,
    layout: "Tekst",
    heading: headingOf(block),
    note: noteOf(block, deck),
    notes: speakerNotes(block, [], deck),
    content: (page, top) => [textBody(deck, page, top, [{ runs: [{ text }] }])],
    after: (page) => conclusionShape(block, deck, page),
  });
}

/** What a speaker may be asked: every theme on the slide with its points and counts, in full. */
function speakerNotes(block: OpenBlock, shown: OpenBlock["themes"], deck: Deck): SpeakerNote[] {
  const { words, whole } = deck;
  const { meta } = whole;
  const full =
    whole.blocks.find((one): one is OpenBlock => one.kind === "open" && one.id === block.id) ?? block;
  const codes = new Set(shown.map((theme) => theme.code));
  const themes = full.themes.filter((theme) => codes.has(theme.code));
  const { base, conclusion } = full;
  return [
    [words.notes.question, full.wording],
    ...themes.map((theme): SpeakerNote => [words.notes.outcome, outcomeOf(theme, deck)]),
    ...(conclusion === null ? [] : [[words.conclusion, `${conclusion.text} ${conclusion.restsOn}`] as const]),
    [words.notes.base, words.allBases(base.answered, base.skipped, base.notAsked, base.brokeOff)],
    [words.notes.source, `${meta.waveName}, ${words.fieldwork(meta.period)}, ${meta.edition}`],
  ];
}

function outcomeOf({ title, said, subpoints }: ReportTheme, { words }: Deck): string {
  const points = subpoints.map((one) => `${one.text} (${words.number(one.answers)})`);
  return [`${title}: ${said}`, points.join("; ")].filter((part) => part !== "").join(". ");
}
