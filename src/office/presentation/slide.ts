import { chartWorkbook } from "../drawing/chart-workbook.ts";
import { chartXml } from "../drawing/chart.ts";
import type { Link } from "../drawing/text.ts";
import type { FileProperties, Part, Relation } from "../package.ts";
import { xml, type Xml } from "../xml.ts";
import { XLSX_TYPE } from "../xlsx/write.ts";
import { NAMESPACES } from "./layout.ts";
import { notesSlideXml, type SpeakerNote } from "./notes.ts";
import type { ChartShape, Shape } from "./shape.ts";
import { shapesXml } from "./shape-xml.ts";

/** A slide to write. */
export interface Slide {
  /** What links to it say. */
  readonly id: string;
  /** Path of its layout's part. */
  readonly layout: string;
  readonly shapes: readonly Shape[];
  readonly notes: readonly SpeakerNote[];
}

/** What the parts of all slides share. */
export interface SlideContext {
  readonly lang: string;
  readonly notesMaster: string;
  readonly properties: FileProperties;
  /** Number of the slide, counted from 1; undefined where there is none of that name. */
  readonly numberOf: (id: string) => number | undefined;
  /** Hands out the next chart's number. */
  readonly nextChart: () => number;
}

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A slide with its notes, charts and their workbooks. */
export function slideParts(slide: Slide, number: number, context: SlideContext): Part[] {
  const links = new LinkTable(context);
  const charts: Part[] = [];
  const relateChart = (shape: ChartShape) => {
    const chart = context.nextChart();
    charts.push(...chartParts(shape, chart, context));
    return links.add({ type: "chart", target: `../charts/chart${chart}.xml` });
  };
  links.add({ type: "slideLayout", target: `../${withoutRoot(slide.layout)}` });
  links.add({ type: "notesSlide", target: `../notesSlides/notesSlide${number}.xml` });
  const content = slideXml(slide, { lang: context.lang, relate: (link) => links.link(link), relateChart });
  return [
    { path: `ppt/slides/slide${number}.xml`, type: `${TYPE}.slide+xml`, content, relations: links.relations },
    notesPart(slide, number, context),
    ...charts,
  ];
}

function slideXml({ shapes }: Slide, context: Parameters<typeof shapesXml>[1]): Xml {
  return xml`<p:sld ${NAMESPACES}><p:cSld>${shapesXml(shapes, context)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function notesPart({ notes }: Slide, number: number, { lang, notesMaster }: SlideContext): Part {
  return {
    path: `ppt/notesSlides/notesSlide${number}.xml`,
    type: `${TYPE}.notesSlide+xml`,
    content: notesSlideXml(notes, lang),
    relations: [
      { id: "rId1", type: "notesMaster", target: `../${withoutRoot(notesMaster)}` },
      { id: "rId2", type: "slide", target: `../slides/slide${number}.xml` },
    ],
  };
}

function chartParts({ chart }: ChartShape, number: number, { properties }: SlideContext): Part[] {
  const workbook = `ppt/embeddings/workbook${number}.xlsx`;
  const relations = [{ id: "rId1", type: "package", target: `../${withoutRoot(workbook)}` }];
  return [
    { path: `ppt/charts/chart${number}.xml`, type: CHART_TYPE, content: chartXml(chart), relations },
    { path: workbook, type: XLSX_TYPE, content: chartWorkbook(chart, properties) },
  ];
}

function withoutRoot(path: string): string {
  return path.replace(/^ppt\//, "");
}

/** Relations of one slide: the same link is one relation. */
class LinkTable {
  readonly relations: Relation[] = [];
  readonly #known = new Map<string, string>();
  readonly #context: SlideContext;

  constructor(context: SlideContext) {
    this.#context = context;
  }

  add(relation: Omit<Relation, "id">): string {
    const id = `rId${this.relations.length + 1}`;
    this.relations.push({ id, ...relation });
    return id;
  }

  link(link: Link): string {
    const key = JSON.stringify(link);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.add("slide" in link ? this.#toSlide(link.slide) : toFile(link.file));
    this.#known.set(key, id);
    return id;
  }

  #toSlide(id: string): Omit<Relation, "id"> {
    const number = this.#context.numberOf(id);
    if (number === undefined) throw new Error(`there is no slide ${id}`);
    return { type: "slide", target: `slide${number}.xml` };
  }
}

function toFile(name: string): Omit<Relation, "id"> {
  return { type: "hyperlink", target: encodeURIComponent(name), beside: true };
}
