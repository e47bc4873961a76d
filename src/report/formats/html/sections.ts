import { html, type Html } from "../../../look/html.ts";
import type { Block, BlockKind, ComparisonBlock, Report } from "../../model.ts";
import { renderAccount } from "./account.ts";
import { renderClosed } from "./closed.ts";
import { renderComparison } from "./comparison.ts";
import type { Context } from "./context.ts";
import { renderGlance } from "./glance.ts";
import { renderOpen } from "./open.ts";
import { renderParticipants } from "./participants.ts";
import type { PageWords } from "./words.ts";

/** A part of the page that the contents name: one block, or all comparisons with one wave. */
export interface Section {
  readonly id: string;
  readonly short: string;
  readonly blocks: readonly Block[];
}

type Renderers = {
  readonly [K in BlockKind]: (block: Extract<Block, { kind: K }>, context: Context) => Html;
};

const renderers: Renderers = {
  glance: renderGlance,
  participants: renderParticipants,
  closed: renderClosed,
  open: renderOpen,
  comparison: renderComparison,
  account: renderAccount,
};

/** Comparisons that follow each other come under one heading; its id cannot be a block's, which has no underscore first. */
export function sectionsOf({ blocks }: Report, words: PageWords): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last !== undefined && block.kind === "comparison" && continues(last, block)) {
      sections[sections.length - 1] = { ...last, blocks: [...last.blocks, block] };
    } else if (block.kind === "comparison") {
      const short = words.compared(inSentence(block.before.name));
      sections.push({ id: `_compared-${sections.length}`, short, blocks: [block] });
    } else sections.push({ id: block.id, short: block.short, blocks: [block] });
  }
  return sections;
}

export function renderSection({ id, short, blocks }: Section, context: Context): Html {
  const [first] = blocks;
  if (first?.kind !== "comparison") {
    return html`<section id="${id}">${blocks.map((block) => renderBlock(block, context))}</section>`;
  }
  const [compared, ...others] = blocks.map(
    (block) => html`<div id="${block.id}" class="compared">${renderBlock(block, context)}</div>`,
  );
  return html`<section id="${id}">
    <div class="keep">
      <h2>${short}</h2>
      ${compared}
    </div>
    ${others}
  </section>`;
}

function renderBlock(block: Block, context: Context): Html {
  // The table gives each kind its own renderer, which the compiler cannot see through a variable kind.
  const render = renderers[block.kind] as (block: Block, context: Context) => Html;
  return render(block, context);
}

function continues(section: Section, block: ComparisonBlock): boolean {
  const [first] = section.blocks;
  return first?.kind === "comparison" && first.before.name === block.before.name;
}

/** "Peiling 1" inside a sentence; a name of another kind keeps its capital. */
function inSentence(wave: string): string {
  return wave.replace(/^(Peiling|Poll|Wave)\b/u, (word) => word.toLowerCase());
}
