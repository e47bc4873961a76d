/** Of a list and what carries it, in bytes: far more than a panel of 20,000. */
const MOST_BYTES = 14_000_000;

/** What each route of the panel is for, for programs and the people who write them. */
export const PANEL_ABOUT = {
  show: { does: "Lists who can be invited, with the sizes of their groups.", gives: "PanelView" },
  preview: {
    does: "Says what bringing a list in would do; stores nothing.",
    takes: "SendPanelList",
    mostBytes: MOST_BYTES,
    gives: "PanelPreview",
  },
  store: {
    does: "Brings a list in.",
    takes: "SendPanelList",
    mostBytes: MOST_BYTES,
    gives: "PanelStored",
  },
  change: {
    does: "Changes a member, or opts them out.",
    takes: "ChangePanelMember",
    held: true,
    gives: "PanelMember",
    also: { 409: "Stale" },
  },
  remove: { does: "Takes a member out, with all that the register knows of them." },
  keep: {
    does: "Chooses the last day on which names and addresses are kept.",
    takes: "KeepPanel",
    also: { 409: "Stale" },
  },
} as const;
