import type { Language } from "../../text.ts";
import type { Moment } from "../../workflow/fieldwork-ports.ts";

/** A moment as clocks in the Netherlands show it: "donderdag 30 april 2026", "17.00"; "Thursday 30 April 2026", "17:00". */
export function sayMoment(
  moment: Moment,
  language: Language,
): { readonly date: string; readonly time: string } {
  const at = new Date(moment);
  const { date, time } = FORMATS[language];
  const clock = time.format(at);
  return {
    date: date.format(at).replace(",", ""),
    time: language === "nl" ? clock.replace(":", ".") : clock,
  };
}

const FORMATS = {
  nl: formats("nl-NL"),
  en: formats("en-GB"),
} as const;

function formats(locale: string) {
  const timeZone = "Europe/Amsterdam";
  return {
    date: new Intl.DateTimeFormat(locale, { timeZone, dateStyle: "full" }),
    time: new Intl.DateTimeFormat(locale, { timeZone, hour: "2-digit", minute: "2-digit", hour12: false }),
  };
}
