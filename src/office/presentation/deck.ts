import { writePackage, type FileProperties, type Part, type Relation } from "../package.ts";
import { xml, type Xml } from "../xml.ts";
import { slideParts, type Slide, type SlideContext } from "./slide.ts";

export const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Everything of a deck but its slides: masters, layouts, themes, and the part that lists them. */
export interface DeckFrame {
  readonly lang: string;
  readonly parts: readonly Part[];
  /** Path of the notes master, one of `parts`. */
  readonly notesMaster: string;
  /** What the presentation points at besides slides. */
  readonly relations: readonly Relation[];
  /** The presentation with its slides: `slides` is the list to put in, or null where there are none. */
  readonly presentation: (slides: Xml | null) => Xml;
}

export function writeDeck(
  frame: DeckFrame,
  slides: readonly Slide[],
  properties: FileProperties,
): Uint8Array {
  const numbers = new Map(slides.map((slide, i) => [slide.id, i + 1]));
  const taken = new Set(frame.parts.map((part) => part.path));
  let chart = 0;
  const context: SlideContext = {
    lang: frame.lang,
    notesMaster: frame.notesMaster,
    properties,
    numberOf: (id) => numbers.get(id),
    nextChart: () => {
      do chart++;
      while (taken.has(`ppt/charts/chart${chart}.xml`) || taken.has(`ppt/embeddings/workbook${chart}.xlsx`));
      return chart;
    },
  };
  const main: Part = {
    path: "ppt/presentation.xml",
    type: `${PPTX_TYPE}.main+xml`,
    content: frame.presentation(slideList(slides)),
    relations: [
      ...frame.relations,
      ...slides.map((_, i) => ({ id: slideId(i), type: "slide", target: `slides/slide${i + 1}.xml` })),
    ],
  };
  const made = slides.flatMap((slide, i) => slideParts(slide, i + 1, context));
  return writePackage([main, ...frame.parts, ...made], properties);
}

function slideId(i: number): string {
  return `slide${i + 1}`;
}

/** Slide ids start at 256 (ECMA-376 part 1, ST_SlideId). */
function slideList(slides: readonly Slide[]): Xml | null {
  if (slides.length === 0) return null;
  return xml`<p:sldIdLst>${slides.map((_, i) => xml`<p:sldId id="${256 + i}" r:id="${slideId(i)}"/>`)}</p:sldIdLst>`;
}
