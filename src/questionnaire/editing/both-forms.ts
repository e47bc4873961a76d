import { addressesReader, type Register, type Text } from "../../text.ts";
import { inBothForms } from "./address.ts";
import type { Questionnaire } from "../model.ts";

/** Every Dutch text that addresses the reader in one form only, with a proposal for the other. */
export function withBothForms(questionnaire: Questionnaire, form: Register): Questionnaire {
  return inEvery(questionnaire, form) as Questionnaire;
}

function inEvery(value: unknown, form: Register): unknown {
  if (Array.isArray(value)) return value.map((one) => inEvery(one, form));
  if (typeof value !== "object" || value === null) return value;
  if (isOneForm(value)) return { ...value, nl: inBothForms(value.nl, formOf(value.nl, form)) };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inEvery(one, form)]));
}

function isOneForm(value: object): value is Text & { readonly nl: string } {
  return "nl" in value && typeof value.nl === "string" && addressesReader(value.nl);
}

/** The form a text is in, whatever its questionnaire is in. */
function formOf(words: string, otherwise: Register): Register {
  if (/(^|[^\p{L}])(u|uw|uwe)(?![\p{L}])/iu.test(words)) return "u";
  return /(^|[^\p{L}])(je|jij|jou|jouw)(?![\p{L}])/iu.test(words) ? "je" : otherwise;
}
