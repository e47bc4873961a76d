import { describe, expect, it } from "vitest";
import { release } from "../../../coding/publishable.ts";
import {
  judged,
  noJudge,
  noLibreOffice,
  openedInLibreOffice,
  partOf,
  partsOf,
} from "../../../../test/support/office-files.ts";
import { sampleReport } from "../../../../test/support/sample-report.ts";
import type { OpenBlock, Report } from "../../model.ts";
import { docx } from "./index.ts";

const sample = sampleReport();
const open = sample.blocks.find((block) => block.kind === "open")!;

async function written(report: Report): Promise<Uint8Array> {
  const { value, problems } = await docx.write(report, {});
  expect(problems).toEqual([]);
  return value!.bytes;
}

async function documentOf(report: Report): Promise<string> {
  return partOf(await written(report), "word/document.xml");
}

function reportWith(...blocks: readonly Partial<OpenBlock>[]): Report {
  return { ...sample, blocks: blocks.map((block) => ({ ...open, ...block })) };
}

function answersWith(...texts: readonly string[]): Partial<OpenBlock> {
  return { texts: texts.map((words) => release([{ words }])) };
}

/** Words of the paragraphs in a style, as a reader sees them. */
function saidIn(document: string, style: string): string[] {
  const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return paragraphs
    .filter((text) => text.includes(`<w:pStyle w:val="${style}"/>`))
    .map((text) => [...text.matchAll(/<w:t [^>]*>([^<]*)/g)].map((match) => match[1]).join(""));
}

