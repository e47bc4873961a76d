const FOR_ALL = ["ground", "problems"];
const PURE = [
  "questionnaire",
  "panel",
  "fieldwork",
  "responses",
  "coding",
  "analysis",
  "report",
  "exchange",
  "office",
  "look",
  "changes",
  "people",
];

/**
 * What each room may import beside itself and what serves all. ARCHITECTURE.md draws this; a change here is a change
 * of the architecture and belongs in the same commit as a change there.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  ground: ["problems"],
  problems: ["ground"],
  questionnaire: [],
  panel: ["questionnaire"],
  fieldwork: ["questionnaire", "panel"],
  responses: ["questionnaire"],
  coding: ["questionnaire", "responses"],
  analysis: ["questionnaire", "responses", "coding"],
  report: ["questionnaire", "fieldwork", "responses", "coding", "analysis", "office", "look"],
  exchange: ["questionnaire", "responses", "coding", "office"],
  office: [],
  look: ["office"],
  changes: [],
  people: [],
  api: [...PURE],
  workflow: [...PURE, "api"],
  adapters: [...PURE, "workflow"],
  compose: [...PURE, "workflow", "adapters"],
  server: [...PURE, "api", "workflow", "compose"],
  studio: [...PURE, "api"],
  cli: [...PURE, "workflow", "compose", "server"],
};

/** The room a file is in: its folder below src, `compose` for src/compose.ts, `ground` for the other files there. */
export function roomOf(path: string): string {
  const [, folder = "", ...rest] = path.split("/");
  if (rest.length > 0) return folder;
  return folder === "compose.ts" ? "compose" : "ground";
}

/** Whether a file of one room may import a file of another. */
export function allows(from: string, to: string): boolean {
  return from === to || FOR_ALL.includes(to) || (mayImport[from] ?? []).includes(to);
}
