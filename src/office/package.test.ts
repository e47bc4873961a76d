import { describe, expect, it } from "vitest";
import { partsOf } from "../../test/support/office-files.ts";
import { writePackage } from "./package.ts";
import { xml } from "./xml.ts";

const properties = {
  title: "Wat vindt u? <nu> & later",
  subject: "",
  creator: "Gemeente",
  language: "en",
  status: "Concept",
} as const;

function sample(): Uint8Array {
  return writePackage(
    [
      {
        path: "word/document.xml",
        type: "application/x-main+xml",
        content: ["<a>", "tekst", "</a>"],
        relations: [{ id: "r1", type: "styles", target: "styles.xml" }],
      },
      { path: "word/styles.xml", type: "application/x-styles+xml", content: xml`<b/>` },
    ],
    properties,
  );
}

describe("an Office package", () => {
  it("opens with its content types and names every part in it", () => {
    const parts = partsOf(sample());
    expect([...parts.keys()][0]).toBe("[Content_Types].xml");
    for (const path of parts.keys()) {
      if (!path.endsWith(".rels") && path !== "[Content_Types].xml")
        expect(parts.get("[Content_Types].xml")).toContain(`PartName="/${path}"`);
    }
  });

  it("holds a streamed part as it was given", () => {
    expect(partsOf(sample()).get("word/document.xml")).toMatch(/\?>\n<a>tekst<\/a>$/);
  });

  it("points from a part to its relations beside it", () => {
    expect(partsOf(sample()).get("word/_rels/document.xml.rels")).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"',
    );
  });

  it("tells title, organisation and language, and no moment", () => {
    const core = partsOf(sample()).get("docProps/core.xml")!;
    expect(core).toContain("<dc:title>Wat vindt u? &lt;nu&gt; &amp; later</dc:title>");
    expect(core).toContain("<dc:language>en-GB</dc:language>");
    expect(core).not.toMatch(/created|modified|lastModifiedBy/);
  });

  it("is the same to the byte when written again", () => {
    expect(sample()).toEqual(sample());
  });
});
