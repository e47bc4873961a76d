import { isCode } from "../../questionnaire/code.ts";
import type { Subpoint } from "../../coding/model.ts";
import type { Language } from "../../text.ts";

/** What a code of ours says beside its name. */
export type Described = Pick<Subpoint, "include" | "exclude" | "stance"> & { readonly code: string };

const LABELS = {
  nl: { include: "Wel", exclude: "Niet", stance: "Toon", code: "Code" },
  en: { include: "Include", exclude: "Exclude", stance: "Stance", code: "Code" },
} as const;

/** The standard has one text for all that can be said of a code: a line for each, with a label that people read too. */
export function describe({ code, include, exclude, stance }: Described, language: Language): string {
  const labels = LABELS[language];
  const lines = [
    [labels.include, include],
    [labels.exclude, exclude],
    [labels.stance, stance],
    [labels.code, code],
  ] as const;
  return lines
    .flatMap(([label, said]) => (said === undefined ? [] : [`${label}: ${said.replaceAll(/\s+/g, " ")}`]))
    .join("\n");
}

/** What a description says; one that another program wrote says what to include. */
export function readDescription(text: string): Partial<Described> {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const found = new Map(lines.flatMap((line) => labelled(line)));
  const code = found.get("code");
  // Only what has our own code in it was written by us.
  if (code === undefined || !isCode(code)) {
    const words = text.trim();
    return words === "" ? {} : { include: words };
  }
  const [include, exclude, stance] = [found.get("include"), found.get("exclude"), found.get("stance")];
  return {
    code,
    ...(include === undefined ? {} : { include }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(stance === "positive" || stance === "negative" ? { stance } : {}),
  };
}

function labelled(line: string): [keyof Described, string][] {
  const [, label, said = ""] = /^(\w+): (.*)$/u.exec(line.trim()) ?? [];
  const fields = [LABELS.nl, LABELS.en].flatMap((labels) => Object.entries(labels));
  const field = fields.find(([, name]) => name === label)?.[0];
  return field === undefined ? [] : [[field as keyof Described, said]];
}
