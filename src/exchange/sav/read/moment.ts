import { isIsoDate } from "../../../time.ts";
import type { Dictionary } from "../../labelled/model.ts";

/** As SPSS writes them; some programs read them with their capital only. */
export const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** SPSS is of 1968, so a year of two digits is one from then on. */
const FIRST_YEAR = 68;

/** When a file was made, from "19 may 26" and "09:30:00"; undefined where that is no moment. */
export function readMoment(date: string, time: string): Dictionary["made"] {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[ -]([a-z]{3})[ -](\d\d)\s*$/i.exec(date) ?? [];
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const century = Number(year) < FIRST_YEAR ? "20" : "19";
  const iso = `${century}${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (number === 0 || !isIsoDate(iso)) return undefined;
  return { date: iso, time: /^\d\d:\d\d:\d\d$/.test(time) ? time : "00:00:00" };
}
