import { OPENED_MODES } from "../../../api/fieldwork.ts";
import type { OpenRequest } from "../../../workflow/collecting/open-wave.ts";
import { textIn } from "../people/desk.ts";

/** The longest name of who is responsible, or of where questions go. */
const LONGEST = 300;

const NAMED = ["opens", "closes", "by", "controller", "keptUntil"] as const;

/** How a request wants a wave to be opened; undefined where it names no way of taking part. */
export function openingIn(
  body: Readonly<Record<string, unknown>> | undefined,
): Omit<OpenRequest, "actor"> | undefined {
  const mode = OPENED_MODES.find((one) => one === body?.["mode"]);
  if (mode === undefined) return undefined;
  const said = (name: string): string => textIn(body, name).trim().slice(0, LONGEST);
  const named = NAMED.map((name) => [name, said(name)] as const);
  const given: Partial<Record<(typeof NAMED)[number], string>> = Object.fromEntries(
    named.filter(([, text]) => text !== ""),
  );
  return {
    ...given,
    mode,
    contact: said("contact"),
    pilot: body?.["pilot"] === true,
  };
}
