import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Series, Wave } from "../../src/fieldwork/wave.ts";
import { pageContext } from "../../src/server/pages/context.ts";
import { renderFooter } from "../../src/server/pages/footer.ts";
import type { CollectedWave } from "../../src/workflow/fieldwork-ports.ts";
import { exampleQuestionnaire } from "../support/collecting.ts";

const example = <T>(path: string): T => JSON.parse(readFileSync(`examples/kwaliteit/${path}`, "utf8")) as T;

function footerOf(recipients: Wave["recipients"], language: "nl" | "en"): string {
  const wave: CollectedWave = {
    slug: "proef",
    series: example<Series>("reeks.json"),
    wave: { ...example<Wave>("peiling-2/peiling.json"), ...(recipients === undefined ? {} : { recipients }) },
    questionnaire: exampleQuestionnaire,
    opens: "2026-04-19T22:00:00Z",
    closes: "2026-05-08T15:00:00Z",
    privacy: {
      controller: "Voorbeeldorganisatie",
      contact: "peiling@voorbeeld.example",
      keptUntil: "2027-01-01",
    },
    pilot: false,
  };
  return renderFooter(pageContext(wave, language, false)).text;
}

describe("participants", () => {
  const told = {
    nl: { je: "Een taalmodel leest wat je schrijft.", u: "Een taalmodel leest wat u schrijft." },
    en: "A language model <reads> what you write.",
  };

  it("read who receives their answers, in their language and form", () => {
    expect(footerOf(told, "nl")).toMatch(
      /Wie antwoorden ontvangt<\/dt>\s*<dd>Een taalmodel leest wat je schrijft/,
    );
    expect(footerOf(told, "en")).toContain("A language model &lt;reads&gt; what you write.");
  });

  it("read nothing of it where nobody else does", () => {
    expect(footerOf(undefined, "nl")).not.toContain("Wie antwoorden ontvangt");
  });
});
