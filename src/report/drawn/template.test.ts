import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { sampleReport } from "../../../test/support/sample-report.ts";
import { readXmlTree } from "../../office/xml-tree.ts";
import { pptx } from "../formats/pptx/index.ts";
import { drawDeck } from "./index.ts";
import { outlinesOf } from "./outline.ts";

const report = sampleReport();
const own = (await pptx.write(report, {})).value!.bytes;
const DOT = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

/** Our own deck as an organisation's: red for its text colour, another font, a band and a logo on its master. */
function houseStyle(): Uint8Array {
  const parts = unzipSync(own);
  const edit = (path: string, change: (text: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const place = (x: number): string =>
    `<a:xfrm><a:off x="${x}" y="0"/><a:ext cx="952500" cy="476250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const band = `<p:sp><p:nvSpPr><p:cNvPr id="901" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${place(0)}<a:solidFill><a:srgbClr val="00AA55"/></a:solidFill></p:spPr></p:sp>`;
  const logo = `<p:pic><p:nvPicPr><p:cNvPr id="902" name="Logo"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rLogo"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${place(9525000)}</p:spPr></p:pic>`;
  edit("ppt/slideMasters/slideMaster1.xml", (text) =>
    text.replace("</p:spTree>", `${band}${logo}</p:spTree>`),
  );
  edit("ppt/slideMasters/_rels/slideMaster1.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      '<Relationship Id="rLogo" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/logo.png"/></Relationships>',
    ),
  );
  edit("[Content_Types].xml", (text) =>
    text.includes('Extension="png"')
      ? text
      : text.replace("<Default ", '<Default Extension="png" ContentType="image/png"/><Default '),
  );
  edit("ppt/theme/theme1.xml", (text) =>
    text
      .replace(/<a:dk1>.*?<\/a:dk1>/s, '<a:dk1><a:srgbClr val="660000"/></a:dk1>')
      .replace(/(<a:majorFont><a:latin typeface=")[^"]*/, "$1Huisletter"),
  );
  return zipSync({ ...parts, "ppt/media/logo.png": DOT });
}

const template = { name: "huisstijl.pptx", bytes: houseStyle() };
const drawn = drawDeck(report, template);

test("slides on an organisation's template have its ground, its band and its logo, in every layout", () => {
  expect(drawn.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(Object.values(drawn.pictures)).toEqual([expect.stringMatching(/^data:image\/png;base64,iVBOR/)]);
  const [name] = Object.keys(drawn.pictures);
  for (const { id, marks } of drawn.slides) {
    expect(marks, id).toContainEqual({ kind: "rect", x: 0, y: 0, w: 100, h: 50, fill: "#00aa55" });
    expect(marks, id).toContainEqual({ kind: "picture", x: 1000, y: 0, w: 100, h: 50, name });
  }
});

test("they are in its colours and its fonts, a slide on screen for each in the file", async () => {
  expect(drawn.slides[1]?.fonts?.heading).toBe("Huisletter");
  const colours = drawn.slides.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === "text" ? mark.pieces.map(({ colour }) => colour) : [])),
  );
  expect(colours).toContain("#660000");
  const file = unzipSync((await pptx.write(report, { template })).value!.bytes);
  const inFile = Object.keys(file).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(drawn.slides).toHaveLength(inFile.length);
  expect(drawDeck(report).pictures).toEqual({});
});

test("a template that cannot be read leaves the slides in our design, and says why", () => {
  const { slides, problems } = drawDeck(report, { name: "stuk.pptx", bytes: new Uint8Array([1, 2]) });
  expect(slides[0]?.fonts).toBeUndefined();
  expect(problems.map(({ code }) => code)).toContain("zip-not-a-zip");
});

test("a free form is drawn where it is given by points, and left out where it is only named", () => {
  const box = { x: 10, y: 20, w: 100, h: 50 };
  const form = (steps: string) =>
    readXmlTree(
      `<a:custGeom xmlns:a="a"><a:pathLst><a:path w="200" h="100">${steps}</a:path></a:pathLst></a:custGeom>`,
    )!;
  const point = (x: number | string, y: number): string => `<a:pt x="${x}" y="${y}"/>`;
  const line = `<a:moveTo>${point(0, 0)}</a:moveTo><a:lnTo>${point(200, 100)}</a:lnTo><a:close/>`;
  expect(outlinesOf(form(line), box)).toEqual([
    [
      [10, 20],
      [110, 70],
    ],
  ]);
  const bend = `<a:moveTo>${point(0, 0)}</a:moveTo><a:cubicBezTo>${point(0, 100) + point(200, 100) + point(200, 0)}</a:cubicBezTo>`;
  const [curve] = outlinesOf(form(bend), box);
  expect(curve?.at(-1)).toEqual([110, 20]);
  expect(curve?.[6]?.[1]).toBeCloseTo(57.5);
  expect(outlinesOf(form(`<a:moveTo>${point("hc", 0)}</a:moveTo>`), box)).toEqual([]);
  expect(outlinesOf(form(`<a:arcTo/>`), box)).toEqual([]);
});
