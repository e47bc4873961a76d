import type { Remarks } from "../../forms/remarks.ts";
import type { SheetRow } from "./sheets.ts";
import { rowTypeOf } from "./types.ts";

/** The rows of a survey with what they hold: a group has children. */
export interface Node {
  readonly row: SheetRow;
  readonly children?: readonly Node[];
}

const DEEPEST = 40;

/** Puts rows between "begin" and "end" together. What is asked again and again has no place in ours, and is told. */
export function treeOf(rows: readonly SheetRow[], remarks: Remarks): Node[] {
  const top: Node[] = [];
  const open: { readonly row: SheetRow; readonly children: Node[]; readonly repeats: boolean }[] = [];
  for (const row of rows) {
    const [written, name] = [row.cell("type"), row.cell("name")];
    if (/^(yes|true)$/i.test(row.cell("disabled"))) {
      remarks.drop("disabled", name);
      continue;
    }
    if (written === "") {
      if (name !== "" || row.words("label").size > 0) remarks.leftOut(name, "–");
      continue;
    }
    const type = rowTypeOf(written);
    const into = open.at(-1)?.children ?? top;
    if (type.kind === "begin" && open.length < DEEPEST) {
      open.push({ row, children: [], repeats: type.what !== "group" });
    } else if (type.kind === "end") {
      const closed = open.pop();
      if (closed !== undefined) put(closed, open.at(-1)?.children ?? top, remarks);
    } else into.push({ row });
  }
  // A group that is never closed ends with the sheet.
  for (let last = open.pop(); last !== undefined; last = open.pop())
    put(last, open.at(-1)?.children ?? top, remarks);
  return top;
}

interface Closed {
  readonly row: SheetRow;
  readonly children: readonly Node[];
  readonly repeats: boolean;
}

function put({ row, children, repeats }: Closed, into: Node[], remarks: Remarks): void {
  if (!repeats) {
    into.push({ row, children });
    return;
  }
  const names = namesIn(children);
  remarks.leftOut(row.cell("name"), row.cell("type"), names);
}

function namesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap(({ row, children }) =>
    children === undefined ? [row.cell("name")] : namesIn(children),
  );
}
