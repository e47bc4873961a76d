import { afterEach, describe, expect, test } from "vitest";
import {
  exampleQuestionnaire,
  holdPoll,
  type Poll,
  type PollOptions,
} from "../../../test/support/collecting.ts";

const polls: Poll[] = [];
afterEach(async () => {
  await Promise.all(polls.splice(0).map(async (poll) => poll.close()));
});

async function hold(options: PollOptions = {}): Promise<Poll> {
  const poll = await holdPoll(options);
  polls.push(poll);
  return poll;
}

const form = () => crypto.randomUUID();
const answers = { sector: "ministerie", q1: "goed", q4: "De aangifte." };

async function post(poll: Poll, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return poll.app.request(`${poll.path}/answers`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly problems?: readonly { readonly code: string; readonly at?: string; readonly message: string }[];
}

async function problemIn(reply: Response): Promise<ProblemBody> {
  expect(reply.headers.get("content-type")).toBe("application/problem+json");
  const body = (await reply.json()) as ProblemBody;
  expect(body.status).toBe(reply.status);
  return body;
}

test("a program reads the questionnaire as it stands in the poll's folder", async () => {
  const poll = await hold();
  const reply = await poll.app.request(`${poll.path}/questionnaire`);
  expect(reply.headers.get("content-type")).toBe("application/json");
  expect(await reply.json()).toEqual(exampleQuestionnaire);
});

describe("a submission", () => {
  test("is stored once: 201, the same again 200, anything else under its number 409", async () => {
    const poll = await hold();
    const one = { key: poll.keys[0], form: form(), answers };
    expect((await post(poll, one)).status).toBe(201);
    expect(
      (await post(poll, { ...one, answers: { q4: " De aangifte.\r\n", q1: "goed", sector: "ministerie" } }))
        .status,
    ).toBe(200);
    const different = await problemIn(await post(poll, { ...one, answers: { ...answers, q1: "slecht" } }));
    expect(different).toMatchObject({ type: "urn:peilschaal:different", status: 409 });
    expect((await problemIn(await post(poll, { ...one, form: form() }))).status).toBe(403);
    expect(await poll.answers()).toEqual([answers]);
  });

  test("of an open link has no key; one that is sent along is not looked at", async () => {
    const poll = await hold({ mode: "open-link" });
    const one = { form: form(), answers };
    expect((await post(poll, one)).status).toBe(201);
    expect((await post(poll, { ...one, key: "iets" })).status).toBe(200);
    expect((await post(poll, { ...one, form: form() })).status).toBe(201);
  });

  test("is told all that is wrong with it before its code is looked at", async () => {
    const poll = await hold();
    const wrong = { q1: "matig", q2: "geen", q3_it: "1", q99: "x", q5: 3 };
    const reply = await post(poll, { key: "onzin", form: form(), answers: wrong });
    const body = await problemIn(reply);
    expect(body.status).toBe(422);
    expect(new Set(body.problems?.map(({ code, at }) => `${code} ${at ?? ""}`))).toEqual(
      new Set([
        "answer-not-text answers.q5",
        "answer-variable-unknown ",
        "answer-required answers.sector",
        "answer-unknown answers.q1",
        "answer-not-asked answers.q3",
      ]),
    );
  });

  test("without any answer is refused and spends nothing", async () => {
    const loose = { ...exampleQuestionnaire, pages: exampleQuestionnaire.pages.slice(1) };
    const poll = await hold({ questionnaire: loose });
    for (const empty of [{}, { q4: "  " }, { q3_it: "0" }]) {
      const body = await problemIn(await post(poll, { key: poll.keys[0], form: form(), answers: empty }));
      expect(body.problems?.map(({ code }) => code)).toEqual(["answers-empty"]);
    }
    expect((await post(poll, { key: poll.keys[0], form: form(), answers: { q1: "goed" } })).status).toBe(201);
  });

  test("has a form number that nobody guesses", async () => {
    const poll = await hold();
    for (const number of ["1", "a".repeat(40), "met spaties en meer dan genoeg"]) {
      const body = await problemIn(await post(poll, { key: poll.keys[0], form: number, answers }));
      expect(body).toMatchObject({ status: 422, problems: [{ code: "form-number-malformed", at: "form" }] });
    }
  });

  test.each([
    ["no JSON", "{"],
    ["a list", []],
    ["nothing", null],
    ["answers that are a list", { form: form(), answers: [] }],
    ["no form number", { answers }],
    ["a key that is no text", { key: 7, form: form(), answers }],
  ])("is not %s", async (_what, body) => {
    expect((await problemIn(await post(await hold(), body))).status).toBe(400);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "text/json"])(
    "is not %s, which a form of another site could send",
    async (type) => {
      const poll = await hold();
      const one = { key: poll.keys[0], form: form(), answers };
      expect((await problemIn(await post(poll, one, { "content-type": type }))).status).toBe(415);
      expect(await poll.answers()).toEqual([]);
    },
  );

  test("that is too large is refused", async () => {
    const poll = await hold();
    expect(
      (await problemIn(await post(poll, { form: form(), answers: { q4: "x".repeat(400_000) } }))).status,
    ).toBe(413);
  });

  test("outside the poll's time is told so", async () => {
    const before = await hold({ now: () => Date.parse("2026-04-01T10:00:00Z") });
    expect((await problemIn(await post(before, { key: "x", form: form(), answers }))).type).toBe(
      "urn:peilschaal:not-open",
    );
    const after = await hold({ now: () => Date.parse("2026-05-01T10:00:00Z") });
    expect((await problemIn(await post(after, { key: "x", form: form(), answers }))).status).toBe(410);
  });

  test("that cannot be stored now may be sent again: 503", async () => {
    const poll = await hold({
      between: (real) => ({ ...real, submit: async () => Promise.resolve("unavailable" as const) }),
    });
    const reply = await post(poll, { key: poll.keys[0], form: form(), answers });
    expect(reply.headers.get("retry-after")).toBe("60");
    expect((await problemIn(reply)).status).toBe(503);
  });
});

test("problems are told in Dutch to who asks for Dutch", async () => {
  const poll = await hold();
  const sent = { key: "x", form: form(), answers: { ...answers, q1: "matig" } };
  expect((await problemIn(await post(poll, sent))).title).toBe("The answers do not fit the questionnaire.");
  const dutch = await problemIn(await post(poll, sent, { "accept-language": "nl-NL,nl;q=0.9,en;q=0.8" }));
  expect(dutch.title).toBe("De antwoorden passen niet bij de vragenlijst.");
  expect(dutch.problems?.[0]?.message).toBe("Dit antwoord bestaat niet bij deze vraag.");
});
