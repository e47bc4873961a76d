import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { exampleQuestionnaire } from "../../../test/support/collecting.ts";
import { everyType } from "../../../test/support/every-type.ts";
import { assets, withoutComments } from "./assets.ts";
import { minutesFor } from "./duration.ts";
import { gauge } from "./gauge.ts";
import { sayMoment } from "./moment.ts";
import { screensOf } from "./screens.ts";

const voice = { language: "nl", register: "je" } as const;

describe("how long it takes", () => {
  test("is rounded up, and said of all questions", () => {
    expect(minutesFor(exampleQuestionnaire, voice)).toBe(6);
  });

  test("grows with what is asked", () => {
    const one = { ...everyType, pages: [{ questions: everyType.pages[0]!.questions.slice(0, 1) }] };
    expect(minutesFor(one, voice)).toBe(1);
    expect(minutesFor(everyType, voice)).toBeGreaterThan(3);
  });
});

test.each([
  ["2026-05-19T21:59:00Z", "dinsdag 19 mei 2026", "23.59"],
  ["2026-03-29T01:30:00Z", "zondag 29 maart 2026", "03.30"],
  ["2026-10-25T01:30:00Z", "zondag 25 oktober 2026", "02.30"],
  ["2025-12-31T23:00:00Z", "donderdag 1 januari 2026", "00.00"],
])("%s is on the wall %s, %s uur", (moment, date, time) => {
  expect(sayMoment(moment, "nl")).toEqual({ date, time });
});

test("in English a moment has its own words", () => {
  expect(sayMoment("2026-05-19T21:59:00Z", "en")).toEqual({ date: "Tuesday 19 May 2026", time: "23:59" });
});

describe("the gauge", () => {
  test("has a block for each question, done, at hand and to come", () => {
    const drawn = gauge(2, 1, 9);
    expect(drawn).toContain('viewBox="0 0 9 8"');
    expect(drawn).toContain('class="past" d="M0 0h1v4h-1zM1 4h1v4h-1z"');
    expect(drawn).toContain('class="now" d="M2 0h1v8h-1z"');
    expect(drawn).toContain('aria-hidden="true"');
  });

  test("draws nothing at hand where all is done, and few blocks for many questions", () => {
    expect(gauge(9, 0, 9)).not.toContain('class="now"');
    expect(gauge(100, 1, 300)).toContain('viewBox="0 0 38 8"');
  });
});

describe("screens", () => {
  test("hold one question each, with the explanation before it", () => {
    const screens = screensOf(everyType);
    expect(screens.map(({ at }) => at)).toEqual([
      "sector",
      "zorgen",
      "oordeel",
      "cijfer",
      "stellingen",
      "uren",
      "functie",
      "volgorde",
      "uitleg",
    ]);
    expect(screens.at(-1)?.questions.map(({ code }) => code)).toEqual(["uitleg", "voorbeelden"]);
  });

  test("hold a page together up to a question that depends on one of them", () => {
    const [page] = everyType.pages;
    const together = { ...everyType, pages: [{ questions: [] }, { ...page!, together: true }] };
    expect(screensOf(together).map(({ questions }) => questions.length)).toEqual([9, 1]);
  });
});

describe("files that all pages share", () => {
  test("have an address that changes with their content, and nothing of their comments", () => {
    for (const { address, plain, gzipped } of assets) {
      expect(address).toMatch(/^\/deelname-[0-9a-f]{12}\.(css|js)$/);
      const text = new TextDecoder().decode(plain);
      expect(gunzipSync(gzipped).toString()).toBe(text);
      expect(text).not.toMatch(/^\s|^\/\*\*|^\/\//m);
      expect(text).not.toMatch(/https?:\/\//);
    }
  });

  test("lose no code with their comments", () => {
    const source =
      '/**\n * Says it.\n */\nconst a = "x // y";\n\n  // why\n  const b = /** @type {1} */ (1);\n';
    expect(withoutComments(source)).toBe('const a = "x // y";\nconst b = /** @type {1} */ (1);');
  });
});
