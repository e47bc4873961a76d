import type { Context } from "hono";
import type { Refusal, SaidProblem } from "../../api/problem.ts";
import { describe, type Problem } from "../../problem.ts";
import type { Language } from "../../text.ts";

const TITLES: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  401: { nl: "Je bent niet aangemeld.", en: "You are not signed in." },
  403: { nl: "Dit mag je niet.", en: "You are not allowed to do this." },
  404: { nl: "Dit bestaat niet.", en: "This does not exist." },
  409: { nl: "Iemand anders was eerder.", en: "Somebody else was first." },
  415: { nl: "Dit is geen JSON.", en: "This is not JSON." },
  413: { nl: "Dit is te groot.", en: "This is too large." },
  429: { nl: "Te vaak geprobeerd.", en: "Too many attempts." },
  503: {
    nl: "Er ging bij ons iets mis. Laad de pagina opnieuw om te zien of het gelukt is.",
    en: "Something went wrong on our side. Load the page again to see whether it was done.",
  },
  422: { nl: "Dit kan zo niet.", en: "This cannot be done as it is." },
};

/** Says no, in the reader's language, as `application/problem+json`. */
export function refusal(context: Context, status: number, problems: readonly Problem[] = []): Response {
  const language = languageOf(context);
  const body: Refusal = {
    type: "about:blank",
    status,
    title: TITLES[status]?.[language] ?? String(status),
    ...(problems.length > 0 && { problems: sayProblems(problems, language) }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8" },
  });
}

export function sayProblems(problems: readonly Problem[], language: Language): SaidProblem[] {
  return problems.map((one) => ({
    code: one.code,
    severity: one.severity,
    place: one.place,
    ...describe(one, language),
  }));
}

/** The language a reader asked for in the address; Dutch where they did not. */
export function languageOf(context: Context): Language {
  return context.req.query("lang") === "en" ? "en" : "nl";
}
