import { describe, type Problem } from "../../problem.ts";
import type { Language } from "../../text.ts";

/** Why a program's submission was not taken. */
export type ProblemKind =
  | "invalid"
  | "malformed"
  | "refused"
  | "different"
  | "closed"
  | "not-open"
  | "unavailable"
  | "busy"
  | "too-large"
  | "not-json"
  | "elsewhere"
  | "failed";

interface Kind {
  readonly status: number;
  readonly title: Readonly<Record<Language, string>>;
}

const kinds: Readonly<Record<ProblemKind, Kind>> = {
  malformed: { status: 400, title: { nl: "Dit is geen inzending.", en: "This is not a submission." } },
  invalid: {
    status: 422,
    title: {
      nl: "De antwoorden passen niet bij de vragenlijst.",
      en: "The answers do not fit the questionnaire.",
    },
  },
  refused: {
    status: 403,
    title: { nl: "Met deze code kan niet worden meegedaan.", en: "This code cannot be used." },
  },
  different: {
    status: 409,
    title: {
      nl: "Onder dit formuliernummer zijn al andere antwoorden opgeslagen.",
      en: "Other answers have been stored under this form number.",
    },
  },
  closed: { status: 410, title: { nl: "De peiling is gesloten.", en: "The poll is closed." } },
  "not-open": { status: 503, title: { nl: "De peiling is nog niet open.", en: "The poll is not open yet." } },
  unavailable: {
    status: 503,
    title: {
      nl: "De antwoorden zijn nu niet opgeslagen. Probeer het opnieuw met hetzelfde formuliernummer.",
      en: "The answers were not stored now. Try again with the same form number.",
    },
  },
  busy: {
    status: 429,
    title: { nl: "Te veel pogingen. Wacht even.", en: "Too many attempts. Please wait." },
  },
  "too-large": { status: 413, title: { nl: "Dit is te veel.", en: "This is too much." } },
  "not-json": { status: 415, title: { nl: "Stuur application/json.", en: "Send application/json." } },
  elsewhere: {
    status: 403,
    title: { nl: "Verzonden door een andere website.", en: "Sent by another website." },
  },
  failed: {
    status: 503,
    title: {
      nl: "Er ging bij ons iets mis. Probeer het opnieuw met hetzelfde formuliernummer.",
      en: "Something went wrong on our side. Try again with the same form number.",
    },
  },
};

/** Who sends thousands of mistakes learns enough from the first. */
const MOST_TOLD = 100;

/** A reply of RFC 9457; its `type` names the kind, and `problems` what is wrong with which answer. */
export function problemReply(
  kind: ProblemKind,
  language: Language,
  headers: Readonly<Record<string, string>>,
  extra: { readonly problems?: readonly Problem[]; readonly retryAfter?: number } = {},
): Response {
  const { status, title } = kinds[kind];
  const problems = extra.problems?.slice(0, MOST_TOLD).map((one) => ({
    code: one.code,
    ...(one.place.path !== undefined && { at: one.place.path }),
    ...describe(one, language),
  }));
  const body = {
    type: `urn:peilschaal:${kind}`,
    title: title[language],
    status,
    ...(problems && { problems }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...headers,
      "Content-Type": "application/problem+json",
      "Content-Language": language,
      Vary: "Accept-Language",
      ...(extra.retryAfter !== undefined && { "Retry-After": String(extra.retryAfter) }),
    },
  });
}
