import type { Column, LabelledData, LabelledVariable, RowBlock } from "../src/exchange/labelled/model.ts";
import { seededRandom } from "../src/random.ts";

const VARIABLES = 100;
const TEXTS = 4;
const NUMBERS = 6;
const BLOCK = 5000;
const TEXT_BYTES = 400;
const WORDS =
  "er is te weinig ruimte voor maatwerk en de systemen zijn oud maar collega’s helpen elkaar".split(" ");

/** Invented answers: 90 closed questions, six numbers and four open ones, made ready so that only writing is timed. */
export function inventedData(rows: number): LabelledData {
  const random = seededRandom("labelled");
  const upto = (most: number) => Math.floor(random() * most);
  const words = () =>
    random() < 0.6 ? "" : Array.from({ length: upto(20) }, () => WORDS[upto(WORDS.length)]).join(" ");
  const column = (i: number): Column => {
    if (i >= VARIABLES - TEXTS) return Array.from({ length: BLOCK }, words);
    if (i >= VARIABLES - TEXTS - NUMBERS) return Float64Array.from({ length: BLOCK }, () => random() * 1000);
    return Float64Array.from({ length: BLOCK }, () => [NaN, -99, 1, 2, 3, 4, 5][upto(7)]!);
  };
  const block: RowBlock = { size: BLOCK, columns: Array.from({ length: VARIABLES }, (_, i) => column(i)) };
  return {
    dictionary: {
      title: "Verzonnen",
      documents: [],
      attributes: new Map(),
      variables: Array.from({ length: VARIABLES }, (_, i) => variableOf(i)),
      sets: [],
    },
    rows,
    *blocks() {
      for (let from = 0; from < rows; from += BLOCK) yield block;
      return [];
    },
  };
}

function variableOf(i: number): LabelledVariable {
  const isText = i >= VARIABLES - TEXTS;
  const points = ["Zeer slecht", "Slecht", "Niet goed, niet slecht", "Goed", "Zeer goed"];
  return {
    name: `vraag_${i}`,
    label: `Vraag ${i}: hoe vindt u dit?`,
    type: isText ? { kind: "text", bytes: TEXT_BYTES } : { kind: "number" },
    format: isText ? { name: "A", width: TEXT_BYTES, decimals: 0 } : { name: "F", width: 8, decimals: 2 },
    labels: isText ? [] : points.map((label, value) => ({ value: value + 1, label })),
    missing: isText ? { values: ["-99"] } : { values: [-99, -98, -97] },
    measure: isText ? "nominal" : "ordinal",
    role: "input",
    columnWidth: 8,
    alignment: "right",
    attributes: new Map(),
  };
}
