import { useLanguage } from "../language.ts";

/** Says a moment by the clock in the Netherlands, where polls open and close. */
export function useMoment(): (moment: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: "Europe/Amsterdam",
  });
  return (moment) => format.format(Date.parse(moment));
}

/** Says a day. */
export function useDay(): (day: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return (day) => format.format(Date.parse(day));
}
