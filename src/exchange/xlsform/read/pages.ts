import { bothHold } from "../../forms/both-hold.ts";
import { fieldOf, wordsIn } from "../../forms/json.ts";
import type { FormPage, FormQuestion, Routing } from "../../forms/model.ts";
import type { Remarks } from "../../forms/remarks.ts";
import { gridOf, gridRows, tellGrid } from "./grid.ts";
import { otherWords } from "./other-words.ts";
import { questionOf, tellRow, type Lists } from "./question.ts";
import { relevanceOf, type GridRows } from "./routing.ts";
import { ownOf, wordsOf } from "./row.ts";
import type { Node } from "./tree.ts";

/** Groups at the top are pages; questions between them stand on a page of their own. */
export function pagesOf(nodes: readonly Node[], lists: Lists, remarks: Remarks): FormPage[] {
  const reading = new PageReading(lists, remarks, gridRows(nodes));
  const pages: FormPage[] = [];
  let loose: FormQuestion[] = [];
  const flush = () => {
    if (loose.length > 0) pages.push({ questions: otherWords(loose) });
    loose = [];
  };
  for (const node of nodes) {
    if (node.children === undefined || reading.isGrid(node)) loose.push(...reading.node(node, undefined));
    else {
      flush();
      pages.push(reading.page(node));
    }
  }
  flush();
  return pages;
}

class PageReading {
  private readonly lists: Lists;
  private readonly remarks: Remarks;
  private readonly rows: GridRows;

  constructor(lists: Lists, remarks: Remarks, rows: GridRows) {
    this.lists = lists;
    this.remarks = remarks;
    this.rows = rows;
  }

  page({ row, children = [] }: Node): FormPage {
    const own = ownOf(row);
    const code = own === undefined ? row.cell("name") : wordsIn(fieldOf(own, "code"));
    const when = relevanceOf(row, this.rows);
    tellRow(row, row.cell("name"), this.remarks);
    if (wordsOf(row, "hint").size > 0) this.remarks.drop("hint", row.cell("name"));
    return {
      ...(code === undefined || code === "" ? {} : { name: code }),
      title: wordsOf(row, "label"),
      ...(when === undefined ? {} : { when }),
      together: /field-list/i.test(row.cell("appearance")),
      questions: otherWords(children.flatMap((child) => this.node(child, undefined))),
    };
  }

  isGrid(node: Node): boolean {
    return gridOf(node, this.lists) !== undefined;
  }

  node(node: Node, outer: Routing | undefined): FormQuestion[] {
    const { row, children } = node;
    const when = bothHold(outer, relevanceOf(row, this.rows));
    const routed = when === undefined ? {} : { when };
    const grid = gridOf(node, this.lists);
    if (grid !== undefined) {
      tellGrid(node, grid, this.remarks);
      return [{ ...grid, ...routed }];
    }
    if (children === undefined) {
      const question = questionOf(row, this.lists, this.remarks);
      return question === undefined ? [] : [{ ...question, ...routed }];
    }
    tellRow(row, row.cell("name"), this.remarks);
    const title = wordsOf(row, "label");
    const explained: FormQuestion[] =
      title.size === 0
        ? []
        : [{ name: row.cell("name"), words: title, ...routed, shape: { type: "explanation" } }];
    return [...explained, ...children.flatMap((child) => this.node(child, when))];
  }
}
