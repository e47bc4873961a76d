const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 16;

/** How many codes somebody gets for when the device with the changing codes is gone. */
export const RECOVERY_CODES = 10;

/** Bytes of chance → a code to write down: 79 bits, without signs that look alike. */
export function recoveryCode(bytes: (length: number) => Uint8Array): string {
  let code = "";
  while (code.length < LENGTH) {
    const [byte = 255] = bytes(1);
    // Only whole rounds of the letters: else the first ones came oftener.
    if (byte < LETTERS.length * Math.floor(256 / LETTERS.length))
      code += LETTERS[byte % LETTERS.length] ?? "";
  }
  return code.replaceAll(/(.{4})(?=.)/g, "$1-");
}

/** What somebody typed, as it was given out; undefined where it cannot be a recovery code. */
export function readRecoveryCode(typed: string): string | undefined {
  const plain = typed.toLowerCase().replaceAll(/[\s-]/g, "");
  return plain.length === LENGTH && [...plain].every((letter) => LETTERS.includes(letter))
    ? plain.replaceAll(/(.{4})(?=.)/g, "$1-")
    : undefined;
}
