const MAIL_QUERY = {
  kind: "invitation, reminder or replacement",
  to: "The language of who would get it: nl or en.",
};

/** What each route is for, for programs and the people who write them. */
export const ABOUT = {
  show: {
    does: "Shows where the fieldwork of a wave stands: participation in safe steps, rounds of mails; no answers.",
    gives: "FieldworkView",
  },
  open: {
    does: "Opens a wave; nobody is invited by it yet.",
    takes: "OpenFieldwork",
    gives: "FieldworkView",
  },
  end: {
    does: "Moves the closing moment of a wave that is not over.",
    takes: "MoveEnd",
    gives: "EndMoved",
    also: { 409: "Stale" },
  },
  mail: {
    does: "Shows a mail as it will be, with a code that opens nothing.",
    gives: "MailPreview",
    query: MAIL_QUERY,
  },
  page: {
    does: "Gives the HTML part of a mail as a page for a frame of our own.",
    gives: "text/html",
    query: MAIL_QUERY,
  },
  test: { does: "Sends one test mail.", takes: "SendTestMail", gives: "TestMailSent" },
  undelivered: {
    does: "Lists whose invitation was refused or came back.",
    gives: "UndeliveredMail[]",
  },
  bounces: {
    does: "Notes mails as come back, by a notice; only its status part is read.",
    takes: "NoteBounces",
    gives: "BouncesNoted",
  },
  replacement: {
    does: "Sends one person a new code; in a confidential wave the old one is revoked.",
    takes: "SendReplacement",
    gives: "ReplacementSent",
  },
  start: {
    does: "Sends a round of mails; one that is under way is told instead.",
    takes: "StartRound",
    gives: "FieldworkView",
    status: 202,
  },
  stop: { does: "Stops the round under way; what was not sent waits for the next." },
  close: {
    does: "Closes a wave for good: answers to its folder, keys and ballot box destroyed.",
    takes: "CloseFieldwork",
    gives: "FieldworkClosed",
  },
} as const;
