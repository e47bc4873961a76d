import { afterEach, describe, expect, test } from "vitest";
import {
  DURING,
  exampleQuestionnaire,
  holdPoll,
  type Poll,
  type PollOptions,
} from "../../../test/support/collecting.ts";
import { everyType } from "../../../test/support/every-type.ts";
import { FormWalker, postOf, type Fields } from "../../../test/support/form-walker.ts";

const polls: Poll[] = [];
afterEach(async () => {
  await Promise.all(polls.splice(0).map(async (poll) => poll.close()));
});

async function hold(options: PollOptions = {}): Promise<Poll> {
  const poll = await holdPoll(options);
  polls.push(poll);
  return poll;
}

function walker(poll: Poll): FormWalker {
  return new FormWalker((path, init) => poll.app.request(path, init), poll.path);
}

/** Answers the example's questions as given and stops at the overview. */
async function toReview(someone: FormWalker, answers: Readonly<Record<string, Fields>>): Promise<FormWalker> {
  for (let i = 0; i < 20 && someone.fields["_at"] !== "review"; i++) {
    await someone.press("next", answers[someone.fields["_at"] ?? ""] ?? {});
    expect(someone.status, someone.words).toBe(200);
  }
  return someone;
}

const EXAMPLE: Readonly<Record<string, Fields>> = {
  sector: { sector: "ministerie" },
  q1: { q1: "goed" },
  q2: { q2: "veel" },
  q3: {
    q3_complexiteit: "1",
    q3_anders: "1",
    q3_anders_text: "Grensarbeiders vallen tussen twee regelingen",
  },
  q4: { q4: "De vooringevulde aangifte.\r\nEn het paspoort." },
};

