import type { Column, DataSet } from "../../src/responses/data-set.ts";
import { FIRST_CATEGORY } from "../../src/responses/status.ts";
import { talliesOf } from "../../src/responses/tally-in-memory.ts";
import type { Variable } from "../../src/questionnaire/variables.ts";
import { seededRandom } from "../../src/random.ts";
import { warmTimeOf, type Figure } from "../figure.ts";

const RESPONSES = 4_600_000;
const QUESTIONS = 12;
const GROUPS = 6;
const POINTS = 5;

export const tally: Figure = {
  name: "12 closed questions by a group, 4.6 million responses, one core",
  unit: "s",
  goal: 0.25,
  better: "less",
  async measure() {
    const data = invented();
    const variables = data.variables.slice(1).map((variable) => variable.code);
    const counting = await warmTimeOf(() => talliesOf(data).tally({ variables, by: "group" }), 7);
    const summing = await warmTimeOf(() => sumOfBytes(data), 7);
    const ratio = (counting / summing).toFixed(2);
    return { value: counting / 1000, remark: `${ratio} × the time of summing the same bytes` };
  },
};

/** What the machine needs to touch every byte the tally touches: each question's column, and the groups' with it. */
function sumOfBytes(data: DataSet): number {
  const groups = data.columns.get("group")?.cells ?? new Uint8Array();
  let sum = 0;
  for (const [code, { cells }] of data.columns) {
    if (code === "group") continue;
    for (let i = 0; i < cells.length; i++) sum += (cells[i] ?? 0) + (groups[i] ?? 0);
  }
  return sum;
}

function invented(): DataSet {
  const random = seededRandom("bench");
  const variables = [
    variableOf("group", GROUPS),
    ...Array.from({ length: QUESTIONS }, (_, i) => variableOf(`q${i}`, POINTS)),
  ];
  const columns = new Map(
    variables.map((variable): [string, Column] => {
      const values = variable.categories.length;
      const cells = new Uint8Array(RESPONSES);
      for (let i = 0; i < RESPONSES; i++) cells[i] = FIRST_CATEGORY + Math.floor(random() * values);
      return [variable.code, { kind: "categories", cells }];
    }),
  );
  return { size: RESPONSES, rows: [], variables, columns };
}

function variableOf(code: string, values: number): Variable {
  const categories = Array.from({ length: values }, (_, i) => ({ code: `c${i}`, label: { nl: `c${i}` } }));
  return { code, question: code, level: "nominal", label: { nl: code }, categories };
}
