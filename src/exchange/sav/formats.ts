import type { DisplayFormat } from "../labelled/model.ts";

/** Names of the display formats by their number in a .sav file (PSPP, "Variable Record"). */
const NAMES: Readonly<Record<number, string>> = {
  1: "A",
  2: "AHEX",
  3: "COMMA",
  4: "DOLLAR",
  5: "F",
  6: "IB",
  7: "PIBHEX",
  8: "P",
  9: "PIB",
  10: "PK",
  11: "RB",
  12: "RBHEX",
  15: "Z",
  16: "N",
  17: "E",
  20: "DATE",
  21: "TIME",
  22: "DATETIME",
  23: "ADATE",
  24: "JDATE",
  25: "DTIME",
  26: "WKDAY",
  27: "MONTH",
  28: "MOYR",
  29: "QYR",
  30: "WKYR",
  31: "PCT",
  32: "DOT",
  33: "CCA",
  34: "CCB",
  35: "CCC",
  36: "CCD",
  37: "CCE",
  38: "EDATE",
  39: "SDATE",
  40: "MTIME",
  41: "YMDHMS",
};

const NUMBERS = new Map(Object.entries(NAMES).map(([number, name]) => [name, Number(number)]));

/** The format that a packed number stands for: type, width and decimals, a byte each. Undefined for an unknown type. */
export function readFormat(packed: number): DisplayFormat | undefined {
  const name = NAMES[(packed >>> 16) & 0xff];
  return name === undefined ? undefined : { name, width: (packed >>> 8) & 0xff, decimals: packed & 0xff };
}

/** Texts too wide for a byte are shown as 255 wide; their width stands elsewhere. */
export function packFormat({ name, width, decimals }: DisplayFormat): number {
  const type = NUMBERS.get(name) ?? NUMBERS.get("F") ?? 0;
  return (type << 16) | (Math.min(width, 255) << 8) | decimals;
}

export function isTextFormat({ name }: DisplayFormat): boolean {
  return name === "A" || name === "AHEX";
}
