import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { deckFaults, overlapsOn, shapesOf, slidesOf, textOf } from "../../../../test/support/deck-checks.ts";
import {
  judged,
  noJudge,
  noLibreOffice,
  openedInLibreOffice,
  partsOf,
  templatesOfLibreOffice,
} from "../../../../test/support/office-files.ts";
import { sampleReport } from "../../../../test/support/sample-report.ts";
import { pptx } from "./index.ts";

const own = await bytesWith();

async function bytesWith(template?: Uint8Array): Promise<Uint8Array> {
  const { value } = await filled(template);
  if (value === undefined) throw new Error("no deck was written");
  return value.bytes;
}

function filled(template?: Uint8Array) {
  const options = template === undefined ? {} : { template: { name: "huisstijl.pptx", bytes: template } };
  return pptx.write(sampleReport(), options);
}

/** Our own deck as somebody's template, with some of its parts changed, added or left out. */
function changed(change: (parts: Map<string, string | Uint8Array | null>) => void): Uint8Array {
  const parts = new Map<string, string | Uint8Array | null>(Object.entries(unzipSync(own)));
  change(parts);
  const files: Zippable = {};
  for (const [path, content] of parts)
    if (content !== null) files[path] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files);
}

function edit(
  parts: Map<string, string | Uint8Array | null>,
  path: string,
  by: (text: string) => string,
): void {
  const content = parts.get(path);
  if (content === undefined || content === null) throw new Error(`no part ${path}`);
  parts.set(path, by(typeof content === "string" ? content : strFromU8(content)));
}

/** As another house makes them: other names, a placeholder each for title and content, on 4:3. */
function foreign(): Uint8Array {
  return changed((parts) => {
    for (const path of [...parts.keys()].filter((one) => /slideLayout\d+\.xml$/.test(one)))
      edit(parts, path, (text) => text.replace(/<p:cSld name="([^"]*)"/, '<p:cSld name="Model $1"'));
    edit(parts, "ppt/presentation.xml", (text) => text.replace('cx="12192000"', 'cx="9144000"'));
    for (const path of [...parts.keys()].filter((one) => /slide(Layout|Master)\d+\.xml$/.test(one)))
      edit(parts, path, (text) => text.replaceAll('cx="10972800"', 'cx="7924800"'));
  });
}

