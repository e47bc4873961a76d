import { Xml, xml } from "../../../office/xml.ts";

/** Our table style: no fill, no vertical lines. Its name is its id everywhere (ST_Guid). */
export const TABLE_STYLE_ID = "{8E2C4B1A-5D3F-4A67-9B80-1C6E7F2A3D54}";

export function tableStyles(): Xml {
  return xml`<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${TABLE_STYLE_ID}">${tableStyle()}</a:tblStyleLst>`;
}

/** The style by itself, to add to a template's list. */
export function tableStyle(): Xml {
  return xml`<a:tblStyle styleId="${TABLE_STYLE_ID}" styleName="Peilschaal"><a:wholeTbl>${text(false)}<a:tcStyle><a:tcBdr>${edge("bottom", HAIR)}${edge("insideH", HAIR)}</a:tcBdr></a:tcStyle></a:wholeTbl><a:lastCol>${text(true)}<a:tcStyle/></a:lastCol><a:firstCol>${text(true)}<a:tcStyle/></a:firstCol><a:lastRow>${text(true)}<a:tcStyle><a:tcBdr>${edge("top", INK)}</a:tcBdr></a:tcStyle></a:lastRow><a:firstRow>${text(true)}<a:tcStyle><a:tcBdr>${edge("bottom", INK)}</a:tcBdr></a:tcStyle></a:firstRow></a:tblStyle>`;
}

const HAIR = xml`<a:ln w="9525"><a:solidFill><a:schemeClr val="bg1"><a:lumMod val="75000"/></a:schemeClr></a:solidFill></a:ln>`;
const INK = xml`<a:ln w="19050"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>`;

function text(bold: boolean): Xml {
  return xml`<a:tcTxStyle${bold && xml` b="on"`}><a:schemeClr val="tx1"/></a:tcTxStyle>`;
}

function edge(side: string, line: Xml): Xml {
  return new Xml(`<a:${side}>${line.text}</a:${side}>`);
}
