/** Crockford's alphabet (crockford.com/base32): no I, L, O and U, so that nothing is read for something else. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 26 signs of five bits carry 130 random bits. */
const DATA_SIGNS = 26;
const GROUP = 4;
/** Bytes of chance that a key is made from: 17 × 8 = 136 bits, of which 130 are used. */
export const KEY_BYTES = 17;
/**
 * The largest prime below 2^10. A check value modulo a prime finds every wrong sign and every swap of two
 * neighbours: each changes the number by a product of factors below 32, and of powers of two.
 */
const CHECK_MODULUS = 1021;

/** A key as it is printed: 26 random signs and two check signs, in groups of four. */
export function writeKey(chance: Uint8Array): string {
  if (chance.length !== KEY_BYTES) throw new Error(`a key takes ${KEY_BYTES} random bytes`);
  const bits = [...chance].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const data = Array.from({ length: DATA_SIGNS }, (_, i) =>
    signOf(Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)),
  ).join("");
  return grouped(data + checkSigns(data));
}

/**
 * The key a person typed or pasted, without spaces and dashes and in capitals; undefined where a sign must be wrong.
 * O is read as 0, and I and L as 1.
 */
export function readKey(typed: string): string | undefined {
  if (typed.length > 200) return undefined;
  const signs = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\u2212.]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const data = signs.slice(0, DATA_SIGNS);
  const known = [...signs].every((sign) => ALPHABET.includes(sign));
  return known && signs.length === DATA_SIGNS + 2 && signs.slice(DATA_SIGNS) === checkSigns(data)
    ? signs
    : undefined;
}

function checkSigns(data: string): string {
  let rest = 0;
  for (const sign of data) rest = (rest * 32 + ALPHABET.indexOf(sign)) % CHECK_MODULUS;
  return signOf(rest >> 5) + signOf(rest & 31);
}

function signOf(value: number): string {
  return ALPHABET[value] ?? "";
}

function grouped(signs: string): string {
  return signs.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? signs;
}
