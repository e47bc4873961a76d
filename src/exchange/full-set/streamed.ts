import type { Problem } from "../../problem.ts";
import type { FullSetFile } from "./model.ts";

/** Pieces that can be made again and again; what was wrong is what the last making found. */
export function streamed(
  name: string,
  write: () => Generator<Uint8Array, readonly Problem[], undefined>,
): Pick<Required<FullSetFile>, "bytes" | "problems"> {
  let found: readonly Problem[] = [];
  return {
    bytes: {
      *[Symbol.iterator]() {
        found = yield* write();
      },
    },
    problems: () => found.map((one) => ({ ...one, place: { file: name, ...one.place } })),
  };
}
