import type { ProblemTexts } from "./texts.ts";

export const panelProblems = {
  "panel-mail-missing": {
    nl: {
      message: "De lijst heeft geen kolom met mailadressen.",
      hint: "Zet boven de kolommen: naam, mail, groep en eventueel taal.",
    },
    en: {
      message: "The list has no column of mail addresses.",
      hint: "Put above the columns: name, mail, group and, if you like, language.",
    },
  },
  "panel-group-missing": {
    nl: {
      message: "Geen kolom van de lijst zegt bij welke groep iemand hoort.",
      hint: "Neem een kolom op met bij iedereen een antwoord op de achtergrondvraag: {groups}.",
    },
    en: {
      message: "No column of the list says which group somebody is in.",
      hint: "Take in a column with an answer to the background question for everybody: {groups}.",
    },
  },
  "panel-address-broken": {
    nl: {
      message: "Dit is geen mailadres waar iets heen kan.",
      hint: "Verbeter het adres in de lijst, of laat de regel weg.",
    },
    en: {
      message: "This is no mail address that anything can be sent to.",
      hint: "Correct the address in the list, or leave the row out.",
    },
  },
  "panel-group-unknown": {
    nl: {
      message: "De groep “{group}” is geen antwoord op de achtergrondvraag.",
      hint: "Gebruik de woorden of de code van een antwoord in de vragenlijst.",
    },
    en: {
      message: "The group “{group}” is no answer to the background question.",
      hint: "Use the words or the code of an answer in the questionnaire.",
    },
  },
  "panel-language-unknown": {
    nl: {
      message: "De taal “{language}” is niet bekend; de taal van de reeks is genomen.",
      hint: "Schrijf nl of en.",
    },
    en: {
      message: "The language “{language}” is not known; the language of the series was taken.",
      hint: "Write nl or en.",
    },
  },
  "panel-doubles": {
    nl: {
      message: "{count} keer lijkt iemand er dubbel in te staan. Er is nog niets bewaard.",
      hint: "Kijk de lijst hierboven na. Geef met --keep de rijen op die mogen blijven, of verbeter de lijst.",
    },
    en: {
      message: "{count} times somebody seems to be in it twice. Nothing was stored yet.",
      hint: "Look through the list above. Name the rows that may stay with --keep, or correct the list.",
    },
  },
  "panel-empty": {
    nl: {
      message: "Er is niemand om uit te nodigen.",
      hint: "Lees eerst een lijst in met panel import.",
    },
    en: { message: "There is nobody to invite.", hint: "Bring a list in first, with panel import." },
  },
  "panel-member-unknown": {
    nl: {
      message: "Dit adres staat niet in het panel.",
      hint: "Kijk met panel list welke adressen er zijn.",
    },
    en: {
      message: "This address is not in the panel.",
      hint: "See with panel list which addresses there are.",
    },
  },
  "panel-address-taken": {
    nl: {
      message: "Dit adres is al van iemand anders in het panel.",
      hint: "Haal die persoon eerst weg, of gebruik een ander adres.",
    },
    en: {
      message: "This address is somebody else’s in the panel.",
      hint: "Take that person out first, or use another address.",
    },
  },
  "invite-wave-over": {
    nl: { message: "De peiling {wave} neemt geen antwoorden meer aan.", hint: "Open een nieuwe peiling." },
    en: { message: "The poll {wave} takes no more answers.", hint: "Open a new poll." },
  },
  "invite-open-link": {
    nl: {
      message: "De peiling {wave} heeft een open link en geen codes.",
      hint: "Deel het adres {address} zelf.",
    },
    en: {
      message: "The poll {wave} has an open link and no codes.",
      hint: "Share the address {address} yourself.",
    },
  },
  "invite-group-unknown": {
    nl: {
      message: "Deze peiling kent de groep “{group}” niet; {people} mensen zijn nog niet uitgenodigd.",
      hint: "Geef hun een andere groep met panel change, en nodig opnieuw uit.",
    },
    en: {
      message: "This poll does not know the group “{group}”; {people} people were not invited yet.",
      hint: "Give them another group with panel change, and invite again.",
    },
  },
  "invite-server-missing": {
    nl: {
      message: "Er is geen mailserver opgegeven.",
      hint: "Zet SMTP_URL en MAIL_FROM in de omgeving, of schrijf de mails met --outbox naar een map.",
    },
    en: {
      message: "No mail server was given.",
      hint: "Set SMTP_URL and MAIL_FROM in the environment, or write the mails to a folder with --outbox.",
    },
  },
  "remind-before-invite": {
    nl: { message: "Voor {wave} is nog niemand uitgenodigd.", hint: "Nodig eerst uit met invite." },
    en: { message: "Nobody was invited to {wave} yet.", hint: "Invite first, with invite." },
  },
} satisfies ProblemTexts;
