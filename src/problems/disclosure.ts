import type { ProblemTexts } from "./texts.ts";

export const disclosureProblems = {
  "disclosure-threshold-not-whole": {
    nl: {
      message: "De grens voor kleine aantallen is {value}. Dat kan niet.",
      hint: "Vul een geheel getal in, 1 of hoger. Gewoon is 5 voor gesloten en 10 voor open antwoorden.",
    },
    en: {
      message: "The threshold for small counts is {value}. That cannot be.",
      hint: "Fill in a whole number, 1 or more. Usual is 5 for closed and 10 for open answers.",
    },
  },
  "disclosure-threshold-lowered-alone": {
    nl: {
      message:
        "De grens voor kleine aantallen is {value}, lager dan {usual}. Daar is een tweede persoon voor nodig.",
      hint: "Zet bij “lowered” wie dit wil, wie het ermee eens is (iemand anders) en waarom.",
    },
    en: {
      message: "The threshold for small counts is {value}, below {usual}. That takes a second person.",
      hint: "State under “lowered” who wants this, who agrees (somebody else) and why.",
    },
  },
  "disclosure-threshold-lowered-without-reason": {
    nl: {
      message: "De grens voor kleine aantallen is {value}, lager dan {usual}, en er staat geen reden bij.",
      hint: "Zet bij “lowered” waarom dit nodig is. De reden komt in de Verantwoording.",
    },
    en: {
      message: "The threshold for small counts is {value}, below {usual}, and no reason is given.",
      hint: "State under “lowered” why this is needed. The reason is printed in the methods statement.",
    },
  },
  "approval-without-reason": {
    nl: {
      message: "Er staat geen reden bij.",
      hint: "Schrijf waarom dit nodig is. De reden komt in de Verantwoording.",
    },
    en: {
      message: "No reason is given.",
      hint: "Write why this is needed. The reason is printed in the methods statement.",
    },
  },
  "approval-not-lower": {
    nl: {
      message: "Dit is geen lagere grens: gewoon is {closed} voor gesloten en {open} voor open antwoorden.",
      hint: "Voor een gewone of hogere grens is geen tweede persoon nodig.",
    },
    en: {
      message: "This is no lower threshold: usual is {closed} for closed and {open} for open answers.",
      hint: "A usual or higher threshold takes no second person.",
    },
  },
  "approval-own": {
    nl: {
      message: "Hier moet een ander over beslissen dan wie het vroeg.",
      hint: "Vraag een collega met een eigen account. Een eigen verzoek kan alleen worden ingetrokken.",
    },
    en: {
      message: "Somebody else than who asked has to decide this.",
      hint: "Ask a colleague with an account of their own. A request of one’s own can only be withdrawn.",
    },
  },
  "approval-decided": {
    nl: {
      message: "Over dit verzoek is al beslist, of het bestaat niet.",
      hint: "Laad de pagina opnieuw. Doe zo nodig een nieuw verzoek.",
    },
    en: {
      message: "This request was decided already, or does not exist.",
      hint: "Load the page again. Make a new request where needed.",
    },
  },
  "disclosure-version-differs-little": {
    nl: {
      message:
        "In versie {version} stond bij {subject} ({what}) {before}, nu {now}. Uit het verschil is af te leiden wat een paar mensen antwoordden.",
      hint: "Publiceer de cijfers van versie {version} ongewijzigd, of wacht tot het verschil {threshold} of meer is.",
    },
    en: {
      message:
        "Version {version} had {before} for {subject} ({what}), now it is {now}. The difference tells what a few people answered.",
      hint: "Publish the figures of version {version} unchanged, or wait until the difference is {threshold} or more.",
    },
  },
  "disclosure-comparison-differs-little": {
    nl: {
      message:
        "Naast een latere peiling stond bij {subject} ({what}) {before}, nu {now}. Uit het verschil is af te leiden wat een paar mensen antwoordden.",
      hint: "Publiceer de cijfers ongewijzigd, of wacht tot het verschil {threshold} of meer is.",
    },
    en: {
      message:
        "Beside a later poll {subject} ({what}) was {before}, now it is {now}. The difference tells what a few people answered.",
      hint: "Publish the figures unchanged, or wait until the difference is {threshold} or more.",
    },
  },
  "disclosure-version-differs-alike": {
    nl: {
      message:
        "Sinds een eerdere publicatie kwamen er bij {subject} {count} antwoorden bij of gingen eraf, en die zijn allemaal “{what}”. Dan is van ieder van die mensen bekend wat hij antwoordde.",
      hint: "Publiceer de cijfers ongewijzigd, of wacht tot er ook andere antwoorden bij zijn.",
    },
    en: {
      message:
        "Since an earlier publication {subject} has {count} answers more or fewer, and all of those are “{what}”. Then it is known of each of those people what they answered.",
      hint: "Publish the figures unchanged, or wait until there are other answers as well.",
    },
  },
  "disclosure-invited-withheld": {
    nl: {
      message:
        "Het aantal uitgenodigden staat niet in de tabel: een groep van minder dan {threshold} deed helemaal mee, en dan is van iedereen in die groep bekend dat hij meedeed.",
      hint: "Laat “Uitgenodigd” uit de tabel, dan verdwijnt deze melding.",
    },
    en: {
      message:
        "The number of people invited is not in the table: everybody in a group of fewer than {threshold} took part, and then each of them would be known to have done so.",
      hint: "Leave “Invited” out of the table and this message goes away.",
    },
  },
  "disclosure-answers-withheld": {
    nl: {
      message:
        "De antwoorden op {subject} staan er niet in. Alleen een deel van de groepen kreeg die vraag, en van zo’n groep is dan af te leiden dat een paar mensen of allemaal iets antwoordden.",
      hint: "Dit is geen fout. Stel de vraag een volgende keer aan iedereen, of voeg groepen samen.",
    },
    en: {
      message:
        "The answers to {subject} are left out. Only some groups were asked, so that of such a group it could be derived that a few or all of them gave an answer.",
      hint: "This is not a mistake. Ask everybody next time, or merge groups.",
    },
  },
  "disclosure-answers-merged": {
    nl: {
      message:
        "Bij {subject} zijn antwoorden samengevoegd of weggelaten. Alleen een deel van de groepen kreeg die vraag, en van zo’n groep is anders te zien dat een paar mensen of allemaal iets antwoordden.",
      hint: "Dit is geen fout. Stel de vraag een volgende keer aan iedereen, of voeg groepen samen.",
    },
    en: {
      message:
        "Answers to {subject} are merged or left out. Only some groups were asked, so that of such a group it could be seen that a few or all of them gave an answer.",
      hint: "This is not a mistake. Ask everybody next time, or merge groups.",
    },
  },
  "disclosure-question-withheld": {
    nl: {
      message:
        "Over {subject} staat niets in de publicatie. Alleen een deel van de groepen kreeg die vraag, en al uit hoeveel mensen hem kregen of beantwoordden is iets over een klein groepje af te leiden.",
      hint: "Dit is geen fout. Stel de vraag een volgende keer aan iedereen, of voeg groepen samen.",
    },
    en: {
      message:
        "Nothing about {subject} is published. Only some groups were asked, and already how many people got or answered the question would tell of a few.",
      hint: "This is not a mistake. Ask everybody next time, or merge groups.",
    },
  },
  "disclosure-gives-way-to-earlier": {
    nl: {
      message:
        "Van {subject} per {by} is minder te zien dan anders zou kunnen: samen met wat eerder is gepubliceerd zou meer af te leiden zijn.",
      hint: "Dit is geen fout. Wie dezelfde uitsplitsing als eerder publiceert, verliest niets.",
    },
    en: {
      message:
        "Less of {subject} by {by} is shown than could otherwise be: together with what was published before, more could be worked out.",
      hint: "This is not a mistake. The same breakdown as before loses nothing.",
    },
  },
  "disclosure-gives-way-to-other": {
    nl: {
      message:
        "Van {subject} per {by} is minder te zien dan anders zou kunnen: samen met een andere uitsplitsing of vraag zou meer af te leiden zijn.",
      hint: "Dit is geen fout. Wat in report.json het eerst wordt gevraagd, gaat voor.",
    },
    en: {
      message:
        "Less of {subject} by {by} is shown than could otherwise be: together with another breakdown or question, more could be worked out.",
      hint: "This is not a mistake. What report.json asks for first goes first.",
    },
  },
  "disclosure-too-much-work": {
    nl: {
      message:
        "Of {subject} per {by} veilig te tonen is, was niet binnen redelijke tijd uit te rekenen. Daarom staat die tabel er niet in.",
      hint: "Voeg groepen of antwoorden in de vragenlijst samen, of vraag minder uitsplitsingen tegelijk.",
    },
    en: {
      message:
        "Whether {subject} by {by} can be shown safely could not be worked out in reasonable time. That is why the table is left out.",
      hint: "Merge groups or answers in the questionnaire, or ask for fewer breakdowns at once.",
    },
  },
  "ledger-line-broken": {
    nl: {
      message: "Deze regel van het register van gepubliceerde cijfers is niet te lezen ({property}).",
      hint: "Zet de regel terug uit een reservekopie. Zonder het hele register is niet na te gaan wat af te leiden is.",
    },
    en: {
      message: "This line of the ledger of published numbers cannot be read ({property}).",
      hint: "Restore the line from a backup. Without the whole ledger nobody can tell what can be derived.",
    },
  },
} as const satisfies ProblemTexts;