describe("the document with open answers", () => {
  it("is named as the links to it name it", async () => {
    expect((await docx.write(sample, {})).value!.name).toBe("Open antwoorden peiling 2.docx");
  });

  it("gives every open question a page with its literal wording, its count and its answers", async () => {
    const document = await documentOf(reportWith({}, { wording: "Overige opmerkingen", label: "Vraag 9" }));
    expect(saidIn(document, "Heading1")).toEqual([open.wording, "Overige opmerkingen"]);
    expect(saidIn(document, "Meta")[1]).toMatch(
      /^Vraag 3.*34\u00A0antwoorden van 34\u00A0deelnemers.*1\u00A0antwoord deels weggelaten$/,
    );
    expect(saidIn(document, "Answer")).toHaveLength(68);
  });

  it("leads from its first page to each question", async () => {
    const document = await documentOf(reportWith({}, { wording: "Nog iets?" }));
    for (const name of ["question_1", "question_2"]) {
      expect(document).toContain(`<w:hyperlink w:anchor="${name}"`);
      expect(document).toContain(`w:name="${name}"/>`);
    }
    expect(saidIn(document, "TableText").slice(0, 2)).toEqual([
      `Vraag 3. ${open.wording}`,
      "Vraag 3. Nog iets?",
    ]);
  });

  it("numbers the answers of each question from one, in a real list", async () => {
    const bytes = await written(reportWith({}, {}));
    const lists = partOf(bytes, "word/document.xml").match(/w:numId w:val="\d"/g);
    expect(new Set(lists)).toEqual(new Set(['w:numId w:val="1"', 'w:numId w:val="2"']));
    expect(partOf(bytes, "word/numbering.xml").match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(2);
  });

  it("lists themes with their count and the numbers of their answers, and the conclusion after them", async () => {
    const document = await documentOf(sample);
    expect(document).toMatch(/Complexiteit en stapeling.*>14<.*>1–14</s);
    expect(saidIn(document, "Conclusion")[0]).toMatch(/^Conclusie\u2002De kwaliteit staat onder druk/);
    expect(saidIn(document, "Note")[0]).toMatch(/^Rust op 14 antwoorden/);
  });

  it("tells participants apart where one gave several answers", async () => {
    const [first] = open.themes;
    const document = await documentOf(reportWith({ themes: [{ ...first!, participants: 12 }] }));
    expect(saidIn(document, "TableHeadRight")).toEqual(["Antwoorden", "Thema’s", "Antwoorden", "Deelnemers"]);
  });

  it("puts a long list of numbers below the table", async () => {
    const numbers = Array.from({ length: 200 }, (_, i) => 2 * i + 1);
    const document = await documentOf(reportWith({ themes: [{ ...open.themes[0]!, numbers }] }));
    expect(saidIn(document, "Note")[0]).toMatch(/, nummers: 1, 3, 5, .*399$/);
  });

  it("marks where words were left out by brackets and a style of its own", async () => {
    expect(await documentOf(sample)).toContain(
      'Bij </w:t></w:r><w:r><w:rPr><w:rStyle w:val="Redacted"/></w:rPr><w:t xml:space="preserve">[weggelaten]</w:t></w:r>',
    );
  });

  it("says on every page that it is a concept and invented", async () => {
    const bytes = await written(sample);
    expect(partOf(bytes, "word/footer.xml")).toContain("Concept · Voorbeeld: cijfers verzonnen");
    expect(saidIn(partOf(bytes, "word/document.xml"), "Status")[0]).toMatch(
      /Concept.*cijfers en antwoorden zijn verzonnen/,
    );
    const real = {
      ...sample,
      meta: { ...sample.meta, status: null, invented: false, edition: "Definitief, versie 1" },
    };
    expect(await documentOf(real)).not.toContain("verzonnen zijn");
    expect(partOf(await written(real), "word/footer.xml").match(/<w:p>/g)).toHaveLength(1);
  });

  it("speaks English throughout, and je or u in Dutch", async () => {
    const voiced = (voice: Report["meta"]["voice"]) =>
      written({ ...sample, meta: { ...sample.meta, voice } });
    const english = await voiced({ language: "en", register: "je" });
    expect(partOf(english, "word/document.xml")).toContain("[left out]");
    expect(partOf(english, "word/footer.xml")).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
    expect(partOf(english, "word/styles.xml")).toContain('<w:lang w:val="en-GB"');
    expect(partOf(english, "word/document.xml")).not.toMatch(/deelnemers ·|Antwoorden<|weggelaten/);
    const formal = partOf(await voiced({ language: "nl", register: "u" }), "word/document.xml");
    expect(saidIn(formal, "FrontHeading")).toEqual(["Wat staat hierin", "Hoe leest u dit"]);
  });

  it("has header rows on its tables", async () => {
    const document = await documentOf(sample);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(document.match(/<w:tbl>/g)!.length);
  });

  it("is whole without open questions, without answers, and with answers that may not be published", async () => {
    expect(await documentOf({ ...sample, blocks: [] })).toContain("Deze peiling had geen open vragen.");
    const none = { texts: [], themes: [], conclusion: null };
    expect(await documentOf(reportWith({ ...none, answers: 0, participants: 0 }))).toContain(
      "Niemand schreef hier een antwoord.",
    );
    expect(await documentOf(reportWith({ ...none, answers: 2, withheldTexts: 2 }))).toContain(
      "Geen van de antwoorden op deze vraag mag gepubliceerd worden.",
    );
  });

  it("says how many answers belong to no theme", async () => {
    expect(await documentOf(reportWith({ uncoded: 3 }))).toContain("3\u00A0antwoorden horen bij geen thema.");
    expect(await documentOf(reportWith({ uncoded: 1 }))).toContain("1\u00A0antwoord hoort bij geen thema.");
  });

  it("keeps “één”, curly quotes, line ends and tabs as they were written", async () => {
    const document = await documentOf(
      reportWith(answersWith("Eén ‘punt’ i.p.v. “twee”…", "een\r\ntwee\tdrie")),
    );
    expect(saidIn(document, "Answer")[0]).toBe("Eén ‘punt’ i.p.v. “twee”…");
    expect(document).toMatch(/een<\/w:t><w:br\/><w:t [^>]*>twee<\/w:t><w:tab\/>/);
  });
});

const HOSTILE = [
  "\u0000\u0001\u000B\uFFFE signs",
  "half \uD800 en \uDC00",
  "\u202Eomgekeerd",
  "👩‍👩‍👧‍👦",
  "x".repeat(100_000),
  "😀".repeat(5000),
  "[x](javascript:alert(1)) ![](https://evil.example/?d=1) https://evil.example",
  'INCLUDEPICTURE "https://evil.example/x.png"',
  "</w:t></w:r><w:altChunk/>]]> &amp; <script>",
  "",
];

describe("hostile answers", () => {
  const report = reportWith(answersWith(...HOSTILE), { wording: HOSTILE[0]!, label: null });

  it("stay words: no link out, no field, no markup", async () => {
    const bytes = await written(report);
    const document = partOf(bytes, "word/document.xml");
    expect(document).not.toMatch(/<w:(altChunk|instrText|fldSimple|object)|r:id="(?!footer")/);
    for (const text of partsOf(bytes).values()) expect(text).not.toMatch(/TargetMode|Target="https?:/);
    expect(saidIn(document, "Answer")[8]).toBe(
      "&lt;/w:t&gt;&lt;/w:r&gt;&lt;w:altChunk/&gt;]]&gt; &amp;amp; &lt;script&gt;",
    );
  });

  it.skipIf(noJudge !== undefined)(`make no invalid file ${noJudge ?? ""}`, async () => {
    expect(judged("ooxml-valid", "d.docx", await written(report))).toBe("");
    expect(judged("ooxml-valid", "d.docx", await written(sample))).toBe("");
    expect(judged("ooxml-valid", "d.docx", await written({ ...sample, blocks: [] }))).toBe("");
  });

  it.skipIf(noLibreOffice !== undefined)(`open in LibreOffice ${noLibreOffice ?? ""}`, async () => {
    const made = openedInLibreOffice("d.docx", await written(report), "txt:Text (encoded):UTF8");
    const text = new TextDecoder().decode([...made.values()][0]);
    for (const words of ["javascript:alert(1)", "INCLUDEPICTURE", "😀😀", "👩‍👩‍👧‍👦", "x".repeat(100_000)])
      expect(text).toContain(words);
  });
});

describe("two builds", () => {
  it("give the same bytes", async () => {
    expect(await written(sampleReport())).toEqual(await written(sampleReport()));
  });
});
