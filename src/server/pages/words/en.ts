import { englishFault } from "./en-faults.ts";
import type { AskingMode, FooterWords, LandingWords, PageWords, ThanksWords } from "./words.ts";

/** English has one you. */
export function english(): PageWords {
  return {
    language: "en",
    other: { language: "nl", label: "Nederlands" },
    landing,
    asking: {
      progress: (first, last, total, isLess) =>
        `${first === last ? `Question ${first}` : `Questions ${first} to ${last}`} of ${total}${isLess ? " or fewer" : ""}`,
      next: "Next",
      back: "Previous question",
      toStart: "Back to the start",
      toReview: "To the overview",
      clear: "Clear this answer",
      or: "or",
      kept: "Kept on this device. Not sent yet.",
      sharedKept: "This device keeps nothing. Leave this window open until you are done.",
      offline: {
        title: "There is no connection now",
        lines: ["Your answers are still here. Try again later."],
      },
      wrong: (count) => (count === 1 ? "One more thing" : `${count} more things`),
      titleWrong: "Please check",
    },
    hints: {
      required: "This question is required.",
      ownWords: "Write as much or as little as you like. Do not name people.",
      several: (least, most) => {
        if (least !== undefined && least === most) return `Choose ${least} answers.`;
        if (least !== undefined && most !== undefined) return `Choose ${least} to ${most} answers.`;
        if (most !== undefined) return most === 1 ? "Choose one answer." : `Choose at most ${most} answers.`;
        if (least !== undefined && least > 1) return `Choose at least ${least} answers.`;
        return "You may choose more than one answer.";
      },
      number: (least, most, decimals) => {
        const kind = decimals === 0 ? "A whole number" : "A number";
        if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}.`;
        if (least !== undefined) return `${kind} of ${least} or more.`;
        return most === undefined ? `${kind}.` : `${kind} of at most ${most}.`;
      },
      ranking: (places) =>
        places === 1
          ? "Choose what comes in place 1."
          : `Give a place from 1 to ${places}. Place 1 is the highest.`,
      place: (place) => `Place ${place}`,
      noPlace: "No place",
      placeOf: "Place of",
      up: "Higher",
      down: "Lower",
      otherWords: (option) => `In your own words: ${option}`,
    },
    review: {
      last: "Last step",
      title: "Is this right?",
      where: "Your answers have not been sent yet.",
      skipped: "Not answered",
      change: "Change",
      changeWhat: (question) => `question ${question}`,
      warning: { anoniem: AFTER_SENDING, vertrouwelijk: AFTER_SENDING, "open-link": AFTER_SENDING },
      send: "Send my answers",
      back: (question) => `Back to question ${question}`,
      empty: "You have not answered anything yet. Answer at least one question.",
      unavailable: {
        title: "Not sent yet",
        lines: [
          "Your answers could not be stored now. They are still here below. Please try again in a minute.",
        ],
      },
    },
    thanks,
    notices: {
      closed: { title: "This poll is closed", lines: ["It is no longer possible to take part."] },
      before: (date, time) => ({
        title: "This poll is not open yet",
        lines: [`You can take part from ${date}, ${time} (Amsterdam time).`],
      }),
      different: {
        title: "Answers have been sent already",
        lines: [
          "Perhaps you have the questions open in two windows. What was sent first has arrived. These answers have not been stored.",
        ],
      },
      failed: {
        title: "Something went wrong on our side",
        lines: [
          "The last step was not stored. Go back to the previous page and try again: your answers are still there.",
        ],
      },
      tooLarge: {
        title: "This is too much to send",
        lines: ["Go back and shorten your answer."],
      },
      busy: { title: "Too many attempts", lines: ["Wait a minute and then try again."] },
      elsewhere: {
        title: "This form came from another website",
        lines: ["Open the link in your invitation."],
      },
      unknown: {
        title: "This page does not exist",
        lines: ["The address may have been copied wrongly."],
      },
      preview: "Preview of the questionnaire. Nothing is kept.",
      pilot: "This is a trial. The answers are thrown away afterwards.",
      invented: "This is an example of Peilschaal, not a real poll.",
    },
    footer,
    fault: englishFault,
  };
}

const OWN_WORDS =
  "Something in your own words may identify you. That is why we read everything and take names out before we show anything.";

const AFTER_SENDING =
  "After sending you cannot change anything. From then on we do not know which answers are yours.";

const landing: LandingWords = {
  invited: "you are invited",
  facts: { long: "How long", until: "Until when", results: "What you will see" },
  length: (questions, isLess, minutes) => {
    const count = questions === 1 ? "1 question" : `${questions} questions${isLess ? " or fewer" : ""}`;
    return `${count}, about ${minutes === 1 ? "1 minute" : `${minutes} minutes`}.`;
  },
  skip: (required) => {
    if (required === 0) return "You may skip any question.";
    if (required === 1) return "One question is required; you may skip the others.";
    return `${required} questions are required; you may skip the others.`;
  },
  moment: (date, time) => `${date}, ${time} (Amsterdam time)`,
  published: (date) => `The results will be published on ${date}.`,
  promise: {
    anoniem: {
      title: "You take part anonymously",
      lines: [
        "Your code is random. We do not keep who received which code.",
        "Afterwards we know how many people of each group took part, not who.",
        OWN_WORDS,
      ],
    },
    vertrouwelijk: {
      title: "Your answers stay confidential",
      lines: [
        "We keep track of who took part, and see that only for a handful of people at a time. That keeps us from sending you too many reminders.",
        "Your answers are kept apart, without your name and without your code.",
        OWN_WORDS,
      ],
    },
    "open-link": {
      title: "You take part without a name or code",
      lines: [
        "Everybody with this link can take part. We do not ask who you are.",
        "We do not keep an address of your computer or phone.",
        OWN_WORDS,
      ],
    },
  },
  code: "Your code",
  codeHint: "Did you follow the link in your mail? Then the code is here already.",
  begin: "Start with the questions",
  shared: "This is a shared computer: keep nothing here",
  resume: {
    said: "You had already started on this device.",
    go: "Continue where I was",
    forget: "Remove that from this device",
  },
  refused: {
    title: "You cannot take part with this code",
    lines: [
      "Check that you copied the code correctly. A code works once, and for this poll only.",
      "For help or a new code:",
    ],
  },
};

const thanks: ThanksWords = {
  title: "Thank you. Your answers have arrived.",
  close: "You can close this window.",
  code: { name: "Your code", said: "has been used and no longer works." },
  device: { name: "This device", said: "keeps nothing of your answers." },
  results: { name: "The results", said: (date) => `will be published on ${date}.` },
  reminder: {
    anoniem:
      "Do you still get a reminder? It goes to everybody, because we do not know who has taken part. You need not do anything.",
    vertrouwelijk:
      "Do you still get a reminder? Then we had not yet seen that you took part. You need not do anything.",
    "open-link": undefined,
  },
};

const OWN_WORDS_READ =
  "What you write in your own words is read by a researcher. Names and other things that identify somebody are taken out before anybody else reads it.";
const NOT_FOUND =
  "If you ask us later which answers are yours, or to erase them, we cannot find them: nothing with them points to you. Article 11 of the GDPR allows that.";
const NO_TIMES = "We keep no time and no address of your computer. These pages use no cookies.";
const APART =
  "Your answers are kept apart from your code. After closing they are shuffled and all codes are destroyed.";

const footer: FooterWords = {
  about: {
    anoniem: {
      title: "Anonymous: what does that mean?",
      lines: [
        "Everybody gets a random code. We hold only a print of the code and the group it belongs to, in random order. Who received which code is not kept.",
        APART,
        NO_TIMES,
        OWN_WORDS_READ,
        NOT_FOUND,
      ],
    },
    vertrouwelijk: {
      title: "Confidential: what does that mean?",
      lines: [
        "With your code we keep whether it has been used. We see that only for a handful of people at a time, and only to know who gets a reminder.",
        APART,
        NO_TIMES,
        OWN_WORDS_READ,
        NOT_FOUND,
      ],
    },
    "open-link": { title: "What do we keep?", lines: [NO_TIMES, OWN_WORDS_READ, NOT_FOUND] },
  } satisfies Readonly<Record<AskingMode, unknown>>,
  accessibility: {
    title: "Accessibility",
    lines: [
      "These pages are made and tested to WCAG 2.2, level AA. They work with a keyboard, with a screen reader, enlarged to 400 %, and without JavaScript.",
      "Is something still in your way? Please tell us:",
    ],
  },
  contact: "Contact",
  controller: "Responsible",
  recipients: "Who receives answers",
  questions: "Questions",
  kept: "Kept until",
};
