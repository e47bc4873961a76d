import type { FormOption } from "../../forms/model.ts";
import { fieldOf, numberIn } from "../../forms/json.ts";
import type { Remarks } from "../../forms/remarks.ts";
import { labelOf, ownOf } from "./row.ts";
import type { SheetRow } from "./sheets.ts";

/** The lists of answers of a form, by name. */
export function choiceLists(
  rows: readonly SheetRow[],
  remarks: Remarks,
): ReadonlyMap<string, readonly FormOption[]> {
  const lists = new Map<string, FormOption[]>();
  for (const row of rows) {
    const [list, name] = [row.cell("list_name"), row.cell("name")];
    if (list === "" || name === "") {
      const said = [list, name, ...row.words("label").values()].find((one) => one !== "");
      if (said !== undefined) remarks.drop(`choices: ${said}`, "");
      continue;
    }
    const own = ownOf(row);
    const value = numberIn(fieldOf(own, "value"));
    const option: FormOption = {
      name,
      words: labelOf(row, name),
      ...(value === undefined ? {} : { value }),
      ...(fieldOf(own, "other") === true ? { other: true } : {}),
      ...(fieldOf(own, "exclusive") === true ? { exclusive: true } : {}),
      ...(fieldOf(own, "dontKnow") === true ? { dontKnow: true } : {}),
    };
    if (["image", "big-image", "audio", "video"].some((media) => row.words(media).size > 0))
      remarks.add("form-media-left", `${list}: ${name}`);
    const known = lists.get(list);
    if (known === undefined) lists.set(list, [option]);
    else known.push(option);
  }
  return lists;
}
