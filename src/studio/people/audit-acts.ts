import type { Language } from "../../text.ts";

/** An act as the log names it, in the words of a reader: Dutch, English. What is not named here is shown as it is. */
const ACTS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  "POST /api/session": ["Aangemeld met een link", "Signed in with a link"],
  "DELETE /api/session": ["Afgemeld", "Signed out"],
  "POST /api/session/password": ["Aangemeld met een wachtwoord", "Signed in with a password"],
  "POST /api/session/passkey/options": ["Om een passkey gevraagd", "Asked for a passkey"],
  "POST /api/session/passkey": ["Aangemeld met een passkey", "Signed in with a passkey"],
  "POST /api/session/organisation": [
    "Naar de organisatie om aan te melden",
    "To the organisation to sign in",
  ],
  "GET /api/session/organisation/back": ["Aangemeld met de organisatie", "Signed in with the organisation"],
  "PUT /api/me": ["Eigen naam of taal gewijzigd", "Changed own name or language"],
  "POST /api/me/password": ["Wachtwoord begonnen", "Began a password"],
  "POST /api/me/password/finish": ["Wachtwoord ingesteld", "Set a password"],
  "POST /api/me/passkeys/options": ["Passkey begonnen", "Began a passkey"],
  "POST /api/me/passkeys": ["Passkey toegevoegd", "Added a passkey"],
  "POST /api/me/organisation": [
    "Account bij de organisatie gekoppeld",
    "Tied an account of the organisation",
  ],
  "DELETE /api/me/ways/:kind/:id": ["Manier van aanmelden verwijderd", "Removed a way of signing in"],
  "POST /api/people": ["Iemand uitgenodigd", "Invited somebody"],
  "PUT /api/people/:person": ["Iemand gewijzigd", "Changed somebody"],
  "POST /api/people/:person/link": ["Aanmeldlink gemaakt", "Made a sign-in link"],
  "POST /api/keys": ["Sleutel voor een programma gemaakt", "Made a key for a program"],
  "DELETE /api/keys/:key": ["Sleutel ingetrokken", "Took a key away"],
  "POST /api/series": ["Reeks gemaakt", "Made a series"],
  "POST /api/series/:series/waves": ["Peiling begonnen", "Began a poll"],
  "POST /api/series/:series/:wave/files/:name/changes": ["Gewijzigd", "Changed"],
  "POST /api/series/:series/:wave/preview": [
    "Vragenlijst bekeken als deelnemer",
    "Saw the questions as a participant",
  ],
  "POST /api/series/:series/:wave/questionnaire/found": [
    "Vragen in een bestand bekeken",
    "Looked at questions in a file",
  ],
  "POST /api/series/:series/:wave/answers/:variable/codes": ["Antwoord gecodeerd", "Coded an answer"],
  "POST /api/series/:series/:wave/answers/:variable/codebook": ["Codeboek gewijzigd", "Changed the codebook"],
  "POST /api/series/:series/:wave/answers/:variable/review": ["Antwoorden nagekeken", "Reviewed answers"],
  "POST /api/series/:series/:wave/answers/:variable/conclusion": [
    "Conclusie geschreven",
    "Wrote the conclusion",
  ],
  "POST /api/series/:series/:wave/answers/:variable/sample": ["Steekproef getrokken", "Drew a sample"],
  "POST /api/series/:series/:wave/answers/:variable/decided": [
    "Over een verschil beslist",
    "Decided on a difference",
  ],
  "POST /api/series/:series/:wave/answers/:variable/blind": ["Blind gecodeerd", "Coded blind"],
  "POST /api/series/:series/:wave/answers/:variable/bulk": [
    "Suggesties samen overgenomen",
    "Accepted suggestions together",
  ],
  "POST /api/series/:series/:wave/answers/:variable/bulk/back": [
    "Samen overgenomen suggesties teruggenomen",
    "Took suggestions accepted together back",
  ],
  "POST /api/series/:series/:wave/build": ["Publicatie gemaakt", "Made a publication"],
  "DELETE /api/series/:series/:wave/build": ["Maken gestopt", "Stopped making"],
  "DELETE /api/series/:series/:wave/publication/online": [
    "Webpagina offline gehaald",
    "Took the web page offline",
  ],
  "PUT /api/series/:series/:wave/publication/template": ["Sjabloon gekozen", "Chose a template"],
  "DELETE /api/series/:series/:wave/publication/template": ["Sjabloon weggehaald", "Took the template away"],
  "POST /api/series/:series/:wave/approvals": ["Een tweede persoon gevraagd", "Asked a second person"],
  "POST /api/series/:series/:wave/approvals/:id": ["Op een verzoek beslist", "Decided on a request"],
  "DELETE /api/series/:series/:wave/approvals/threshold": ["Drempel teruggezet", "Put the threshold back"],
  "POST /api/series/:series/:wave/panel/preview": ["Lijst bekeken", "Looked at a list"],
  "POST /api/series/:series/:wave/panel/list": ["Lijst in het panel gezet", "Brought a list into the panel"],
  "PUT /api/series/:series/:wave/panel/members/:member": ["Panellid gewijzigd", "Changed a panel member"],
  "DELETE /api/series/:series/:wave/panel/members/:member": ["Panellid verwijderd", "Removed a panel member"],
  "PUT /api/series/:series/:wave/panel/kept-until": ["Bewaartermijn gekozen", "Chose how long to keep"],
  "POST /api/series/:series/:wave/fieldwork": ["Peiling geopend", "Opened a poll"],
  "PUT /api/series/:series/:wave/fieldwork/end": ["Einde verplaatst", "Moved the end"],
  "POST /api/series/:series/:wave/fieldwork/bounces": [
    "Meldingen van mails die terugkwamen gelezen",
    "Read notices of mails that came back",
  ],
  "POST /api/series/:series/:wave/fieldwork/replacement": ["Nieuwe code gestuurd", "Sent a new code"],
  "POST /api/series/:series/:wave/fieldwork/test-mail": ["Proefmail gestuurd", "Sent a test mail"],
  "POST /api/series/:series/:wave/fieldwork/round": ["Ronde mails gestuurd", "Sent a round of mails"],
  "DELETE /api/series/:series/:wave/fieldwork/round": ["Ronde mails gestopt", "Stopped a round of mails"],
  "POST /api/series/:series/:wave/fieldwork/close": ["Peiling gesloten", "Closed a poll"],
  "POST /api/series/:series/:wave/import": ["Bestand met antwoorden bekeken", "Looked at a file of answers"],
  "PUT /api/series/:series/:wave/import/corrections": [
    "Verbeterd wat van een bestand is begrepen",
    "Corrected what was understood of a file",
  ],
  "DELETE /api/series/:series/:wave/import": ["Inlezen gestopt", "Stopped reading a file"],
  "POST /api/series/:series/:wave/import/written": [
    "Antwoorden uit een bestand ingelezen",
    "Read answers from a file",
  ],
  "POST /api/house/backups": ["Reservekopie gemaakt", "Made a backup"],
  "POST /api/house/destroy": ["Peiling vernietigd", "Destroyed a poll"],
  "POST /api/house/destroy-restricted": [
    "Antwoorden per deelnemer vernietigd",
    "Destroyed answers a participant",
  ],
  "POST /api/house/unplaced": ["Mensen in een reeks gezet", "Put people in a series"],
  open: ["Peiling geopend", "Opened a poll"],
  close: ["Peiling gesloten", "Closed a poll"],
  invite: ["Uitnodigingen verstuurd", "Sent invitations"],
  remind: ["Herinneringen verstuurd", "Sent reminders"],
  destroy: ["Peiling vernietigd", "Destroyed a poll"],
  restore: ["Reservekopie teruggezet", "Restored a backup"],
  backup: ["Reservekopie gemaakt", "Made a backup"],
  "import-panel": ["Lijst in het panel gezet", "Brought a list into the panel"],
  "change-member": ["Panellid gewijzigd", "Changed a panel member"],
  "remove-member": ["Panellid verwijderd", "Removed a panel member"],
  "replace-key": ["Nieuwe code voor iemand", "New code for somebody"],
  "keep-panel": ["Bewaartermijn gekozen", "Chose how long to keep"],
  "destroy panel": ["Panel vernietigd", "Destroyed the panel"],
  "destroy restricted": ["Antwoorden per deelnemer vernietigd", "Destroyed answers a participant"],
  "destroy answers": ["Antwoorden vernietigd na hun termijn", "Destroyed answers after their term"],
  "refuse-unsigned": [
    "Zonder aanmelding geweigerd, hier alleen geteld",
    "Refused without signing in, only counted here",
  ],
  "accept clock": ["Klok aanvaard", "Accepted the clock"],
};

/** What was done, in words; undefined where the log's own words are all there is. */
export function actInWords(what: string, language: Language): string | undefined {
  return ACTS[what]?.[language === "nl" ? 0 : 1];
}

const RESULTS: Readonly<Record<Language, { done: string; refused: string; failed: string }>> = {
  nl: { done: "gelukt", refused: "geweigerd", failed: "mislukt" },
  en: { done: "done", refused: "refused", failed: "failed" },
};

/** What became of it: the status of a reply in a word, with its number; else as the log says it. */
export function resultInWords(result: string, language: Language): string {
  if (!/^[1-5]\d\d$/.test(result)) return result;
  const words = RESULTS[language];
  if (result < "400") return words.done;
  return `${result < "500" ? words.refused : words.failed} (${result})`;
}
