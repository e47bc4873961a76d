import type { Voice } from "../../../text.ts";
import { english } from "./en.ts";
import { dutch } from "./nl.ts";
import type { PageWords } from "./words.ts";

export function pageWords({ language, register }: Voice): PageWords {
  return language === "nl" ? dutch(register) : english();
}
