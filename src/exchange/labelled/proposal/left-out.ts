import type { Dictionary } from "../model.ts";
import type { SourceColumn } from "../../source/source-column.ts";
import type { ProposedColumn } from "./model.ts";
import type { Source } from "./table.ts";
import { isMoment } from "./value-words.ts";
import type { ProposalWords } from "./words.ts";

const PERSONAL =
  /^(.*[ _])?(naam|voornaam|achternaam|name|firstname|lastname|surname|e-?mail|mailadres|telefoon|mobiel|phone|adres|address|postcode|zipcode|ip[ _-]?(adres|address)?|geboortedatum|birth ?date|bsn|iban)([ _].*)?$/i;
const IDENTIFIER =
  /(^|[ _.])(id|nr|token|key|uuid|guid|(resp(ondent)?|case|record|serial)[ _.-]?(id|nr|nummer|number|no)?)([ _.]|\d*$)/i;
const CAMEL_ID = /[a-z]I[dD]$/;
const FEW = 10;

type LeftOut = Pick<ProposedColumn, "reason" | "sure" | "why">;

/** Why a variable is no question, if it is none: it weighs, names a person or a moment, or holds nothing. */
export function leftOut(
  source: Source,
  column: SourceColumn,
  rows: number,
  { weight }: Dictionary,
  words: ProposalWords,
): LeftOut | undefined {
  const { name, label, variable } = source;
  if (column.values.length === 1) return { reason: "empty" };
  if (name === weight) return { reason: "derived", why: words.weight, sure: false };
  if (isMoment(variable.format)) return { reason: "time", why: words.moment, sure: false };
  if (variable.labels.length > 0 || source.set !== undefined) return undefined;
  const said = [name, label].filter((one) => one !== "");
  if (said.some((one) => PERSONAL.test(one))) return { reason: "personal", why: words.person, sure: false };
  const allDiffer = rows >= FEW && column.values.length > rows;
  const bare = column.values.every((value) => !/\s/.test(value));
  const named = said.some((one) => IDENTIFIER.test(one) || CAMEL_ID.test(one));
  return allDiffer && bare && (named || variable.type.kind === "text")
    ? { reason: "technical", why: words.identifier, sure: false }
    : undefined;
}
