import type { Variable } from "../../questionnaire/variables.ts";
import { xml, Xml } from "../../office/xml.ts";
import { columnOf, type Column, type DataSet } from "../../responses/data-set.ts";
import { FIRST_CATEGORY } from "../../responses/status.ts";
import { say, type Voice } from "../../text.ts";
import { guidOf } from "./guid.ts";

/** Participants and what they answered to closed questions: for the restricted set only. */
export interface QdaCases {
  readonly data: DataSet;
  readonly wave: number;
}

/** Words of participants are sources, and their codes codings: neither is a variable here. */
function closedVariables({ data }: QdaCases): Variable[] {
  return data.variables.filter(({ level, code }) => level !== "text" && !code.includes(":"));
}

export function variableElements(cases: QdaCases, voice: Voice): Xml[] {
  const wave = xml`<Variable guid="${guidOf("wave")}" name="${voice.language === "nl" ? "peiling" : "poll"}" typeOfVariable="Integer"/>`;
  const others = closedVariables(cases).map(
    ({ code, level, label }) =>
      xml`<Variable guid="${guidOf("variable", code)}" name="${code}" typeOfVariable="${TYPES[level]}"><Description>${say(label, voice)}</Description></Variable>`,
  );
  return [wave, ...others];
}

const TYPES: Readonly<Record<Variable["level"], "Text" | "Boolean" | "Float" | "Integer">> = {
  nominal: "Text",
  ordinal: "Text",
  dichotomous: "Boolean",
  numeric: "Float",
  rank: "Integer",
  text: "Text",
};

/** A `Case` a participant, with the selections that are their words. */
export function* caseElements(
  cases: QdaCases,
  selections: ReadonlyMap<string, readonly string[]>,
  voice: Voice,
): Generator<string> {
  const { data, wave } = cases;
  const sources = closedVariables(cases).map((variable) => ({
    variable,
    column: columnOf(data, variable.code),
  }));
  for (let row = 0; row < data.size; row++) {
    const id = data.rows[row] ?? "";
    const values = sources.flatMap((source) => {
      const value = valueOf(source.variable, source.column, row, voice);
      return value === undefined ? [] : [valueElement(guidOf("variable", source.variable.code), value)];
    });
    const words = (selections.get(id) ?? []).map((guid) => xml`<SelectionRef targetGUID="${guid}"/>`);
    const first = valueElement(guidOf("wave"), xml`<IntegerValue>${wave}</IntegerValue>`);
    yield xml`<Case guid="${guidOf("case", id)}" name="${id}">${first}${values}${words}</Case>\n`.text;
  }
}

function valueElement(variable: string, value: Xml): Xml {
  return xml`<VariableValue><VariableRef targetGUID="${variable}"/>${value}</VariableValue>`;
}

/** Undefined where there is no answer: a case is silent on it. */
function valueOf(variable: Variable, column: Column, row: number, voice: Voice): Xml | undefined {
  const cell = column.cells[row] ?? 0;
  if (cell < FIRST_CATEGORY) return undefined;
  if (column.kind === "numbers") {
    const value = column.values[row] ?? 0;
    return variable.level === "rank"
      ? xml`<IntegerValue>${value}</IntegerValue>`
      : xml`<FloatValue>${value}</FloatValue>`;
  }
  if (variable.level === "dichotomous") {
    return xml`<BooleanValue>${cell === FIRST_CATEGORY + 1 ? "true" : "false"}</BooleanValue>`;
  }
  const category = variable.categories[cell - FIRST_CATEGORY];
  return category === undefined ? undefined : xml`<TextValue>${say(category.label, voice)}</TextValue>`;
}
