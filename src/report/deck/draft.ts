import type { SpeakerNote } from "../../office/presentation/notes.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { Problem } from "../../problem.ts";
import type { Report } from "../model.ts";
import type { Design, LayoutName } from "./design.ts";
import type { DeckWords } from "./words.ts";

/** A slide as its maker left it; footer and number are added to all alike. */
export interface Draft {
  /** What links to it say; the first slide of a block has the block's id. */
  readonly id: string;
  readonly layout: LayoutName;
  readonly title: string;
  readonly shapes: readonly Shape[];
  readonly notes: readonly SpeakerNote[];
  readonly problems: readonly Problem[];
}

/** What every maker of slides is given. */
export interface Deck {
  /** With texts as long as slides can hold. */
  readonly report: Report;
  /** With all texts whole, for the speaker's notes. */
  readonly whole: Report;
  readonly design: Design;
  readonly words: DeckWords;
  readonly lang: string;
  /** Number of a slide by id; null where the deck has none, or where numbers are not known yet. */
  readonly slideNumber: (id: string) => number | null;
}
