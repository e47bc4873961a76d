import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dataOf,
  dictionaryOf,
  numberVariable,
  textVariable,
  written,
} from "../../../test/support/labelled-data.ts";
import { sampleFullSet } from "../../../test/support/sample-full-set.ts";
import { checkQuestionnaire } from "../../questionnaire/check.ts";
import { seededRandom } from "../../random.ts";
import { readResponses } from "../../responses/read.ts";
import { writeResponses } from "../../responses/write.ts";
import { writeFullSet } from "../full-set/index.ts";
import type { Dictionary, LabelledVariable, MultipleSet, ValueLabel } from "../labelled/model.ts";
import { readMapped } from "../mapped/read-mapped.ts";
import { proposeMap } from "../propose/propose-map.ts";
import { readExport } from "../read-export.ts";
import { writeSav } from "../sav/write/index.ts";

/** Labels that have bitten somebody, and those that questions are recognised by. */
const LABELS = [
  ..."|Ja|Nee|ja|Weet ik niet|Don't know|Niet van toepassing|Geen antwoord|Anders, namelijk|1|1,5|-1|#not-asked".split(
    "|",
  ),
  ..."Hoe vind je: de koffie|Hoe vind je: de thee|Hoe vind je: |Wat vindt u van uw werk?|a | b|=1+1|__proto__|constructor".split(
    "|",
  ),
  ..."<script>alert(1)</script>|\u202Ekeerom|👩‍👩‍👧|twee\nregels|\u0007a|naam|e-mail|RespondentID".split("|"),
  "x".repeat(200),
  "\u00A0",
  "\u0001",
];
const NUMBERS = [NaN, NaN, NaN, 0, 1, 1, 2, 3, 9, 99, -1, 1.5, 1e9, -0.25];

const label = fc.constantFrom(...LABELS);
const labelled = fc.uniqueArray(fc.record({ value: fc.constantFrom(0, 1, 2, 3, 9, 99), label }), {
  maxLength: 6,
  selector: ({ value }: ValueLabel) => value,
});
const measure = fc.constantFrom("unknown", "nominal", "ordinal", "scale");
const numbers = fc.record({
  variable: fc
    .record({ label, labels: labelled, measure, missing: fc.constantFrom([], [9], [99, -1]) })
    .map(({ missing, ...rest }): Partial<LabelledVariable> => ({ ...rest, missing: { values: missing } })),
  kind: fc.constant("number" as const),
  values: fc.array(fc.constantFrom(...NUMBERS), { minLength: 4, maxLength: 4 }),
});
const texts = fc.record({
  variable: fc.record({ label, measure }),
  kind: fc.constant("text" as const),
  values: fc.array(label, { minLength: 4, maxLength: 4 }),
});
const poll = fc.record({
  title: label,
  variables: fc.array(fc.oneof(numbers, numbers, texts), { minLength: 1, maxLength: 8 }),
  names: fc.uniqueArray(fc.constantFrom(..."Q1|q2|Q2_1|Q2_2|row|a.b|naam|@x|v_9|Q1_text".split("|")), {
    minLength: 8,
    maxLength: 8,
  }),
  sets: fc.array(
    fc.record({ label, from: fc.nat(7), length: fc.integer({ min: 1, max: 4 }), kind: fc.boolean() }),
    {
      maxLength: 2,
    },
  ),
});

function bytesOf({
  title,
  variables,
  names,
  sets,
}: typeof poll extends fc.Arbitrary<infer P> ? P : never): Uint8Array {
  const made = variables.map(({ kind, variable }, i) =>
    kind === "number" ? numberVariable(names[i]!, variable) : textVariable(names[i]!, 300, variable),
  );
  const isNumber = (name: string) => made.find((one) => one.name === name)?.type.kind === "number";
  const own = sets.flatMap(({ label: text, from, length, kind }, i): MultipleSet[] => {
    const members = names.slice(from, from + length).filter((name) => isNumber(name));
    const base = { name: `$s${i}`, label: text, variables: members };
    if (members.length === 0) return [];
    return kind
      ? [{ kind: "categories", ...base }]
      : [{ kind: "dichotomies", ...base, counted: "1", namedBy: "variables", labelOfVariable: false }];
  });
  const dictionary: Dictionary = dictionaryOf(made, { sets: own, title });
  const data = dataOf(
    dictionary,
    variables.map(({ values }) => values as number[]),
  );
  return written(writeSav(data, "bytes")).bytes;
}

const WORDS = { title: "Proef", language: "nl", known: { format: "map.v1" }, earlier: [] } as const;

test("whatever labels say, the poll that is proposed holds together and its answers come back", () => {
  let questions = 0;
  fc.assert(
    fc.property(poll, (one) => {
      const read = readExport([{ name: "x.sav", bytes: bytesOf(one) }], {}, "nl");
      expect(read.value).toBeDefined();
      const map = proposeMap(read.value!, WORDS);
      questions += map.questions.length;
      if (map.questions.length === 0) return;
      const made = readMapped(read.value!.table, map, new Uint8Array(32));
      const errors = made.problems.filter(({ severity }) => severity === "error");
      expect(errors).toEqual([]);
      const { questionnaire, data } = made.value!;
      expect(checkQuestionnaire(questionnaire)).toEqual([]);
      const again = readResponses(writeResponses(data), questionnaire);
      expect(again.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  expect(questions).toBeGreaterThan(1000);
});

test("a file whose dictionary was damaged is refused, or proposed as a poll that holds together", () => {
  const random = seededRandom("damaged labels");
  const upto = (most: number) => Math.floor(random() * most);
  const [whole] = writeFullSet(sampleFullSet(), "sav").map(({ bytes }) =>
    bytes instanceof Uint8Array ? bytes : new Uint8Array(Buffer.concat([...bytes])),
  );
  let taken = 0;
  for (let round = 0; round < 300; round++) {
    const bytes = whole!.slice();
    for (let i = 0; i < 5; i++) bytes[200 + upto(6000)] = upto(256);
    const read = readExport([{ name: "x.sav", bytes }], {}, "nl");
    if (read.value === undefined) {
      expect(read.problems.some(({ severity }) => severity === "error")).toBe(true);
      continue;
    }
    taken++;
    const map = proposeMap(read.value, WORDS);
    const { problems } = readMapped(read.value.table, map, new Uint8Array(32));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  }
  expect(taken).toBeGreaterThan(20);
});