describe("a participant", () => {
  test("answers, looks it over, sends it, and is thanked; it is kept as it was meant", async () => {
    const poll = await hold();
    const someone = await toReview(await walker(poll).begin(poll.keys[0]), EXAMPLE);
    expect(someone.words).toContain("4. Waarover zorgen Complexiteit van wet- en regelgeving");
    expect(someone.words).toContain("Anders: Grensarbeiders vallen tussen twee regelingen");
    expect(someone.words).toContain("6. Toekomstbestendig Niet ingevuld");
    await someone.press("send");
    expect(someone.location).toBeNull();
    expect(someone.heading).toBe("Bedankt. Je antwoorden zijn binnen.");
    expect(someone.words).toContain("is gebruikt en werkt niet meer");
    const [answers, ...others] = await poll.answers();
    expect(others).toEqual([]);
    expect(answers).toMatchObject({
      sector: "ministerie",
      q1: "goed",
      q2: "veel",
      q3_complexiteit: "1",
      q3_maatwerk: "0",
      q3_anders_text: "Grensarbeiders vallen tussen twee regelingen",
      q4: "De vooringevulde aangifte.\nEn het paspoort.",
    });
    expect(answers).not.toHaveProperty("q5");
  });

  test("loses nothing by going back, forth, to a question, or to another language", async () => {
    const poll = await hold();
    const someone = await walker(poll).begin(poll.keys[0]);
    await someone.press("next", EXAMPLE["sector"]);
    await someone.press("next", { q1: "slecht" });
    await someone.press("lang-en", { q2: "veel" });
    expect(someone.html).toContain('<html lang="en">');
    expect(someone.heading).toBe("To what extent are you concerned about the quality of public services?");
    expect(someone.fields["q2"]).toBe("veel");
    await someone.press("back");
    await someone.press("back");
    expect(someone.fields["sector"]).toBe("ministerie");
    await someone.press("back");
    expect(someone.fields["_key"]).toBe(poll.keys[0]);
    await someone.press("start");
    expect(someone.fields["sector"]).toBe("ministerie");
    await toReview(someone, {});
    expect(someone.words).toContain("2. Quality now Bad");
    await someone.press("to-q1");
    await someone.press("next", { q1: "goed" });
    expect(someone.heading).toBe("Is this right?");
    expect(someone.words).toContain("2. Quality now Good");
    await someone.press("lang-nl");
    expect(someone.words).toContain("2. Huidige kwaliteit Goed");
  });

  test("keeps what was typed when it is refused, and when the page is left by Vorige", async () => {
    const poll = await hold({ questionnaire: everyType });
    const someone = await walker(poll).begin(poll.keys[0]);
    await someone.press("next", { sector: "rijk" });
    for (let i = 0; i < 4; i++) await someone.press("next");
    expect(someone.fields["_at"]).toBe("uren");
    await someone.press("next", { uren: "veel te veel" });
    expect(someone.status).toBe(422);
    expect(someone.fields["uren"]).toBe("veel te veel");
    await someone.press("back");
    await someone.press("next");
    expect(someone.fields["uren"]).toBe("veel te veel");
    await someone.press("next", { uren: "36,5" });
    expect(someone.fields["_at"]).toBe("functie");
    await toReview(someone, {});
    expect(someone.words).toContain("36,5 uur");
  });

  test("is not asked what does not follow, and its count says so", async () => {
    const poll = await hold();
    const someone = await walker(poll).begin(poll.keys[0]);
    expect(someone.words).toContain("Vraag 1 van 10 of minder");
    await someone.press("next", EXAMPLE["sector"]);
    await someone.press("next");
    await someone.press("next", { q2: "geen" });
    expect(someone.fields["_at"]).toBe("q4");
    expect(someone.words).toContain("Vraag 4 van 9 of minder");
    await someone.press("next");
    await someone.press("next", { q5: "deels" });
    expect(someone.words).toContain("Vraag 6 van 9");
    expect(someone.words).not.toContain("of minder");
  });

  test("is asked what a change brings up, and then looks it over again", async () => {
    const poll = await hold();
    const someone = await toReview(await walker(poll).begin(poll.keys[0]), {
      ...EXAMPLE,
      q2: { q2: "geen" },
    });
    expect(someone.words).not.toContain("Waarover zorgen");
    await someone.press("to-q2");
    await someone.press("next", { q2: "veel" });
    expect(someone.fields["_at"]).toBe("q3");
    await someone.press("next");
    expect(someone.heading).toBe("Klopt dit zo?");
    expect(someone.words).toContain("4. Waarover zorgen Niet ingevuld");
  });

  test("can take an answer back that the browser cannot", async () => {
    const poll = await hold();
    const someone = await walker(poll).begin(poll.keys[0]);
    await someone.press("next", EXAMPLE["sector"]);
    await someone.press("clear-q1", { q1: "goed" });
    expect(someone.fields["_at"]).toBe("q1");
    expect(someone.fields).not.toHaveProperty("q1");
  });

  test("cannot skip what is required, and is told where and what to do", async () => {
    const poll = await hold();
    const someone = await walker(poll).begin(poll.keys[0]);
    await someone.press("next");
    expect(someone.status).toBe(422);
    expect(someone.title).toMatch(/^Let op: Vraag 1 van 10/);
    expect(someone.html).toMatch(/<div class="summary" role="group"[^>]* tabindex="-1" autofocus>/);
    expect(someone.html).toContain('<a href="#sector">Geef een antwoord. Deze vraag is verplicht.</a>');
    expect(someone.html).toContain('aria-describedby="sector.hint sector.fault"');
  });

  test("cannot send nothing, and nothing is spent by trying", async () => {
    const loose = { ...exampleQuestionnaire, pages: exampleQuestionnaire.pages.slice(1) };
    const poll = await hold({ questionnaire: loose });
    const someone = await toReview(await walker(poll).begin(poll.keys[0]), {});
    await someone.press("send");
    expect(someone.status).toBe(422);
    expect(someone.words).toContain("Je hebt nog niets ingevuld");
    expect((await walker(poll).begin(poll.keys[0])).status).toBe(200);
    expect(await poll.answers()).toEqual([]);
  });

  test("who sends twice has sent once", async () => {
    const poll = await hold();
    const someone = await toReview(await walker(poll).begin(poll.keys[0]), EXAMPLE);
    const again = Object.assign(walker(poll), { html: someone.html });
    await Promise.all([someone.press("send"), again.press("send")]);
    expect([someone.heading, again.heading]).toEqual(Array(2).fill("Bedankt. Je antwoorden zijn binnen."));
    expect(await poll.answers()).toHaveLength(1);
  });

  test("who sends something else from a second window is told that the first is in", async () => {
    const poll = await hold();
    const someone = await toReview(await walker(poll).begin(poll.keys[0]), EXAMPLE);
    const other = Object.assign(walker(poll), { html: someone.html });
    await someone.press("send");
    await other.press("send", { q1: "slecht" });
    expect(other.status).toBe(409);
    expect(other.heading).toBe("Er zijn al antwoorden verstuurd");
    expect(await poll.answers()).toMatchObject([{ q1: "goed" }]);
  });

  test("of an open link needs no code, and doubles are known by the form", async () => {
    const poll = await hold({ mode: "open-link" });
    const someone = await walker(poll).open();
    expect(someone.fields).not.toHaveProperty("_key");
    expect(someone.words).not.toContain("uitgenodigd");
    await someone.press("start");
    await toReview(someone, EXAMPLE);
    const again = Object.assign(walker(poll), { html: someone.html });
    await someone.press("send");
    await again.press("send");
    expect(again.words).not.toContain("Je code");
    expect(await poll.answers()).toHaveLength(1);
  });

  test("who posts to it without its first page has not sent anything yet", async () => {
    const poll = await hold({ mode: "open-link" });
    const someone = walker(poll);
    await someone.press("send", { _at: "review", sector: "zbo" });
    expect(someone.heading).toBe("Klopt dit zo?");
    expect(someone.words).toContain("1. Sector ZBO");
    await someone.press("send");
    expect(someone.heading).toBe("Bedankt. Je antwoorden zijn binnen.");
  });
});