describe("the organisation's own template", () => {
  it("is filled by layout and placeholder, its own slides dropped", async () => {
    const { value, problems } = await filled(own);
    expect(problems).toEqual([]);
    const bytes = value?.bytes ?? new Uint8Array();
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
    const [first = ""] = slidesOf(bytes);
    expect(textOf(first)).toContain("Resultaten tweede peiling");
    expect(first).toContain('type="ctrTitle"');
    expect(partsOf(bytes).get("ppt/slideMasters/slideMaster1.xml")).toBe(
      partsOf(own).get("ppt/slideMasters/slideMaster1.xml"),
    );
  });

  it("gives the same bytes twice", async () => {
    expect(await bytesWith(foreign())).toEqual(await bytesWith(foreign()));
  });

  it("tells which layouts were replaced, and makes do with a narrower page", async () => {
    const { value, problems } = await filled(foreign());
    expect(new Set(problems.map((one) => one.code))).toEqual(new Set(["deck-layout-replaced"]));
    expect(problems.map((one) => one.values["layout"])).toContain("Grafiek met kanttekening");
    const bytes = value?.bytes ?? new Uint8Array();
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
    expect(slidesOf(bytes).length).toBeGreaterThanOrEqual(slidesOf(own).length);
    const right = slidesOf(bytes).flatMap((slide) =>
      [...slide.matchAll(/<a:off x="(\d+)" y="\d+"\/><a:ext cx="(\d+)"/g)].map(
        ([, x, w]) => Number(x) + Number(w),
      ),
    );
    expect(Math.max(...right)).toBeLessThanOrEqual(9_144_000);
  });

  it("keeps to the places for content, under a title narrower than they are", async () => {
    const narrow = changed((parts) => {
      for (const path of [...parts.keys()].filter((one) => /slide(Layout|Master)\d+\.xml$/.test(one)))
        edit(parts, path, (text) =>
          text
            .replace(/<p:cSld name="([^"]*)"/, '<p:cSld name="Model $1"')
            .replace(
              /(type="title"(?:(?!<a:off).)*<a:off x=")609600("[^>]*><a:ext cx=")10972800/s,
              "$12438400$27315200",
            ),
        );
    });
    const bytes = await bytesWith(narrow);
    const lefts = slidesOf(bytes).flatMap((slide) =>
      shapesOf(slide)
        .filter((shape) => shape.startsWith("<p:graphicFrame>"))
        .map((frame) => Number(/<a:off x="(\d+)"/.exec(frame)?.[1])),
    );
    expect(Math.min(...lefts)).toBeLessThan(700_000);
    expect(slidesOf(bytes).flatMap(overlapsOn)).toEqual([]);
  });

  it("lets a title grow rather than cut it, where the place for it is one line high", async () => {
    const low = changed((parts) => {
      for (const path of [...parts.keys()].filter((one) => /slide(Layout|Master)\d+\.xml$/.test(one)))
        edit(parts, path, (text) =>
          text
            .replace(/<p:cSld name="([^"]*)"/, '<p:cSld name="Model $1"')
            .replaceAll('cx="10972800" cy="838200"', 'cx="10972800" cy="400050"'),
        );
    });
    const { value, problems } = await filled(low);
    expect(problems.map(({ code }) => code)).not.toContain("deck-title-too-long");
    expect(slidesOf(value?.bytes ?? new Uint8Array()).flatMap(overlapsOn)).toEqual([]);
  });

  it("writes light on a dark page", async () => {
    const dark = changed((parts) =>
      edit(parts, "ppt/slideMasters/slideMaster1.xml", (text) =>
        text.replace(
          '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"',
          '<p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"',
        ),
      ),
    );
    const bytes = await bytesWith(dark);
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
    const slide = slidesOf(bytes).find((one) => textOf(one).includes("Wie telt mee")) ?? "";
    expect(slide).not.toContain("srgbClr");
    const panel = shapesOf(slide).find((one) => textOf(one).includes("Wie telt mee")) ?? "";
    expect(panel).not.toContain('val="bg1"');
  });

  it("takes a .potx and writes a .pptx", async () => {
    const potx = changed((parts) =>
      edit(parts, "[Content_Types].xml", (text) =>
        text.replace("presentationml.presentation.main", "presentationml.template.main"),
      ),
    );
    expect(partsOf(await bytesWith(potx)).get("[Content_Types].xml")).toContain("presentation.main+xml");
  });
});

const PNG = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

