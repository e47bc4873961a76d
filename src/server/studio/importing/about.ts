/** More than any export of a panel poll; larger ones are imported on the command line. */
const MOST_BYTES = 64_000_000;

/** What the routes of bringing in answers are for, as the API tells programs. */
export const IMPORT_ABOUT = {
  look: {
    does: "Says what an export that was given for a wave was understood to be.",
    gives: "HeldImportView",
  },
  give: {
    does: "Reads an export for a wave without answers, its files in the field `file`; nothing is written.",
    takes: "multipart/form-data",
    mostBytes: MOST_BYTES,
    gives: "ImportView",
    status: 202,
  },
  correct: {
    does: "Reads the export again with all that somebody says of it.",
    takes: "SendCorrections",
    gives: "ImportView",
    status: 202,
  },
  write: { does: "Puts the answers into the wave, and lets go of the export.", gives: "ImportView" },
  stop: { does: "Lets go of the export, also while it is being read." },
} as const;
