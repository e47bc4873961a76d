/** What each route of looking after the installation is for. */
export const ABOUT = {
  show: {
    does: "Examines the installation: what is wrong, backups, and waves of which there still is something.",
    gives: "HouseView",
  },
  backUp: { does: "Writes a backup while participants go on, and reads it back.", gives: "BackupFile" },
  fetch: {
    does: "Gives a backup, or the record of what was destroyed since.",
    gives: "application/octet-stream",
  },
  destroy: { does: "Destroys what there is of a wave that is over.", takes: "DestroyWave" },
  destroySet: {
    does: "Destroys answers a participant that somebody asked for, before their term.",
    takes: "DestroySet",
  },
  place: {
    does: "Puts people of before panels belonged to a series in the panel of one.",
    takes: "PlacePeople",
    gives: "PeoplePlaced",
  },
} as const;
