import { fillXml, lineXml, type Paint } from "../drawing/colour.ts";
import { emu, framePlace, shapePlace, type Box } from "../drawing/geometry.ts";
import { tableXml } from "../drawing/table.ts";
import { paragraphsXml, type TextContext } from "../drawing/text.ts";
import { xml, type Xml } from "../xml.ts";
import type {
  ChartShape,
  Insets,
  Ornament,
  PlaceholderRef,
  Point,
  Shape,
  TableShape,
  TextShape,
} from "./shape.ts";

/** What shapes need of the part they stand in. */
export interface ShapeContext extends TextContext {
  /** Makes the chart a part with its workbook and tells the id of the relation to it. */
  readonly relateChart: (shape: ChartShape) => string;
}

/** Shapes in reading order; ids count from 2, as 1 is the tree they stand in. */
export function shapesXml(shapes: readonly Shape[], context: ShapeContext): Xml {
  return xml`<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.map(
    (shape, i) => shapeXml(shape, i + 2, context),
  )}</p:spTree>`;
}

function shapeXml(shape: Shape, id: number, context: ShapeContext): Xml {
  switch (shape.kind) {
    case "text":
      return textXml(shape, id, context);
    case "chart":
      return chartFrameXml(shape, id, context);
    case "table":
      return tableFrameXml(shape, id, context);
    case "ornament":
      return ornamentXml(shape, id, context);
  }
}

function textXml(shape: TextShape, id: number, context: ShapeContext): Xml {
  const { name, placeholder, box, anchor, insets, paint, paragraphs } = shape;
  const free = placeholder === null;
  const locks = free ? null : xml`<a:spLocks noGrp="1"/>`;
  const geometry = free && xml`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr${free && xml` txBox="1"`}>${locks}</p:cNvSpPr><p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr><p:spPr>${box !== null && shapePlace(box)}${geometry}${paint !== undefined && paintXml(paint)}</p:spPr><p:txBody>${bodyProperties(insets, anchor, free)}<a:lstStyle/>${paragraphsXml(paragraphs, context)}</p:txBody></p:sp>`;
}

/** A text box of ours wraps and never changes its size; a placeholder keeps what its layout says. */
export function bodyProperties(insets: Insets | undefined, anchor: string | undefined, free: boolean): Xml {
  const [l, t, r, b] = insets ?? [0, 0, 0, 0];
  const edges =
    insets !== undefined || free
      ? xml` lIns="${emu(l)}" tIns="${emu(t)}" rIns="${emu(r)}" bIns="${emu(b)}"`
      : null;
  return xml`<a:bodyPr${free && xml` wrap="square"`}${edges}${anchor !== undefined && xml` anchor="${anchor}"`}><a:noAutofit/></a:bodyPr>`;
}

export function placeholderXml(placeholder: PlaceholderRef | null): Xml | null {
  if (placeholder === null) return null;
  const { type, idx } = placeholder;
  return xml`<p:ph${type !== null && xml` type="${type}"`}${idx !== null && xml` idx="${idx}"`}/>`;
}

function paintXml({ fill, line }: Paint): Xml {
  return xml`${fillXml(fill)}${line !== undefined && lineXml(line)}`;
}

const GRAPHIC = "http://schemas.openxmlformats.org/drawingml/2006";

function chartFrameXml(shape: ChartShape, id: number, context: ShapeContext): Xml {
  const graphic = xml`<a:graphicData uri="${GRAPHIC}/chart"><c:chart xmlns:c="${GRAPHIC}/chart" r:id="${context.relateChart(shape)}"/></a:graphicData>`;
  return frameXml(shape, id, graphic);
}

function tableFrameXml(shape: TableShape, id: number, context: ShapeContext): Xml {
  return frameXml(
    shape,
    id,
    xml`<a:graphicData uri="${GRAPHIC}/table">${tableXml(shape.table, context)}</a:graphicData>`,
  );
}

function frameXml({ name, alt, placeholder, box }: ChartShape | TableShape, id: number, graphic: Xml): Xml {
  return xml`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${alt}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvGraphicFramePr>${framePlace(box)}<a:graphic>${graphic}</a:graphic></p:graphicFrame>`;
}

function ornamentXml({ name, box, form, paint }: Ornament, id: number, { lang }: ShapeContext): Xml {
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}">${DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${shapePlace(box)}${formXml(form, box)}${paintXml(paint)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`;
}

const DECORATIVE = xml`<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;

function formXml(form: Ornament["form"], box: Box): Xml {
  if (typeof form === "string")
    return xml`<a:prstGeom prst="${form}"><a:avLst>${adjustment(form)}</a:avLst></a:prstGeom>`;
  return xml`<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(box.w)}" h="${emu(box.h)}">${form.map(
    (point, i) =>
      i === 0 ? xml`<a:moveTo>${pointXml(point)}</a:moveTo>` : xml`<a:lnTo>${pointXml(point)}</a:lnTo>`,
  )}<a:close/></a:path></a:pathLst></a:custGeom>`;
}

/** A bracket with square corners. */
function adjustment(form: string): Xml | null {
  return form === "rightBracket" ? xml`<a:gd name="adj" fmla="val 0"/>` : null;
}

function pointXml([x, y]: Point): Xml {
  return xml`<a:pt x="${emu(x)}" y="${emu(y)}"/>`;
}
