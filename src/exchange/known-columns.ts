import type { IgnoreReason } from "./ignore-reason.ts";

type Known = readonly (readonly [IgnoreReason, RegExp])[];

/** Headers that mean the same in every program: whole headers, Dutch and English, that ask no question. */
const EVERYWHERE: Known = [
  [
    "time",
    /^(timestamp|tijdstempel|tijd|datum|date|time|datetime|start ?time|begintijd|starttijd|eindtijd|end ?time|completion time|tijd van voltooien|last modified time|tijd van laatste wijziging|start ?date|end ?date|startdatum|einddatum|date ?stamp|submit ?date|date (submitted|created|modified)|datum (van )?(inzending|ingediend|verzonden)|recorded ?date|time started|interview ?time|duration( \(in seconds\))?|duur)$/,
  ],
  [
    "personal",
    /^((uw |je |your )?e-?mail([ -]?(address|adres))?|(uw |je |your )?(volledige |full )?(naam|name)|username|gebruikersnaam|(recipient ?)?(first|last) ?name|voornaam|achternaam|ip[ -]?(address|adres|addr)?|ipaddr|telefoon(nummer)?|phone( number)?|adres|address|postcode|postal ?code|zip ?code|geboortedatum|date of birth|(location ?)?(latitude|longitude|accuracy)|recipient ?email|email ?address|external ?(data ?)?reference|custom data( \d+)?|user ?agent)$/,
  ],
  [
    "technical",
    /^(id|nr|no\.?|#|row|rij|token|seed|refurl|referer|session ?id|respondent([ -]?id)?|response ?(id|set)|antwoord[ -]id|participant|deelnemer(snummer)?|collector ?id|serial|uuid|_id|_uuid|user ?language|distribution ?channel|last ?page|laatste pagina|start ?language|starttaal|.{1,30}[-_ ]id)$/,
  ],
];

/** Why a column with this header is no question, if it is none. */
export function knownReason(header: string, own: Known = []): IgnoreReason | undefined {
  const words = header.trim().toLowerCase();
  return [...own, ...EVERYWHERE].find(([, pattern]) => pattern.test(words))?.[0];
}

export type { Known };

/** Words by which programs and people name the answer that asks for words: "Anders, namelijk…", "Other (please specify)". */
export function isOtherLabel(label: string): boolean {
  return /^(iets )?(anders|overig|andere?|other)\b.{0,60}$/i.test(label) && label.split(/\s+/).length <= 8;
}
