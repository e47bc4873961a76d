/** What each route of the panel is for, for programs and the people who write them. */
export const PANEL_ABOUT = {
  show: { does: "Lists who can be invited, with the sizes of their groups.", gives: "PanelView" },
  preview: {
    does: "Says what bringing a list in would do; stores nothing.",
    takes: "SendPanelList",
    gives: "PanelPreview",
  },
  store: { does: "Brings a list in.", takes: "SendPanelList", gives: "PanelStored" },
  change: { does: "Changes a member, or opts them out.", takes: "ChangePanelMember", gives: "PanelMember" },
  remove: { does: "Takes a member out, with all that the register knows of them." },
  keep: { does: "Chooses the last day on which names and addresses are kept.", takes: "KeepPanel" },
} as const;
