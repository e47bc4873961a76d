import type { Text } from "../text.ts";
import type { SaidProblem } from "./problem.ts";

/** The panel as a poll sees it: how many people there are, never who. */
export interface PanelShown {
  readonly people: number;
  /** Asked not to be invited. */
  readonly optedOut: number;
  readonly groups: readonly PanelGroup[];
  /** Below so many a group cannot be told apart in results. */
  readonly threshold: number;
  /** Groups to merge so that none is too small; null where nothing has to be merged, or nothing would help. */
  readonly merge: readonly Text[] | null;
}

export interface PanelGroup {
  readonly label: Text;
  readonly people: number;
  readonly tooSmall: boolean;
}

/** A list of people, CSV or workbook, in base64. */
export interface SendPanel {
  readonly name: string;
  readonly content: string;
  /** Rows that seem double and may stay, each as a person of their own. */
  readonly keep?: readonly number[];
}

/** What bringing a list in would do; nothing of it is done yet. */
export interface PanelPreview {
  readonly columns: readonly { readonly header: string; readonly use: string | null }[];
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly optedOut: number;
  readonly absent: number;
  readonly doubles: readonly PanelDouble[];
  readonly problems: readonly SaidProblem[];
}

/** Rows, and people who are there, that are thought to be one person. */
export interface PanelDouble {
  /** One mailbox for certain, or one person probably. */
  readonly resemblance: "same" | "like";
  readonly rows: readonly PanelRow[];
  readonly there: readonly { readonly name: string; readonly mail: string }[];
}

export interface PanelRow {
  /** Counted from 1 with the header, as a spreadsheet shows it. */
  readonly row: number;
  readonly name: string;
  readonly mail: string;
}
