import type { Language } from "../../text.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { Wording } from "./wording.ts";

/** One line a language. */
export const wordings: Readonly<Record<Language, Wording>> = { nl, en };
