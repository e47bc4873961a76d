import { describe, expect, it } from "vitest";
import { createExtractor } from "../suggestions/features.ts";
import { countFrequencies } from "../suggestions/frequencies.ts";
import { vectorsOf } from "../suggestions/vectors.ts";
import { noWords, readWordList } from "../text/word-list.ts";
import { answerWords } from "./answer-words.ts";
import { bundlesOf } from "./bundles.ts";
import { searchIndex } from "./search.ts";
import { varietyOrder } from "./variety.ts";

const order = (answers: readonly string[], most = answers.length, read: readonly number[] = []): number[] =>
  varietyOrder(answerWords(answers, noWords, "nl"), most, read);

describe("reading for variety", () => {
  const many = Array.from({ length: 40 }, (_, i) => `te veel regels ${"abcdefgh"[i % 8]!}`);
  const answers = [
    ...many,
    "wachttijden bij de balie",
    "de balie heeft lange wachttijden",
    "oude systemen",
    "systemen zijn oud",
  ];

  it("shows what few say early, and once", () => {
    const first = order(answers, 3).map((answer) => answers[answer]!);
    expect(first.some((answer) => answer.includes("regels"))).toBe(true);
    expect(first.some((answer) => answer.includes("balie"))).toBe(true);
    expect(first.some((answer) => answer.includes("systemen"))).toBe(true);
  });

  it("passes over what was read, and what it said", () => {
    const next = order(answers, 2, [0, 40]);
    expect(next).not.toContain(40);
    expect(answers[next[0]!]).toContain("systemen");
  });

  it("names every answer once, in the same order every time, also where there is nothing to tell", () => {
    expect(order(answers).toSorted((a, b) => a - b)).toEqual([...answers.keys()]);
    expect(order(answers)).toEqual(order(answers));
    expect(order(["", "…", ""])).toEqual([0, 1, 2]);
    expect(order([])).toEqual([]);
  });

  it("takes the answer with most unread at every step, as working all out anew would", () => {
    const { starts, words, size } = answerWords(answers, noWords, "nl");
    const frequency = new Array<number>(size).fill(0);
    for (const word of words) frequency[word]!++;
    const worth = frequency.map((df) => (df < 2 ? 0 : df * Math.log(answers.length / df)));
    const left = new Set(answers.keys());
    const slow: number[] = [];
    while (left.size > 0) {
      const yields = [...left].map((answer) => {
        const of = [...words.subarray(starts[answer], starts[answer + 1])];
        return {
          answer,
          of,
          value: of.reduce((sum, word) => sum + worth[word]!, 0) / Math.max(1, of.length) ** 0.3,
        };
      });
      const top = yields.reduce((best, one) => (one.value > best.value ? one : best));
      slow.push(top.answer);
      left.delete(top.answer);
      for (const word of top.of) worth[word]! *= 0.5;
    }
    expect(order(answers)).toEqual(slow);
  });
});

describe("bundles of like answers", () => {
  const answers = [
    "de balie is dicht",
    "oude systemen",
    "balie is weer dicht",
    "systemen zijn oud",
    "iets heel anders",
  ];
  const extractor = createExtractor(noWords, "nl");
  const vectors = vectorsOf(answers, extractor, countFrequencies(answers, extractor));

  it("hold every answer once, with the one it is most like", () => {
    expect(bundlesOf(vectors, [0, 1, 2, 3, 4])).toEqual([[0, 2], [1, 3], [4]]);
  });

  it("are headed by what is read first", () => {
    expect(bundlesOf(vectors, [4, 3, 2, 1, 0])).toEqual([[4], [3, 1], [2, 0]]);
  });
});

describe("how often words occur", () => {
  it("is counted once an answer", () => {
    const extractor = createExtractor(noWords, "nl");
    const { answers, of } = countFrequencies(["balie balie", "de balie is dicht", "het loket"], extractor);
    const features = (words: string) => {
      const { features: all, size } = extractor.extract(words);
      return [...all.subarray(0, size)];
    };
    const [balie, loket] = [features("balie"), features("loket")];
    expect(answers).toBe(3);
    expect(Math.max(...balie.map((feature) => of[feature] ?? 0))).toBe(2);
    expect(Math.max(...loket.map((feature) => of[feature] ?? 0))).toBe(1);
  });

  it("survives an answer as long as a book", () => {
    const long = Array.from({ length: 8_000 }, (_, i) => `woord${i}`).join(" ");
    const extractor = createExtractor(noWords, "nl");
    expect(extractor.extract(long).size).toBe(20_000);
    expect(extractor.extract("kort").size).toBeLessThan(20);
  });
});

describe("searching answers", () => {
  const words = readWordList("5\nuitvoering/Ch\nkracht/Cc\nregel/CaCc\nwerk/Ca\ndruk/Cc\n");
  const answers = [
    "De uitvoeringskracht neemt af",
    "Uitvoering van regels kost tijd",
    "Te hoge werkdruk",
    "Regels, regels en nog eens regels",
    "The rules are unclear",
    "",
  ];
  const { search } = searchIndex(answers, words, "nl");
  const found = (query: string): string[] => search(query).map(({ answer }) => answers[answer]!);

  it("finds forms of a word and parts of compounds", () => {
    expect(found("uitvoering").toSorted()).toEqual([answers[0], answers[1]]);
    expect(found("druk")).toEqual([answers[2]]);
    expect(found("regel")[0]).toBe(answers[3]);
    expect(found("rule")).toEqual([answers[4]]);
  });

  it("wants every word of the query, and takes the last as a beginning", () => {
    expect(found("regels uitvoering")).toEqual([answers[1]]);
    expect(found("hoge werkdr")).toEqual([answers[2]]);
  });

  it("finds nothing for nothing, and for what is not there", () => {
    expect(found("")).toEqual([]);
    expect(found("?!")).toEqual([]);
    expect(found("belasting")).toEqual([]);
  });
});
