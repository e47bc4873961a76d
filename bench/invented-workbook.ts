import { inlineCells, sheetOf, workbookParts, zipOf } from "../test/support/imports.ts";
import { seededRandom } from "../src/random.ts";

const ANSWERS = ["Zeer slecht", "Slecht", "Niet goed, niet slecht", "Goed", "Zeer goed", "Weet ik niet"];
const WORDS =
  "er is te weinig ruimte voor maatwerk en de systemen zijn oud maar collega’s helpen elkaar".split(" ");

/** An invented workbook as spreadsheets or programs write it: closed answers, a number and an open answer. */
export function inventedWorkbook(rows: number, columns: number, kind: "shared" | "inline"): Uint8Array {
  const random = seededRandom("workbook");
  const pick = (count: number) => Math.floor(random() * count);
  const strings = [...ANSWERS];
  const cell = (index: number) =>
    kind === "shared"
      ? `<c t="s"><v>${index}</v></c>`
      : `<c t="inlineStr"><is><t>${strings[index] ?? ""}</t></is></c>`;
  const lines = Array.from({ length: rows }, () => {
    const closed = Array.from({ length: columns - 2 }, () => cell(pick(ANSWERS.length)));
    const words = Array.from({ length: 1 + pick(20) }, () => WORDS[pick(WORDS.length)] ?? "").join(" ");
    const open = cell(strings.push(words) - 1);
    return [...closed, `<c><v>${pick(90)}</v></c>`, open];
  });
  const head = Array.from({ length: columns }, (_, i) => `Vraag ${i + 1}`);
  const parts = workbookParts(sheetOf([inlineCells(head), ...lines.map((cells) => cells.join(""))]));
  if (kind === "inline") return zipOf(parts);
  const items = strings.map((words) => `<si><t>${words}</t></si>`).join("");
  return zipOf({
    ...parts,
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
  });
}
