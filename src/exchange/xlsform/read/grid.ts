import { fieldOf } from "../../forms/json.ts";
import type { FormOption, FormQuestion } from "../../forms/model.ts";
import { judgementIn } from "../../forms/own-marks.ts";
import { wordsFrom } from "../../forms/own.ts";
import type { Remarks } from "../../forms/remarks.ts";
import { tellRow, type Lists } from "./question.ts";
import type { GridRows } from "./routing.ts";
import { isYes, labelOf, ownOf, wordsOf } from "./row.ts";
import type { Node } from "./tree.ts";
import { rowTypeOf } from "./types.ts";

/** A group that is shown as a table of one list of answers: a grid; undefined where it is none. */
export function gridOf({ row, children }: Node, lists: Lists): FormQuestion | undefined {
  const list = listOf({ row, ...(children === undefined ? {} : { children }) });
  if (children === undefined || list === undefined) return undefined;
  const name = row.cell("name");
  const own = ownOf(row);
  const short = wordsFrom(fieldOf(own, "short"), (written) => written);
  const rows = children.filter(isRow);
  const required = rows.every((one) => isYes(one.row.cell("required")));
  return {
    name,
    words: labelOf(row, name),
    hint: wordsOf(row, "hint"),
    ...(short.size === 0 ? {} : { short }),
    ...(required ? { required } : {}),
    shape: {
      type: "grid",
      rows: rows.map((one) => rowOf(one, name)),
      options: lists.get(list) ?? [],
      ...judgementIn(own),
    },
  };
}

/** What a row of a table says that a row of a grid cannot. */
export function tellGrid({ row, children = [] }: Node, grid: FormQuestion, remarks: Remarks): void {
  tellRow(row, grid.name, remarks);
  for (const child of children.filter(isRow)) {
    const name = child.row.cell("name");
    tellRow(child.row, name, remarks);
    if (wordsOf(child.row, "hint").size > 0) remarks.drop("hint", name);
    if (isYes(child.row.cell("required")) && grid.required !== true) remarks.drop("required", name);
  }
}

/** The rows of all grids by their own names. */
export function gridRows(nodes: readonly Node[]): GridRows {
  const found = new Map<string, string>();
  const visit = (node: Node) => {
    const grid = listOf(node) !== undefined;
    for (const child of node.children ?? [])
      if (!grid) visit(child);
      else if (isRow(child)) found.set(child.row.cell("name"), node.row.cell("name"));
  };
  nodes.forEach(visit);
  return found;
}

/** The name of a row often begins with that of its grid. */
function rowOf({ row }: Node, grid: string): FormOption {
  const name = row.cell("name");
  const code = name.startsWith(`${grid}_`) ? { code: name.slice(grid.length + 1) } : {};
  return { name, ...code, words: labelOf(row, name) };
}

/** The one list that all rows of a table share. */
function listOf({ row, children = [] }: Node): string | undefined {
  const appearance = row.cell("appearance").toLowerCase();
  const rows = children.filter(isRow);
  const isTable =
    /\btable-list\b/.test(appearance) ||
    (rows.length > 0 &&
      rows.every((one) => /\blist-nolabel\b/.test(one.row.cell("appearance").toLowerCase())));
  if (!isTable || rows.length === 0 || rows.length + headings(children) < children.length) return undefined;
  const lists = new Set(rows.map((one) => listNameOf(one)));
  const [only] = lists;
  return lists.size === 1 ? only : undefined;
}

function isRow(node: Node): boolean {
  const plain = node.row.cell("relevant") === "" && node.row.cell("constraint") === "";
  return node.children === undefined && plain && listNameOf(node) !== undefined && !isHeading(node);
}

function listNameOf({ row }: Node): string | undefined {
  const type = rowTypeOf(row.cell("type"));
  return type.kind === "select" && !type.several && !type.orOther ? type.list : undefined;
}

/** The labels of the list above a table are a row of their own in older forms. */
function isHeading({ row }: Node): boolean {
  return /^label$/i.test(row.cell("appearance").trim());
}

function headings(children: readonly Node[]): number {
  return children.filter((child) => child.children === undefined && isHeading(child)).length;
}
