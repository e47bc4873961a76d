import type { Attributes } from "../../labelled/model.ts";
import { ROLE_ATTRIBUTE, ROLES } from "../read/attributes.ts";
import type { Plan } from "./plan.ts";

/** Attributes as their record has them; a value ends at a line end, so it holds none. */
export function attributeWords(attributes: Attributes): string {
  return [...attributes].map(([name, values]) => `${name}(${values.map(quoted).join("")})`).join("");
}

function quoted(value: string): string {
  return `'${value.replaceAll("\n", " ")}'\n`;
}

export function variableAttributeWords({ variables }: Plan): string {
  return variables
    .map(({ name, variable: { attributes, role } }) => {
      const withRole = new Map([...attributes, [ROLE_ATTRIBUTE, [String(ROLES.indexOf(role))]]]);
      return `${name}:${attributeWords(withRole)}`;
    })
    .join("/");
}
