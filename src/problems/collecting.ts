import type { ProblemTexts } from "./texts.ts";

export const collectingProblems = {
  "moment-unreadable": {
    nl: {
      message: "“{text}” is geen datum met tijd.",
      hint: "Schrijf de kloktijd in Nederland, zoals 2026-05-19 23:59.",
    },
    en: {
      message: "“{text}” is not a date with a time.",
      hint: "Write the time of the clock in the Netherlands, such as 2026-05-19 23:59.",
    },
  },
  "moment-skipped": {
    nl: {
      message: "“{text}” bestaat niet: die nacht gaat de klok een uur vooruit. Gelezen als {read}.",
      hint: "Kies een tijd voor 02:00 of na 03:00 als u dat niet bedoelt.",
    },
    en: {
      message: "“{text}” does not exist: that night the clock goes forward. Read as {read}.",
      hint: "Choose a time before 02:00 or after 03:00 if that is not meant.",
    },
  },
  "moment-twice": {
    nl: {
      message: "“{text}” komt die nacht twee keer voor: de klok gaat een uur terug. Gelezen als {read} UTC.",
      hint: "Openen gebeurt de eerste keer en sluiten de tweede. Kies een tijd na 03:00 om het eenduidig te maken.",
    },
    en: {
      message: "“{text}” comes twice that night: the clock goes back. Read as {read} UTC.",
      hint: "Opening takes the first and closing the second. Choose a time after 03:00 to be plain.",
    },
  },
  "moments-reversed": {
    nl: {
      message: "De peiling zou sluiten voordat zij opent, of is al voorbij.",
      hint: "Geef --opens en --closes op, of verander de datums in peiling.json.",
    },
    en: {
      message: "The poll would close before it opens, or is over already.",
      hint: "Give --opens and --closes, or change the dates in peiling.json.",
    },
  },
  "questions-fixed-opened": {
    nl: {
      message: "De vragen staan vast: de peiling is geopend.",
      hint: "Deelnemers krijgen wat er bij het openen stond. Alleen de korte naam in grafieken kan nog anders.",
    },
    en: {
      message: "The questions are fixed: the poll was opened.",
      hint: "Participants get what stood there on opening. Only the short name in charts can still change.",
    },
  },
  "questions-fixed-answered": {
    nl: {
      message: "De vragen staan vast: deelnemers hebben ze zo beantwoord.",
      hint: "Pas ze aan in de volgende peiling. Alleen de korte naam in grafieken kan nog anders.",
    },
    en: {
      message: "The questions are fixed: this is what participants answered.",
      hint: "Change them in the next poll. Only the short name in charts can still change.",
    },
  },
  "columns-fixed": {
    nl: {
      message: "Vragen, codes en antwoorden staan vast: zo staan ze in het ingelezen bestand.",
      hint: "Verander alleen de woorden, of lees het bestand opnieuw in.",
    },
    en: {
      message: "Questions, codes and answers are fixed: they are what the imported file has.",
      hint: "Change the words only, or import the file anew.",
    },
  },
  "wave-fixed": {
    nl: {
      message: "“{field}” staat vast: de peiling is geopend en dit is deelnemers beloofd.",
      hint: "Een nieuwe peiling kan anders worden gehouden.",
    },
    en: {
      message: "“{field}” is fixed: the poll was opened, and participants were promised this.",
      hint: "A new poll can be held otherwise.",
    },
  },
  "wave-number-published": {
    nl: {
      message: "Het nummer {wave} staat vast: daaronder is al gepubliceerd.",
      hint: "Wat eerder is gepubliceerd, telt mee bij wat nog getoond mag worden.",
    },
    en: {
      message: "The number {wave} is fixed: something was published under it.",
      hint: "What was published before counts in what may still be shown.",
    },
  },
  "end-after-closing": {
    nl: {
      message: "“{wave}” is voorbij. Het einde is niet meer te verplaatsen.",
      hint: "Wie te laat was, zag dat de peiling gesloten is. Begin een nieuwe peiling als er meer tijd nodig is.",
    },
    en: {
      message: "“{wave}” is over. Its end cannot be moved any more.",
      hint: "Whoever was late saw that the poll is closed. Begin a new poll if more time is needed.",
    },
  },
  "end-in-the-past": {
    nl: {
      message: "Dat moment is al voorbij: het is nu {now}.",
      hint: "Kies een later moment, of sluit de peiling meteen.",
    },
    en: {
      message: "That moment is past: it is {now} now.",
      hint: "Choose a later moment, or close the poll at once.",
    },
  },
  "end-before-opening": {
    nl: { message: "De peiling gaat pas open op {opens}.", hint: "Kies een einde daarna." },
    en: { message: "The poll opens on {opens} only.", hint: "Choose an end after that." },
  },
  "end-after-term": {
    nl: {
      message:
        "Aan deelnemers is beloofd dat hun antwoorden na {date} weg zijn. De peiling kan niet daarna eindigen.",
      hint: "Kies een einde op of voor die dag.",
    },
    en: {
      message:
        "Participants were promised that their answers are gone after {date}. The poll cannot end later.",
      hint: "Choose an end on that day or before it.",
    },
  },
  "term-before-end": {
    nl: {
      message: "De antwoorden zouden na {date} weg zijn, en dan is de peiling nog open.",
      hint: "Kies een dag na het einde van de peiling.",
    },
    en: {
      message: "The answers would be gone after {date}, while the poll is still open.",
      hint: "Choose a day after the end of the poll.",
    },
  },
  "end-earlier-than-told": {
    nl: {
      message: "In mails die al verstuurd zijn, staat dat meedoen kan tot {told}.",
      hint: "Stuur een herinnering: daarin staat het nieuwe einde.",
    },
    en: {
      message: "Mails that went out say that one can take part until {told}.",
      hint: "Send a reminder: it tells the new end.",
    },
  },
  "wave-has-answers": {
    nl: {
      message: "In deze map staan al antwoorden (responses.csv).",
      hint: "Gebruik een nieuwe map voor een nieuwe peiling.",
    },
    en: {
      message: "This folder has answers already (responses.csv).",
      hint: "Use a new folder for a new poll.",
    },
  },
  "wave-open-already": {
    nl: {
      message: "“{wave}” is al geopend of al gesloten. Heropenen kan niet.",
      hint: "Bekijk de peiling met status, of geef de nieuwe peiling een eigen nummer.",
    },
    en: {
      message: "“{wave}” was opened before, or is closed. It cannot be opened again.",
      hint: "Look at it with status, or give the new poll a number of its own.",
    },
  },
  "wave-mode-fixed": {
    nl: {
      message: "“{wave}” is {mode} geopend. Dat is wat deelnemers is beloofd en het verandert niet meer.",
      hint: "Geef een nieuwe peiling een eigen nummer als zij anders moet worden gehouden.",
    },
    en: {
      message: "“{wave}” was opened as {mode}. That is what participants were promised, and it stays.",
      hint: "Give a new poll a number of its own if it is to be held otherwise.",
    },
  },
  "questionnaire-was-edited": {
    nl: {
      message: "De vragenlijst is veranderd nadat de peiling was geopend.",
      hint: "De gestelde vragenlijst is teruggezet; uw versie staat in {copy}.",
    },
    en: {
      message: "The questionnaire was changed after the poll had opened.",
      hint: "What was asked was put back; your version is in {copy}.",
    },
  },
  "destroy-without-reason": {
    nl: {
      message:
        "Van “{wave}” zijn er antwoorden die niemand heeft gelezen. Vernietigen kan niet ongedaan worden gemaakt.",
      hint: "Zeg waarom, met --reason. Het komt in het logboek.",
    },
    en: {
      message: "“{wave}” has answers that nobody has read. Destroying cannot be undone.",
      hint: "Say why, with --reason. It goes into the log.",
    },
  },
  "restricted-without-reason": {
    nl: {
      message: "Bij “{wave}” liggen antwoorden per deelnemer. Vernietigen kan niet ongedaan worden gemaakt.",
      hint: "Zeg waarom. Het komt in het logboek.",
    },
    en: {
      message: "“{wave}” has answers a participant. Destroying cannot be undone.",
      hint: "Say why. It goes into the log.",
    },
  },
  "restricted-not-looked-at": {
    nl: {
      message:
        "Van “{series}” kon niet worden nagegaan of er antwoorden per deelnemer over hun termijn zijn.",
      hint: "Kijk of approvals.json in die map te lezen is, en vernietig zelf wat over zijn termijn is.",
    },
    en: {
      message: "It could not be seen whether “{series}” has answers a participant past their term.",
      hint: "See whether approvals.json in that folder can be read, and destroy what is past its term yourself.",
    },
  },
  "clock-behind": {
    nl: {
      message: "De klok staat op {today}, maar deze installatie was al bezig op {last}.",
      hint: "Zet de klok gelijk. Tot dan wordt er niets vernietigd en blijft gesloten wat gesloten was.",
    },
    en: {
      message: "The clock says {today}, but this installation was at work on {last}.",
      hint: "Set the clock right. Until then nothing is destroyed, and what was closed stays closed.",
    },
  },
  "clock-leapt": {
    nl: {
      message: "De klok staat op {today}; deze installatie was voor het laatst bezig op {last}.",
      hint: "Klopt de klok? Geef dan doctor --accept-clock. Tot dan wordt er niets gesloten of vernietigd.",
    },
    en: {
      message: "The clock says {today}; this installation was last at work on {last}.",
      hint: "If the clock is right, run doctor --accept-clock. Until then nothing is closed or destroyed.",
    },
  },
  "box-missing": {
    nl: {
      message: "De stembus van “{wave}” is er niet.",
      hint: "Zet haar terug uit een reservekopie met restore. Zonder haar begint de server niet.",
    },
    en: {
      message: "The ballot box of “{wave}” is not there.",
      hint: "Put it back from a backup with restore. The server does not start without it.",
    },
  },
  "store-damaged": {
    nl: {
      message: "De opslag “{store}” is beschadigd ({detail}). Er is niets aan veranderd.",
      hint: "Bewaar een kopie van wat er staat, en zet de laatste reservekopie terug met restore in een nieuwe map.",
    },
    en: {
      message: "The store “{store}” is damaged ({detail}). Nothing in it was changed.",
      hint: "Keep a copy of what is there, and put the last backup back with restore, in a new folder.",
    },
  },
  "store-newer": {
    nl: {
      message: "De opslag “{store}” is van een nieuwere Peilschaal.",
      hint: "Gebruik dezelfde of een nieuwere versie van het programma.",
    },
    en: {
      message: "The store “{store}” is of a newer Peilschaal.",
      hint: "Use the same version of the program, or a newer one.",
    },
  },
  "store-unavailable": {
    nl: {
      message: "De opslag “{store}” is nu niet te gebruiken ({detail}).",
      hint: "Controleer schijfruimte, rechten en of de database draait. Er is niets verloren.",
    },
    en: {
      message: "The store “{store}” cannot be used now ({detail}).",
      hint: "Check disk space, rights, and whether the database runs. Nothing is lost.",
    },
  },
  "installation-missing": {
    nl: {
      message: "In “{place}” is geen installatie.",
      hint: "Open eerst een peiling met open, of geef een andere map met --data.",
    },
    en: {
      message: "There is no installation in “{place}”.",
      hint: "Open a poll with open first, or name another folder with --data.",
    },
  },
  "backup-exists": {
    nl: {
      message: "Het bestand “{file}” is er al.",
      hint: "Kies een andere naam; een reservekopie wordt nooit overschreven.",
    },
    en: {
      message: "The file “{file}” is there already.",
      hint: "Choose another name; a backup is never written over.",
    },
  },
  "backup-damaged": {
    nl: {
      message: "“{file}” is geen hele, ongewijzigde reservekopie.",
      hint: "Gebruik een andere reservekopie. Er is niets teruggezet.",
    },
    en: {
      message: "“{file}” is no whole, unchanged backup.",
      hint: "Use another backup. Nothing was put back.",
    },
  },
  "restore-place-taken": {
    nl: {
      message: "Op deze plaats is al een installatie.",
      hint: "Zet de reservekopie terug in een nieuwe map (--data) of een lege database.",
    },
    en: {
      message: "There is an installation at this place already.",
      hint: "Put the backup back in a new folder (--data) or an empty database.",
    },
  },
  "records-not-written": {
    nl: {
      message: "In “{folder}” kon niet worden vastgelegd wat er is vernietigd.",
      hint: "Kopieer vernietigd.jsonl daarheen, anders weet wie een oude reservekopie terugzet niet wat er weg moet.",
    },
    en: {
      message: "What was destroyed could not be recorded in “{folder}”.",
      hint: "Copy vernietigd.jsonl there; else whoever restores an old backup does not know what has to go.",
    },
  },
  "audit-broken": {
    nl: {
      message: "Het logboek is veranderd vanaf regel {number}.",
      hint: "Bewaar een kopie, en zoek uit wie erbij kon. De laatste goede stand staat in een reservekopie.",
    },
    en: {
      message: "The audit log was changed from entry {number} on.",
      hint: "Keep a copy, and find out who could get at it. A backup has the last good one.",
    },
  },
  "clock-set-by-hand": {
    nl: {
      message: "PEILSCHAAL_CLOCK zet de klok stil. Dat is voor tests.",
      hint: "Haal die variabele weg.",
    },
    en: { message: "PEILSCHAAL_CLOCK stops the clock. That is for tests.", hint: "Take that variable away." },
  },
  "box-unknown": {
    nl: {
      message: "Er is een stembus “{slug}” van geen enkele bekende peiling.",
      hint: "Is zij overgebleven? Zoek uit waarvan, en zet anders een reservekopie terug.",
    },
    en: {
      message: "There is a ballot box “{slug}” of no known poll.",
      hint: "If it was left over, find out from what; else restore a backup.",
    },
  },
  "database-tells": {
    nl: {
      message: "De database schrijft in haar eigen logboek mee ({setting} = {value}).",
      hint: "Zet het uit, of houd het logboek net zo geheim als de antwoorden: zie docs/methods/anonymity.md.",
    },
    en: {
      message: "The database writes along in its own log ({setting} = {value}).",
      hint: "Switch it off, or keep that log as secret as the answers: see docs/methods/anonymity.md.",
    },
  },
  "wave-waits-for-close": {
    nl: {
      message: "“{wave}” is voorbij en nog niet gesloten.",
      hint: "Sluit met close. Anders gebeurt het vanzelf na {date}.",
    },
    en: {
      message: "“{wave}” is over and not closed yet.",
      hint: "Close it with close. Else it happens by itself after {date}.",
    },
  },
  "values-left-out": {
    nl: {
      message: "{count} antwoorden pasten bij geen vraag die de deelnemer kreeg en zijn weggelaten.",
      hint: "Dat hoort niet te kunnen. Meld het; de overige antwoorden van deze deelnemers staan er.",
    },
    en: {
      message: "{count} answers fitted no question that the participant was asked, and were left out.",
      hint: "That ought to be impossible. Report it; the other answers of these participants are there.",
    },
  },
  "wave-unknown": {
    nl: { message: "Er is geen peiling “{wave}”.", hint: "Kies uit: {waves}." },
    en: { message: "There is no poll “{wave}”.", hint: "Choose from: {waves}." },
  },
  "wave-not-over": {
    nl: {
      message: "“{wave}” neemt nog antwoorden aan tot {closes}.",
      hint: "Wacht tot dan, of sluit eerder met --early. Heropenen kan daarna niet.",
    },
    en: {
      message: "“{wave}” still takes answers until {closes}.",
      hint: "Wait until then, or close before with --early. It cannot be opened again.",
    },
  },
  "wave-closed": {
    nl: {
      message: "“{wave}” is al gesloten; sleutels en stembus zijn vernietigd.",
      hint: "De antwoorden staan in de map die bij het sluiten is genoemd.",
    },
    en: {
      message: "“{wave}” is closed already; its keys and ballot box were destroyed.",
      hint: "The answers are in the folder that was named when it was closed.",
    },
  },
  "open-incomplete": {
    nl: {
      message: "Er ontbreekt nog iets om de peiling te openen.",
      hint: "Kies hoe mensen meedoen, en schrijf waar zij met vragen terechtkunnen.",
    },
    en: {
      message: "Something is still missing to open the poll.",
      hint: "Choose how people take part, and write where they can go with questions.",
    },
  },
} as const satisfies ProblemTexts;
