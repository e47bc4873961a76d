import { expect, test } from "vitest";
import type { Context } from "./context.ts";
import { standingSentence } from "./glance.ts";
import { nl } from "../wording/nl.ts";

const sentence = (name: string): string =>
  standingSentence({
    input: { participation: { by: "sector" } },
    wording: nl,
    shortOf: () => name,
  } as unknown as Context);

test("the results speak of participants and name their group, unless its question is a whole sentence", () => {
  expect(sentence("Sector")).toContain("in hun sector.");
  expect(sentence("In welke sector werk je?")).toContain("niet over anderen.");
  expect(sentence("De sector waarin je nu werkt")).toContain("niet over anderen.");
});
