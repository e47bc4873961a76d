import type { Register } from "../../../text.ts";

/** Chooses between what is said to somebody called je and to somebody called u. */
export type Choose = (je: string, u: string) => string;

export function chooser(register: Register): Choose {
  return (je, u) => (register === "je" ? je : u);
}

/** A number as Dutch readers write it. */
export function withComma(value: string | number | undefined): string {
  return String(value ?? "")
    .replace("-", "−")
    .replace(".", ",");
}