describe("the first page", () => {
  test("says what, how long, until when, and what is promised, in the register of the series", async () => {
    const je = await walker(await hold()).open();
    expect(je.words).toContain("Peiling 2 · je bent uitgenodigd");
    expect(je.words).toMatch(
      /10 vragen of minder, ongeveer \d minuten\. Eén vraag is verplicht, de andere mag je overslaan\./,
    );
    expect(je.words).toContain("Donderdag 30 april 2026, 17.00 uur");
    expect(je.words).toContain("Je doet anoniem mee");
    const u = await walker(await hold({ register: "u" })).open();
    expect(u.words).toContain("u bent uitgenodigd");
    expect(u.html).not.toMatch(/\b([Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw)\b/);
  });

  test("does not call confidential anonymous", async () => {
    const poll = await hold({ mode: "vertrouwelijk" });
    const someone = await walker(poll).open();
    expect(someone.words).toContain("We houden bij wie er meededen");
    expect(someone.html.toLowerCase()).not.toContain("anoniem");
    await someone.open(`${poll.path}?lang=en`);
    expect(someone.html.toLowerCase()).not.toContain("anonym");
  });

  test("says that answers cannot be found again for whoever asks", async () => {
    const someone = await walker(await hold()).open();
    expect(someone.html).toContain("artikel 11 van de AVG");
  });

  test("says of a trial and of an example that they are", async () => {
    const someone = await walker(await hold({ pilot: true })).open();
    expect(someone.words).toContain("Dit is een proef");
  });

  test("falls back to Dutch, marked as such, where the researchers gave no English", async () => {
    const [first, ...pages] = exampleQuestionnaire.pages;
    const [question] = first!.questions;
    const untranslated = { ...question!, text: { nl: "Waar werk je?" } } as typeof question;
    const poll = await hold({
      questionnaire: { ...exampleQuestionnaire, pages: [{ questions: [untranslated!] }, ...pages] },
    });
    const someone = walker(poll);
    await someone.open(`${poll.path}?lang=en`);
    await someone.press("start", { _key: poll.keys[0]! });
    expect(someone.html).toContain('<h1><span lang="nl">Waar werk je?</span></h1>');
  });
});

describe("outside its time", () => {
  test("a poll that is not open yet says when it will be", async () => {
    const poll = await hold({ now: () => Date.parse("2026-04-01T10:00:00Z") });
    const someone = await walker(poll).open();
    expect(someone.words).toContain("Je kunt meedoen vanaf maandag 20 april 2026, 00.00 uur");
    expect(someone.fields).toEqual({});
  });

  test("a poll that closes while somebody answers says that it did, and keeps nothing", async () => {
    let now = DURING;
    const poll = await hold({ now: () => now });
    const someone = await toReview(await walker(poll).begin(poll.keys[0]), EXAMPLE);
    now = Date.parse("2026-04-30T15:00:00Z");
    await someone.press("send");
    expect(someone.status).toBe(410);
    expect(someone.heading).toBe("Deze peiling is gesloten");
    expect((await walker(poll).open()).status).toBe(410);
  });
});

test("when it cannot be stored now, the answers stay and can be sent again", async () => {
  let isThere = false;
  const poll = await hold({
    between: (real) => ({
      ...real,
      submit: async (...of) => (isThere ? real.submit(...of) : "unavailable"),
    }),
  });
  const someone = await toReview(await walker(poll).begin(poll.keys[0]), EXAMPLE);
  await someone.press("send");
  expect(someone.status).toBe(503);
  expect(someone.words).toContain("Nog niet verstuurd");
  isThere = true;
  await someone.press("send");
  expect(someone.heading).toBe("Bedankt. Je antwoorden zijn binnen.");
});

describe("questions that stand together", () => {
  const [work, quality, ...rest] = exampleQuestionnaire.pages;
  const together = { ...exampleQuestionnaire, pages: [work!, { ...quality!, together: true }, ...rest] };

  test("are on one page, as far as one does not depend on another", async () => {
    const poll = await hold({ questionnaire: together });
    const someone = await walker(poll).begin(poll.keys[0]);
    await someone.press("next", EXAMPLE["sector"]);
    expect(someone.heading).toBe("De kwaliteit van nu");
    expect(someone.words).toContain("Vraag 2 tot en met 3 van 10 of minder");
    await someone.press("next", { q1: "goed", q2: "geen" });
    expect(someone.heading).toBe("De kwaliteit van nu");
    expect(someone.words).toContain("Vraag 4 van 9 of minder");
    await someone.press("back");
    await someone.press("next", { q2: "veel" });
    expect(someone.words).toContain("Vraag 4 tot en met 5 van 10 of minder");
  });

  test("are all told what is wrong with them at once", async () => {
    const required = {
      ...quality!,
      together: true,
      questions: quality!.questions.map((one) => ({ ...one, required: true })),
    };
    const poll = await hold({ questionnaire: { ...together, pages: [work!, required, ...rest] } });
    const someone = await walker(poll).begin(poll.keys[0]);
    await someone.press("next", EXAMPLE["sector"]);
    await someone.press("next");
    expect(someone.words).toContain("Nog 2 dingen");
    expect([...someone.html.matchAll(/<a href="#(\w+)">/g)].map((match) => match[1])).toEqual(["q1", "q2"]);
  });
});

test("hostile words stay words, in the page, in what it carries, and in the overview", async () => {
  const poll = await hold();
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&amp;</textarea>`;
  const someone = await walker(poll).begin(poll.keys[0]);
  await toReview(someone, { ...EXAMPLE, q4: { q4: hostile } });
  expect(someone.html).not.toMatch(/<script>|<img|<\/textarea/);
  expect(someone.words).toContain(hostile);
  await someone.press("send", { __proto__: "x", constructor: "y", _at: "review" });
  expect(await poll.answers()).toMatchObject([{ q4: hostile }]);
});

test("a form that was tampered with is looked at anew", async () => {
  const poll = await hold();
  const someone = await toReview(await walker(poll).begin(poll.keys[0]), EXAMPLE);
  await someone.press("send", { q1: "fantastisch", q99: "x" });
  expect(someone.status).toBe(422);
  expect(someone.fields["_at"]).toBe("q1");
  const lost = walker(poll);
  await lost.press("next", {
    _key: poll.keys[1]!,
    _form: "niet goed",
    _at: "nergens",
    _seen: "q1 q2",
    _lang: "xx",
  });
  expect(lost.fields["_at"]).toBe("sector");
});

test("another method than reading and posting finds nothing here", async () => {
  const poll = await hold();
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
    expect((await poll.app.request(poll.path, { method })).status).toBe(404);
  }
  expect((await poll.app.request(`${poll.path}/dank`, postOf("x=1"))).status).toBe(404);
});
