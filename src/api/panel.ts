import type { Language, Text } from "../text.ts";
import type { IsoDate } from "../time.ts";
import type { SaidProblem } from "./problem.ts";

/** Who can be invited. Only who works on the poll is told. */
export interface PanelView {
  readonly members: readonly PanelMember[];
  readonly groups: readonly PanelGroup[];
  /** Groups of fewer people than this cannot be shown apart. */
  readonly threshold: number;
  /** Codes of groups that had better be one; null where nothing has to be merged. */
  readonly merge: readonly string[] | null;
  /** The last day on which names and addresses are kept; null while there are none. */
  readonly keptUntil: IsoDate | null;
}

export interface PanelMember {
  /** Random; stands in addresses of the API, since names and mail addresses may not. */
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly group: string;
  readonly language: Language;
  readonly optedOut: boolean;
}

export interface PanelGroup {
  readonly code: string;
  readonly label: Text;
  readonly people: number;
  readonly tooSmall: boolean;
}

/** A list of people, csv or workbook, as base64. */
export interface SendPanelList {
  readonly name: string;
  readonly content: string;
  /** When storing: rows that seem double and come in all the same. */
  readonly keep?: readonly number[];
}

/** What bringing a list in would do. */
export interface PanelPreview {
  readonly columns: readonly PanelColumn[];
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  /** In the list, but asked not to be invited: they stay out. */
  readonly optedOut: number;
  /** In the panel and not in the list: they stay. */
  readonly absent: number;
  readonly doubles: readonly PanelDouble[];
  readonly problems: readonly SaidProblem[];
}

export interface PanelColumn {
  readonly header: string;
  /** Null where the column is not used. */
  readonly use: "mail" | "name" | "first" | "infix" | "last" | "group" | "language" | null;
}

/** Rows that are thought to be one person; somebody decides which come in. */
export interface PanelDouble {
  readonly resemblance: "same" | "like";
  readonly members: readonly { readonly name: string; readonly mail: string }[];
  readonly rows: readonly { readonly row: number; readonly name: string; readonly mail: string }[];
}

export interface PanelStored {
  readonly stored: number;
}

/** What changes of a member; what is absent stays. */
export interface ChangePanelMember {
  readonly name?: string;
  readonly mail?: string;
  readonly group?: string;
  readonly language?: Language;
  readonly optedOut?: boolean;
  /** What the sender saw, of what is to change: where it is not so any more, nothing is changed. */
  readonly was?: Omit<ChangePanelMember, "was">;
}

export interface KeepPanel {
  readonly day: IsoDate;
  /** What the sender saw: where it is not so any more, nothing is changed. */
  readonly was?: { readonly day: IsoDate };
}
