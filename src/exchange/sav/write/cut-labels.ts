import { warning, type Problem } from "../../../problem.ts";
import type { Plan } from "./plan.ts";
import { utf8 } from "./record-bytes.ts";
import { LONGEST_VALUE_LABEL } from "./value-labels.ts";
import { LONGEST_LABEL } from "./variable-records.ts";

/** Labels that SPSS has no room for, told by variable. */
export function cutLabels({ variables }: Plan): Problem[] {
  return variables.flatMap(({ variable: { name, label, labels } }) => {
    const place = { column: name };
    const cut = labels.filter((one) => utf8(one.label).length > LONGEST_VALUE_LABEL).length;
    return [
      ...(utf8(label).length > LONGEST_LABEL
        ? [warning("sav-label-cut", place, { limit: LONGEST_LABEL })]
        : []),
      ...(cut === 0
        ? []
        : [warning("sav-value-labels-cut", place, { count: cut, limit: LONGEST_VALUE_LABEL })]),
    ];
  });
}
