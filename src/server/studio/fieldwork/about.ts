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
  mail: {
    does: "Shows a mail as it will be, with a code that opens nothing.",
    gives: "MailPreview",
    query: { kind: "invitation or reminder", to: "The language of who would get it: nl or en." },
  },
  test: { does: "Sends one test mail.", takes: "SendTestMail", gives: "TestMailSent" },
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
