import type { Block, OpenBlock, Report } from "./model.ts";

/** The words of a published version, by block, to lay a later draft beside. Everything in it is public already. */
export interface PublishedWords {
  readonly version: number;
  readonly language: string;
  readonly blocks: readonly BlockWords[];
}

export interface BlockWords {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  /** Findings, quotes, a conclusion: what a reader takes for the words of the publication. */
  readonly texts: readonly string[];
}

export function publishedWords({ meta, blocks }: Report, version: number): PublishedWords {
  return {
    version,
    language: meta.voice.language,
    blocks: blocks.map((block) => ({
      id: block.id,
      short: block.short,
      title: titleOf(block),
      texts: textsOf(block),
    })),
  };
}

function titleOf(block: Block): string {
  return "title" in block ? block.title : (block.message ?? block.wording);
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "glance":
      return block.findings.map(({ figure, detail, sentence }) => `${figure} (${detail}) ${sentence}`);
    case "closed":
      return block.breakdowns.flatMap(({ message }) => message ?? []);
    case "open":
      return openTexts(block);
    default:
      return [];
  }
}

function openTexts({ themes, quotes, conclusion }: OpenBlock): string[] {
  return [
    ...themes.map(({ title }) => title),
    ...quotes.map(
      ({ text }) => `“${text.parts.map((part) => ("words" in part ? part.words : "[…]")).join("")}”`,
    ),
    ...(conclusion === null ? [] : [conclusion.text]),
  ];
}
