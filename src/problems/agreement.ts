import type { ProblemTexts } from "./texts.ts";

export const agreementProblems = {
  "sample-waits": {
    nl: {
      message: "{coder} heeft nog een steekproef die niet af is.",
      hint: "Lees eerst het ingevulde blad in, of schrijf het blad opnieuw met --sheet.",
    },
    en: {
      message: "{coder} has a sample that is not done yet.",
      hint: "Read the filled-in sheet first, or write the sheet again with --sheet.",
    },
  },
  "sample-empty": {
    nl: {
      message: "Er is geen antwoord waaruit voor {coder} te trekken is.",
      hint: "Een tweede codeur krijgt wat een ander codeerde; een hercontrole wat iemand zelf alleen codeerde.",
    },
    en: {
      message: "There is no answer to draw from for {coder}.",
      hint: "A second coder gets what somebody else coded; a recheck is of what somebody coded alone.",
    },
  },
  "sample-none": {
    nl: {
      message: "Voor {coder} wacht geen steekproef.",
      hint: "Trek er eerst een met --draw.",
    },
    en: { message: "No sample waits for {coder}.", hint: "Draw one first with --draw." },
  },
  "sample-row-unknown": {
    nl: { message: "Rij “{row}” is niet in de steekproef.", hint: "Haal de rij uit het blad." },
    en: { message: "Row “{row}” is not in the sample.", hint: "Take the row out of the sheet." },
  },
  "sample-row-coded": {
    nl: {
      message: "Rij “{row}” is al blind gecodeerd; nog eens zou niet meer blind zijn.",
      hint: "Beslis over een verschil met --adjudicate.",
    },
    en: {
      message: "Row “{row}” was coded blind already; doing so again would not be blind.",
      hint: "Decide on a difference with --adjudicate.",
    },
  },
  "sample-no-difference": {
    nl: {
      message: "Over rij “{row}” verschillen de codeurs niet, of zij is niet twee keer gecodeerd.",
      hint: "Haal de rij uit het blad.",
    },
    en: {
      message: "The coders do not differ on row “{row}”, or it was not coded twice.",
      hint: "Take the row out of the sheet.",
    },
  },
  "agreement-differs": {
    nl: {
      message: "De overeenstemming in coding ({said}) is niet wat de steekproef geeft ({measured}).",
      hint: "Haal “agreement” uit coding; het wordt uit de steekproef berekend.",
    },
    en: {
      message: "The agreement in coding ({said}) is not what the sample gives ({measured}).",
      hint: "Take “agreement” out of coding; it is worked out from the sample.",
    },
  },
  "agreement-without-sample": {
    nl: {
      message: "De overeenstemming in coding is niet na te rekenen: de steekproef ligt er niet bij.",
      hint: "Leg de steekproef vast met de opdracht agreement.",
    },
    en: {
      message: "The agreement in coding cannot be checked: its sample is not there.",
      hint: "Record the sample with the command agreement.",
    },
  },
} as const satisfies ProblemTexts;
