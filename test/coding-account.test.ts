import { describe, expect, it } from "vitest";
import type { Coding, GivenCode } from "../src/coding/model.ts";
import { folderAt } from "../src/compose.ts";
import type { Language } from "../src/text.ts";
import { makeReport } from "../src/workflow/make-report.ts";
import type { Poll } from "../src/workflow/read-poll.ts";
import { EXAMPLE, plain } from "./support/publication.ts";

/** What the Verantwoording says of reading, coding, checking and help, for the example changed in some way. */
async function said(adapt: (poll: Poll) => Poll, language: Language = "nl"): Promise<string[]> {
  const made = await makeReport(folderAt(`${EXAMPLE}/peiling-2`), { version: null, language, adapt });
  const account = made.value?.report.blocks.find((block) => block.kind === "account");
  return (account?.coding ?? []).map(([term, text]) => plain(`${term}: ${text}`));
}

function withCodes(poll: Poll, change: (given: GivenCode) => GivenCode | null): Poll {
  const codings = [...poll.codings].map(([variable, coding]): [string, Coding] => [
    variable,
    {
      ...coding,
      answers: coding.answers.map((answer) => ({
        ...answer,
        codes: answer.codes.flatMap((given) => change(given) ?? []),
      })),
    },
  ]);
  return { ...poll, codings: new Map(codings) };
}

const accepted = (poll: Poll): Poll => withCodes(poll, (given) => (given.accepted ? given : null));
const unchecked = (poll: Poll): Poll => ({ ...poll, agreements: new Map() });

describe("the Verantwoording", () => {
  it("says who coded, how much was checked, with what agreement, and what helped", async () => {
    expect(await said((poll) => poll)).toEqual([
      "Open antwoorden: Gelezen en met een codeboek gecodeerd door 2 onderzoekers",
      "Tweede codeur: Een tweede codeur codeerde zonder de eerste codes te zien: 30 van 64 antwoorden bij vraag 4 (Krippendorffs alfa 0,94) en 30 van 65 antwoorden bij vraag 8 (Krippendorffs alfa 0,92). Over de 8 verschillen is daarna besloten",
      "Hulp bij coderen: Het programma stelde codes voor; elk telde pas na goedkeuring door een onderzoeker",
    ]);
  });

  it("says so in English", async () => {
    expect((await said((poll) => poll, "en")).join("\n")).toContain(
      "30 of 64 answers to question 4 (Krippendorff’s alpha 0.94) and 30 of 65 answers to question 8 (Krippendorff’s alpha 0.92). The 8 differences were decided on afterwards",
    );
    const bare = await said((poll) => unchecked(accepted(poll)), "en");
    expect(bare).toEqual([
      "Open answers: Read and coded with a codebook by 2 researchers, without suggestions of a computer",
      "Second coder: Not coded again by a second coder",
    ]);
  });

  it("says that nobody checked and nothing helped, where that is so", async () => {
    expect(await said((poll) => unchecked(accepted(poll)))).toEqual([
      "Open antwoorden: Gelezen en met een codeboek gecodeerd door 2 onderzoekers, zonder voorstellen van een computer",
      "Tweede codeur: Niet nog eens gecodeerd door een tweede codeur",
    ]);
  });

  it("says that a language model helped, and how many codes were accepted together", async () => {
    const helped = (poll: Poll): Poll =>
      withCodes(poll, (given) =>
        given.code === "motivatie-helpen" ? { ...given, suggestedBy: "model", inBulk: true } : given,
      );
    const [, , help] = await said((poll) => helped(accepted(poll)));
    expect(help).toMatch(
      /^Hulp bij coderen: Een taalmodel stelde codes voor; elk telde pas na goedkeuring door een onderzoeker; \d+ codes zijn samen goedgekeurd, boven een gemeten grens$/,
    );
    expect((await said((poll) => helped(accepted(poll)), "en"))[2]).toMatch(
      /A language model suggested codes/,
    );
  });

  it("leaves out what is hidden, and says what is still to be decided", async () => {
    const open = (poll: Poll): Poll => ({
      ...poll,
      words: { ...poll.words, hide: ["q4"] },
      agreements: new Map(
        [...poll.agreements].map(([variable, file]) => [
          variable,
          {
            ...file,
            samples: file.samples.map((sample) => ({
              ...sample,
              answers: sample.answers.map(({ decided, ...answer }) =>
                answer.row === "cfj7luje6oul" && decided !== undefined ? { ...answer, decided } : answer,
              ),
            })),
          },
        ]),
      ),
    });
    const unhidden = { question: "q4" };
    const [, checked] = await said((poll) => {
      const glance = poll.words.glance?.filter((one) => one.question !== unhidden.question) ?? [];
      const quotes = poll.words.quotes?.filter((one) => one.variable !== unhidden.question) ?? [];
      return open({ ...poll, words: { ...poll.words, glance, quotes } });
    });
    expect(checked).toContain(
      "bij vraag 8 (Krippendorffs alfa 0,92). Over 1 van de 6 verschillen is besloten",
    );
    expect(checked).not.toContain("vraag 4");
  });

  it("gives a figure that came from elsewhere as it was given", async () => {
    const elsewhere = (poll: Poll): Poll => {
      const coding = poll.codings.get("q9");
      if (coding === undefined) return poll;
      const agreement = { coder: "C3", answers: 12, measure: "cohen-kappa", value: 0.5 } as const;
      return { ...unchecked(poll), codings: new Map([...poll.codings, ["q9", { ...coding, agreement }]]) };
    };
    expect((await said(elsewhere))[1]).toMatch(/bij vraag 9 \(kappa 0,50\)$/);
    expect((await said(elsewhere))[1]).toContain("12 van 35 antwoorden bij vraag 9 (kappa 0,50)");
  });
});

describe("a quote", () => {
  const quoted = async (words: string | undefined, theme = "motivatie") => {
    const quote = { variable: "q8", row: "krcwhps5lxhp", theme, ...(words === undefined ? {} : { words }) };
    const made = await makeReport(folderAt(`${EXAMPLE}/peiling-2`), {
      version: null,
      adapt: (poll) => ({ ...poll, words: { ...poll.words, quotes: [quote] } }),
    });
    const block = made.value?.report.blocks.find((one) => one.kind === "open" && one.id === "q8");
    const parts = block?.kind === "open" ? block.quotes.map((one) => one.text.parts) : [];
    return { parts, codes: made.problems.map((one) => one.code) };
  };

  it("may be part of a released answer, in its own words", async () => {
    expect((await quoted("doen er alles aan")).parts).toEqual([[{ words: "doen er alles aan" }]]);
    expect(JSON.stringify((await quoted(undefined)).parts)).toContain("Mijn collega");
  });

  it("is refused in other words, and under a theme it does not carry", async () => {
    expect((await quoted("doen er niets aan")).codes).toEqual(["statement-quote-not-in-answer"]);
    expect((await quoted(undefined, "kennis")).codes).toEqual(["quote-theme-differs"]);
  });
});
