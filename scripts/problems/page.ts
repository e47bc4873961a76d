import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ProblemTexts } from "../../src/problems/texts.ts";

const FOLDER = join(import.meta.dirname, "../../src/problems");

const HEAD = `# Problems

Everything the program can say about a mistake in what it was given. A problem comes with its place (file, row, column
or path) and a hint. An *error* stops publication; a *warning* is told, and printed where it matters, and stops nothing.
Words between braces are filled in.

This page is made from \`src/problems/\` by \`npm run generate\`; a test holds the catalogue, this page and their use
together.
`;

/** The catalogue by area, areas in the order of their names. */
export async function catalogueByArea(): Promise<ReadonlyMap<string, ProblemTexts>> {
  const areas = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "texts.ts")
    .map((file) => file.replace(".ts", ""))
    .sort();
  const texts = await Promise.all(areas.map(textsOf));
  return new Map(areas.map((area, i) => [area, withoutTaken(texts[i] ?? {}, texts)]));
}

/** An area may take in another that lies in a file of its own; each problem stands in the smaller one. */
function withoutTaken(texts: ProblemTexts, all: readonly ProblemTexts[]): ProblemTexts {
  const size = (one: ProblemTexts) => Object.keys(one).length;
  const smaller = all.filter((other) => size(other) < size(texts));
  return Object.fromEntries(
    Object.entries(texts).filter(([code, text]) => !smaller.some((other) => other[code] === text)),
  );
}

async function textsOf(area: string): Promise<ProblemTexts> {
  const module = (await import(join(FOLDER, `${area}.ts`))) as Readonly<Record<string, ProblemTexts>>;
  return Object.assign({}, ...Object.values(module)) as ProblemTexts;
}

/** docs/problems.md as it ought to be. */
export async function problemsPage(): Promise<string> {
  const areas = [...(await catalogueByArea())].filter(([, texts]) => Object.keys(texts).length > 0);
  return [HEAD, ...areas.map(([area, texts]) => section(area, texts))].join("\n");
}

function section(area: string, texts: ProblemTexts): string {
  const codes = Object.keys(texts).sort();
  const entries = codes.map((code) => {
    const { nl, en } = texts[code] ?? {};
    return `### ${code}\n\n- nl: ${line(nl)}\n- en: ${line(en)}\n`;
  });
  return [`## ${area}\n`, ...entries].join("\n");
}

function line(text: { readonly message: string; readonly hint: string } | undefined): string {
  return text === undefined ? "" : `${text.message} *${text.hint}*`;
}
