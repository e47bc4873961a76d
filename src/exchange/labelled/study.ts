import type { Language } from "../../text.ts";
import type { IsoDate } from "../../time.ts";
import type { Dictionary, LabelledData } from "./model.ts";

/** Labelled data with what an archive or an analyst has to know of the poll they come from. */
export interface Study {
  readonly data: LabelledData;
  /** The poll in each of its languages; the first is the one it is published in. */
  readonly languages: readonly StudyLanguage[];
  readonly wave: number;
  /** Date of publication. */
  readonly date: IsoDate;
  readonly fieldwork: { readonly opened: IsoDate; readonly closed: IsoDate };
}

export interface StudyLanguage {
  readonly language: Language;
  readonly dictionary: Dictionary;
  readonly organisation: string;
  readonly series: string;
  readonly theme: string;
  readonly population: string;
  /** That the data are restricted, and why. */
  readonly warning: string;
  readonly notes: readonly string[];
  /** By the name of a variable; nothing for variables that no question yields. */
  readonly asked: ReadonlyMap<string, Asked>;
}

/** The question that a variable belongs to. */
export interface Asked {
  readonly question: string;
  readonly wording: string;
  /** The option, row or theme that the variable stands for. */
  readonly part: string | null;
  /** Whom it was asked, in words; null for everybody. */
  readonly universe: string | null;
}
