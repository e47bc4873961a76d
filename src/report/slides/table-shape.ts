import { tableHeight } from "../../office/drawing/table.ts";
import type { TableShape } from "../../office/presentation/shape.ts";
import type { Page } from "../deck/design.ts";
import type { Deck } from "../deck/draft.ts";
import { tableOf, type Plan } from "../deck/tables.ts";

/** A table in the layout's place for one. */
export function tableShape(
  deck: Deck,
  page: Page,
  top: number,
  plan: Plan,
  alt: string,
  last = true,
  x = page.left,
): TableShape {
  const table = tableOf(plan, deck.design, deck.design.tableStyle, last);
  const slot = x === page.left ? page.slots.get("table") : undefined;
  const w = table.columns.reduce((sum, column) => sum + column, 0);
  return {
    kind: "table",
    name: slot?.name ?? deck.words.prompts.table,
    placeholder: slot?.ref ?? null,
    box: { x, y: top, w, h: tableHeight(table) },
    alt,
    table,
  };
}
