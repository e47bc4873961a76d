/**
 * The random number of a form. Whoever holds a copy of the ballot box can try answers against the hash that a key's
 * row keeps, unless the number in it cannot be guessed: at least 128 bits, so 22 signs of base64url or 32 of hex.
 */
export function isFormNumber(text: string): boolean {
  return /^[A-Za-z0-9_-]{22,64}$/.test(text) && new Set(text).size >= 8;
}
