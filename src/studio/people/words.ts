import type { Role } from "../../api/session.ts";
import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

export const roleWords: Words<Readonly<Record<Role, { readonly name: string; readonly may: string }>>> = {
  nl: {
    beheerder: { name: "Beheerder", may: "mag alles, ook mensen en rechten" },
    onderzoeker: { name: "Onderzoeker", may: "maakt de peiling van vragenlijst tot publicatie" },
    "tweede-codeur": { name: "Tweede codeur", may: "codeert open antwoorden en ziet de resultaten" },
    lezer: { name: "Lezer", may: "ziet de beschermde resultaten" },
  },
  en: {
    beheerder: { name: "Administrator", may: "may do everything, also people and rights" },
    onderzoeker: { name: "Researcher", may: "makes the poll, from questionnaire to publication" },
    "tweede-codeur": { name: "Second coder", may: "codes open answers and sees the results" },
    lezer: { name: "Reader", may: "sees the protected results" },
  },
};

export interface PeopleWords {
  readonly head: string;
  readonly intro: string;
  readonly search: string;
  readonly found: (count: number, of: number) => string;
  readonly who: string;
  readonly coder: string;
  readonly rights: string;
  readonly signsIn: string;
  readonly actions: string;
  readonly everywhere: string;
  readonly none: string;
  readonly roleIn: (series: string) => string;
  readonly ways: Readonly<Record<"password" | "passkey" | "organisation", string>>;
  readonly onlyLink: string;
  readonly disabled: string;
  readonly you: string;
  readonly change: (name: string) => string;
  readonly changeShort: string;
  readonly save: string;
  readonly cancel: string;
  readonly disable: string;
  readonly disableTold: string;
  readonly enable: string;
  readonly newLink: string;
  readonly invite: string;
  readonly name: string;
  readonly role: string;
  readonly where: string;
  readonly inviteDo: string;
  readonly linkFor: (name: string) => string;
  readonly linkTold: string;
}

export const peopleWords: Words<PeopleWords> = {
  nl: {
    head: "Mensen en rechten",
    intro: "Wie in deze studio werkt, en wat diegene mag. Een wijziging geldt meteen.",
    search: "Zoek op naam of codeur",
    found: (count, of) => (count === of ? `${nl(of)} mensen` : `${nl(count)} van ${nl(of)} mensen`),
    who: "Wie",
    coder: "Codeur",
    rights: "Rechten",
    signsIn: "Meldt zich aan met",
    actions: "Wijzigen",
    everywhere: "Alle reeksen",
    none: "Geen",
    roleIn: (series) => `Rol in ${series}`,
    ways: { password: "wachtwoord", passkey: "passkey", organisation: "organisatie" },
    onlyLink: "alleen een link",
    disabled: "Uitgezet",
    you: "jij",
    change: (name) => `Wijzig ${name}`,
    changeShort: "Wijzig",
    save: "Sla op",
    cancel: "Annuleer",
    disable: "Zet uit",
    disableTold:
      "Bij het volgende verzoek is deze persoon eruit. Sessies, links en sleutels werken niet meer.",
    enable: "Zet weer aan",
    newLink: "Maak een aanmeldlink",
    invite: "Nodig iemand uit",
    name: "Naam",
    role: "Rol",
    where: "In",
    inviteDo: "Maak de uitnodiging",
    linkFor: (name) => `Aanmeldlink voor ${name}`,
    linkTold:
      "Geef deze link zelf door, langs een weg die je vertrouwt. Hij werkt één keer, zeven dagen lang, en wordt hier niet opnieuw getoond.",
  },
  en: {
    head: "People and rights",
    intro: "Who works in this studio, and what they may do. A change counts at once.",
    search: "Search by name or coder",
    found: (count, of) => (count === of ? `${en(of)} people` : `${en(count)} of ${en(of)} people`),
    who: "Who",
    coder: "Coder",
    rights: "Rights",
    signsIn: "Signs in with",
    actions: "Change",
    everywhere: "All series",
    none: "None",
    roleIn: (series) => `Role in ${series}`,
    ways: { password: "password", passkey: "passkey", organisation: "organisation" },
    onlyLink: "a link only",
    disabled: "Disabled",
    you: "you",
    change: (name) => `Change ${name}`,
    changeShort: "Change",
    save: "Save",
    cancel: "Cancel",
    disable: "Disable",
    disableTold: "At their next request this person is out. Sessions, links and keys stop working.",
    enable: "Enable again",
    newLink: "Make a sign-in link",
    invite: "Invite somebody",
    name: "Name",
    role: "Role",
    where: "In",
    inviteDo: "Make the invitation",
    linkFor: (name) => `Sign-in link for ${name}`,
    linkTold:
      "Pass this link on yourself, by a way you trust. It works once, for seven days, and is not shown here again.",
  },
};
