import type { DetailKind } from "../model.ts";

/** A part of an answer that may point at a person. Positions are UTF-16 units of the answer as JavaScript holds it. */
export interface Detail {
  readonly kind: DetailKind;
  readonly from: number;
  readonly to: number;
}

/** Finds details in an answer: one kind by its form, or the names somebody hands over (`knownNames`). */
export type Detector = (answer: string) => readonly Detail[];

/** A detector of everything a pattern finds, as far as `accept` agrees. */
export function byPattern(
  kind: DetailKind,
  pattern: RegExp,
  accept: (found: string) => boolean = () => true,
): Detector {
  return (answer) =>
    [...answer.matchAll(pattern)]
      .filter((match) => accept(match[0]))
      .map((match) => ({ kind, from: match.index, to: match.index + match[0].length }));
}

/** A detector that is tried only where a cheaper look says that it may find something. */
export function onlyWhere(hint: RegExp, detect: Detector): Detector {
  return (answer) => (hint.test(answer) ? detect(answer) : []);
}

/** What several detectors of one kind find together. */
export function anyOf(...detectors: readonly Detector[]): Detector {
  return (answer) => detectors.flatMap((detect) => detect(answer));
}
