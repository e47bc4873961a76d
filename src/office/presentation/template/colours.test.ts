import { describe, expect, it } from "vitest";
import { readHex } from "../../drawing/colour.ts";
import { readXmlTree, type XmlElement } from "../../xml-tree.ts";
import { bandBehind, colourBehind, fillColour, groundOf, pageColour, themeColours } from "./colours.ts";
import type { TemplateLayout } from "./layouts.ts";

function tree(text: string): XmlElement {
  const read = readXmlTree(text);
  if (read === undefined) throw new Error("not well-formed");
  return read;
}

const theme = tree(
  '<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1><a:dk2><a:srgbClr val="222222"/></a:dk2><a:accent1><a:srgbClr val="336699"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
);
const inverted = tree('<m><p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1"/></m>');
const plain = themeColours(theme, undefined);

const rect = (y: number, h: number, colour: string) =>
  `<p:sp><p:spPr><a:xfrm><a:off x="0" y="${y * 9525}"/><a:ext cx="9525000" cy="${h * 9525}"/></a:xfrm><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></p:spPr></p:sp>`;

function layoutOf(shapes: string, background = ""): TemplateLayout {
  const text = `<l><p:cSld>${background}<p:spTree>${shapes}</p:spTree></p:cSld></l>`;
  const master = { tree: tree("<m/>") } as TemplateLayout["master"];
  return { path: "", name: "", type: "", placeholders: [], master, tree: tree(text) };
}

describe("the colours of a template", () => {
  it("go through the master's colour map", () => {
    expect(plain.tx1).toEqual(readHex("111111"));
    expect(themeColours(theme, inverted).bg1).toEqual(readHex("111111"));
    expect(themeColours(theme, inverted).tx1).toEqual(readHex("FEFEFE"));
  });

  it("are read from a fill, literal or of the theme with its changes", () => {
    expect(fillColour(tree('<f><a:srgbClr val="0A0B0C"/></f>'), plain)).toEqual([10, 11, 12]);
    expect(fillColour(tree('<f><a:schemeClr val="dk1"/></f>'), plain)).toEqual(readHex("111111"));
    const lighter = fillColour(
      tree('<f><a:schemeClr val="accent1"><a:lumMod val="60000"/><a:lumOff val="40000"/></a:schemeClr></f>'),
      plain,
    );
    expect(lighter?.[2]).toBeGreaterThan(0x99);
    expect(fillColour(tree('<f><a:schemeClr val="phClr"/></f>'), plain)).toBeUndefined();
    expect(fillColour(undefined, plain)).toBeUndefined();
  });

  it("of the page are its background's: one colour, a reference, or the start of a run of colours", () => {
    const of = (background: string) => pageColour(layoutOf("", background).tree, undefined, plain);
    expect(of('<p:bg><p:bgPr><a:solidFill><a:srgbClr val="813709"/></a:solidFill></p:bgPr></p:bg>')).toEqual(
      readHex("813709"),
    );
    expect(of('<p:bg><p:bgRef idx="1"><a:schemeClr val="accent1"/></p:bgRef></p:bg>')).toEqual(
      readHex("336699"),
    );
    const run =
      '<a:gs pos="0"><a:srgbClr val="0A0A0A"/></a:gs><a:gs pos="1"><a:srgbClr val="FFFFFF"/></a:gs>';
    expect(of(`<p:bg><p:bgPr><a:gradFill><a:gsLst>${run}</a:gsLst></a:gradFill></p:bgPr></p:bg>`)).toEqual(
      readHex("0A0A0A"),
    );
    expect(of("")).toEqual(plain.bg1);
  });

  it("of a page behind a picture are told by what the samples are written in", () => {
    const samples = tree(
      '<m><a:endParaRPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:endParaRPr></m>',
    );
    expect(pageColour(layoutOf("").tree, samples, plain)).toEqual(plain.tx1);
  });

  it("of a band are those behind a title that stands on it", () => {
    const layout = layoutOf(rect(0, 120, "2C3E50") + rect(600, 40, "00FF00"));
    const title = { x: 50, y: 20, w: 900, h: 80 };
    expect(colourBehind(title, layout, plain)).toEqual(readHex("2C3E50"));
    expect(bandBehind(title, layout)?.h).toBe(120);
    expect(bandBehind({ ...title, y: 300 }, layout)).toBeNull();
  });

  it("behind a part of a page are those of a sheet that holds it, and a guess where a drawing does", () => {
    const content = { x: 50, y: 150, w: 900, h: 400 };
    const of = (shapes: string, background = "") => groundOf(content, layoutOf(shapes, background), plain);
    const rectangle = rect(100, 500, "2C3E50").replace(
      "<a:solidFill>",
      '<a:prstGeom prst="rect"/><a:solidFill>',
    );
    expect(of("")).toEqual({ colour: plain.bg1, sure: true });
    expect(of(rectangle)).toEqual({ colour: readHex("2C3E50"), sure: true });
    expect(of(rect(100, 500, "2C3E50")).sure).toBe(false);
    expect(of(rect(560, 40, "2C3E50")).sure).toBe(true);
    const picture = '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId2"/></a:blipFill></p:bgPr></p:bg>';
    expect(of("", picture).sure).toBe(false);
    expect(of(rectangle, picture).sure).toBe(true);
  });
});
