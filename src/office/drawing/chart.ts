import { columnName } from "../xlsx/cells.ts";
import { xml, type Xml } from "../xml.ts";
import { fillXml, lineXml, type Colour, type Paint } from "./colour.ts";
import { styleAttributes, styleElements, type RunStyle } from "./text.ts";

/** A chart of horizontal bars, live on its workbook (see chart-workbook.ts for the sheet's plan). */
export interface BarChart {
  readonly lang: string;
  readonly grouping: "clustered" | "percentStacked";
  /** Space between categories and overlap of the series, in percent of a bar. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly categories: readonly string[];
  /** What the categories are: head of the workbook's first column. */
  readonly categoryHead: string;
  readonly series: readonly BarSeries[];
  /** End of the value axis; left to the program for a stack of percents. */
  readonly max: number | null;
  /** Of values: `0\ %` for parts, `0` for counts. */
  readonly format: string;
  /** The plot's left edge and width as parts of the chart's width. */
  readonly plot: { readonly x: number; readonly w: number };
  readonly text: RunStyle;
  /** The line bars stand on; null where pieces fill the whole width. */
  readonly axis: Colour | null;
}

export interface BarSeries {
  readonly name: string;
  /** Rounded as published; null where there is nothing to show. */
  readonly values: readonly (number | null)[];
  /** For a column of the workbook beside the percentages; null where the values are counts themselves. */
  readonly counts: readonly (number | null)[] | null;
  readonly countsName: string;
  readonly paint: Paint;
  /** Bars of another colour, by their place. */
  readonly points: ReadonlyMap<number, Paint>;
  readonly label: RunStyle;
  /** Labels that stand on a bar of another colour, by their place. */
  readonly pointLabels: ReadonlyMap<number, RunStyle>;
  /** Bars without a label: too small to hold one. */
  readonly unlabelled: ReadonlySet<number>;
}

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The chart part; its workbook is its relation `rId1`. */
export function chartXml(chart: BarChart): Xml {
  return xml`<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:date1904 val="0"/><c:lang val="${chart.lang}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutXml(chart)}${barsXml(chart)}${axesXml(chart)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(chart.text, chart.lang)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function layoutXml({ plot }: BarChart): Xml {
  return xml`<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${part(plot.x)}"/><c:y val="0"/><c:w val="${part(plot.w)}"/><c:h val="1"/></c:manualLayout></c:layout>`;
}

function barsXml(chart: BarChart): Xml {
  return xml`<c:barChart><c:barDir val="bar"/><c:grouping val="${chart.grouping}"/><c:varyColors val="0"/>${chart.series.map(
    (series, i) => seriesXml(series, i, chart),
  )}<c:gapWidth val="${chart.gapWidth}"/><c:overlap val="${chart.overlap}"/><c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>`;
}

const CATEGORIES = 111;
const VALUES = 222;

function seriesXml(series: BarSeries, i: number, chart: BarChart): Xml {
  const column = columnName(i + 1);
  const last = chart.categories.length + 1;
  return xml`<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f>${stringCache([series.name])}</c:strRef></c:tx>${paintXml(series.paint)}<c:invertIfNegative val="0"/>${[
    ...series.points,
  ].map(
    ([at, paint]) =>
      xml`<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${paintXml(paint)}</c:dPt>`,
  )}${labelsXml(series, chart)}<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f>${stringCache(chart.categories)}</c:strRef></c:cat><c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f>${numberCache(series.values, chart.format)}</c:numRef></c:val></c:ser>`;
}

/** The name of the workbook's one sheet. */
export const SHEET = "Gegevens";

function labelsXml({ label, pointLabels, unlabelled, values }: BarSeries, chart: BarChart): Xml {
  const position = chart.grouping === "clustered" ? "outEnd" : "ctr";
  const shown = xml`<c:dLblPos val="${position}"/>${SHOW_VALUE}`;
  const ownLabel = (at: number, style: RunStyle) =>
    xml`<c:dLbl><c:idx val="${at}"/>${numberFormat(chart.format)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(style, chart.lang, true)}${shown}</c:dLbl>`;
  const single = values.map((_, at) => {
    if (unlabelled.has(at)) return xml`<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`;
    const style = pointLabels.get(at);
    return style === undefined ? null : ownLabel(at, style);
  });
  return xml`<c:dLbls>${single}${numberFormat(chart.format)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(label, chart.lang, true)}${shown}</c:dLbls>`;
}

const SHOW_VALUE = xml`<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function numberFormat(format: string): Xml {
  return xml`<c:numFmt formatCode="${format}" sourceLinked="0"/>`;
}

function axesXml(chart: BarChart): Xml {
  const { lang, text, axis, max, format } = chart;
  const catAxis = xml`<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:noFill/>${lineXml(axis === null ? undefined : { colour: axis, pt: 1 })}</c:spPr>${textXml(text, lang)}<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const end = max === null ? null : xml`<c:max val="${max}"/>`;
  const valAx = xml`<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/>${end}<c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/>${numberFormat(format)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
  return xml`${catAxis}${valAx}`;
}

function paintXml({ fill, line }: Paint): Xml {
  return xml`<c:spPr>${fillXml(fill)}${lineXml(line)}</c:spPr>`;
}

/** A label of a value stays on its line: LibreOffice would break it in a low chart. */
function textXml(style: RunStyle, lang: string, oneLine = false): Xml {
  return xml`<c:txPr><a:bodyPr${oneLine && xml` wrap="none"`}/><a:lstStyle/><a:p><a:pPr><a:defRPr${styleAttributes(style)}>${styleElements(style)}</a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
}

function stringCache(texts: readonly string[]): Xml {
  return xml`<c:strCache><c:ptCount val="${texts.length}"/>${texts.map(
    (text, i) => xml`<c:pt idx="${i}"><c:v>${text}</c:v></c:pt>`,
  )}</c:strCache>`;
}

function numberCache(values: readonly (number | null)[], format: string): Xml {
  return xml`<c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${values.map(
    (value, i) => value !== null && xml`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`,
  )}</c:numCache>`;
}

function part(value: number): string {
  return value.toFixed(4);
}