/** Adds a part that the first master points at. */
function withPart(path: string, type: string, content: string | Uint8Array, relation = "image"): Uint8Array {
  return changed((parts) => {
    parts.set(path, content);
    edit(parts, "[Content_Types].xml", (text) =>
      text.replace("</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
    );
    edit(parts, "ppt/slideMasters/_rels/slideMaster1.xml.rels", (text) =>
      text.replace(
        "</Relationships>",
        `<Relationship Id="extra" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${relation}" Target="/${path}"/></Relationships>`,
      ),
    );
  });
}

function withLink(target: string): Uint8Array {
  return changed((parts) =>
    edit(parts, "ppt/slideMasters/_rels/slideMaster1.xml.rels", (text) =>
      text.replace(
        "</Relationships>",
        `<Relationship Id="extra" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" TargetMode="External"/></Relationships>`,
      ),
    ),
  );
}

const BOMB = new Uint8Array(40 * 1024 * 1024);

describe("a template that cannot be trusted", () => {
  it.each([
    [
      "macros",
      withPart("ppt/vbaProject.bin", "application/vnd.ms-office.vbaProject", "x"),
      "deck-template-active",
    ],
    [
      "an embedded program",
      withPart(
        "ppt/embeddings/oleObject1.bin",
        "application/vnd.openxmlformats-officedocument.oleObject",
        "x",
        "oleObject",
      ),
      "deck-template-active",
    ],
    ["a link to a picture elsewhere", withLink("https://evil.example/x.png"), "deck-template-link"],
    ["a link to a file", withLink("file:///etc/passwd"), "deck-template-link"],
    [
      "a picture of 50,000 by 50,000",
      withPart("ppt/media/big.png", "image/png", PNG(50_000, 50_000)),
      "deck-template-picture-too-large",
    ],
    [
      "a drawing with a script",
      withPart("ppt/media/a.svg", "image/svg+xml", "<svg><script>1</script></svg>"),
      "deck-template-active",
    ],
    [
      "a drawing with foreign content",
      withPart("ppt/media/a.svg", "image/svg+xml", "<svg><foreignObject/></svg>"),
      "deck-template-active",
    ],
    ["a bomb among its pictures", withPart("ppt/media/bomb.png", "image/png", BOMB), "zip-bomb"],
    [
      "a bomb of XML",
      withPart("ppt/media/bomb.xml", "application/vnd.a+xml", `<a>${" ".repeat(9 * 1024 * 1024)}</a>`),
      "zip-bomb",
    ],
    [
      "entities of its own",
      changed((parts) =>
        edit(parts, "ppt/slideMasters/slideMaster1.xml", (text) =>
          text.replace("<p:sldMaster", '<!DOCTYPE a [<!ENTITY b "c">]><p:sldMaster'),
        ),
      ),
      "deck-template-damaged",
    ],
    [
      "a missing master",
      changed((parts) => parts.set("ppt/slideMasters/slideMaster1.xml", null)),
      "deck-template-damaged",
    ],
    [
      "no presentation in it",
      changed((parts) =>
        edit(parts, "[Content_Types].xml", (text) => text.replace("presentation.main+xml", "sheet.main+xml")),
      ),
      "deck-template-not-a-deck",
    ],
    [
      "a presentation with macros",
      changed((parts) =>
        edit(parts, "[Content_Types].xml", (text) =>
          text.replace(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
            "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
          ),
        ),
      ),
      "deck-template-active",
    ],
    ["something else than a zip", strToU8("%PDF-1.7"), "zip-not-a-zip"],
    ["nothing in it", new Uint8Array(), "zip-not-a-zip"],
  ])("is refused with %s", async (_, bytes, code) => {
    const { value, problems } = await filled(bytes);
    expect(value).toBeUndefined();
    expect(problems.map((one) => one.code)).toContain(code);
    expect(problems[0]?.place.file).toBe("huisstijl.pptx");
  });
});

/** A wide one with a dark band, one of 4:3 and a dark one; the last two with drawings behind the text. */
const THREE = ["Midnightblue", "Nature_Illustration", "Metropolis"];

describe.skipIf(noLibreOffice !== undefined)("templates that LibreOffice brings along", () => {
  const templates =
    noLibreOffice === undefined ? templatesOfLibreOffice(THREE) : new Map<string, Uint8Array>();

  it.each([...templates])("%s is filled within its own places, nothing over another", async (_, template) => {
    const { value, problems } = await filled(template);
    const bytes = value?.bytes ?? new Uint8Array();
    expect(problems.every((one) => one.severity === "warning")).toBe(true);
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
    expect(slidesOf(bytes).flatMap(overlapsOn)).toEqual([]);
    if (noJudge === undefined) {
      expect(judged("deck-accessible", "deck.pptx", bytes)).toBe("");
      expect(judged("ooxml-valid", "deck.pptx", bytes)).toBe("");
    }
  });

  it("are told when a drawing behind the text keeps us from checking that it can be read", async () => {
    const told = await Promise.all(
      [...templates].map(async ([name, template]) => {
        const { problems } = await filled(template);
        return [name, problems.some(({ code }) => code === "deck-template-picture-behind")] as const;
      }),
    );
    expect(told).toEqual([...templates.keys()].map((name) => [name, name !== "Midnightblue"]));
  });
});

describe.skipIf(noLibreOffice !== undefined)("a template made by another program", () => {
  it("is filled, opens, and has no fault that it did not have", async () => {
    const made = openedInLibreOffice("eigen.pptx", foreign(), "pptx").get("eigen.pptx") ?? new Uint8Array();
    const bytes = await bytesWith(made);
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
    const pdf = openedInLibreOffice("deck.pptx", bytes, "pdf").get("deck.pdf");
    expect(new TextDecoder("latin1").decode(pdf).match(/\/Type\s*\/Page\b/g)).toHaveLength(
      slidesOf(bytes).length,
    );
    if (noJudge === undefined) {
      expect(judged("deck-accessible", "deck.pptx", bytes)).toBe("");
      const known = judged("ooxml-valid", "eigen.pptx", made);
      const faults = judged("ooxml-valid", "deck.pptx", bytes).match(/^ {2}x\d+ (.*?) {2}e\.g\./gm) ?? [];
      for (const fault of faults)
        expect(known).toContain(fault.replace(/^ {2}x\d+ /, "").replace(/ {2}e\.g\.$/, ""));
    }
  });
});
