import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { MapValue } from "../import-map.ts";
import type { Why } from "./why.ts";

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What a column turned out to be: a question that still lacks its code and words. */
export interface Reading {
  readonly shape: Without<AskedQuestion, "code" | "text">;
  readonly reads?: readonly MapValue[];
  readonly splitBy?: string;
  readonly notChosen?: readonly string[];
  /** What was not sure. */
  readonly why?: Why;
}
