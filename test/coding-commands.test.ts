import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReviewProposal } from "../src/coding/proposal-model.ts";
import { run } from "./support/command-line.ts";
import { EXAMPLE } from "./support/publication.ts";
import { partsOf } from "./support/office-files.ts";

const OPEN = new URL("polls/details-nobody-decided-on", import.meta.url).pathname;

let folder: string;
let example: string;
let open: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coderen-"));
  cpSync(EXAMPLE, join(folder, "kwaliteit"), { recursive: true });
  cpSync(OPEN, join(folder, "open"), { recursive: true });
  example = join(folder, "kwaliteit/peiling-2");
  open = join(folder, "open/peiling-1");
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (...path: string[]): string => readFileSync(join(folder, ...path), "utf8");
const json = <T>(...path: string[]): T => JSON.parse(text(...path)) as T;
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** What stands in the answer of the poll with details: nothing of it may be seen without asking for it. */
const PLANTED = ["Jan de Vries", "j.devries@voorbeeld.nl", "06-12345678", "111222333"];

describe("review", () => {
  it("tells what waits for a decision without a word of it, writes a proposal, and answers 1 until all is decided", async () => {
    const listed = await run("review", open);
    expect(listed.code).toBe(1);
    expect(listed.out).toMatch(/nog te beslissen: 5/);
    expect(listed.out).toMatch(/rij \w{12}, teken \d+ tot en met \d+: BSN/);
    expect(PLANTED.filter((words) => (listed.out + listed.err).includes(words))).toEqual([]);
    const data = await run("review", open, "--json");
    expect(PLANTED.filter((words) => data.out.includes(words))).toEqual([]);
    const shown = await run("review", open, "--restricted");
    expect(PLANTED.filter((words) => !shown.out.includes(words))).toEqual([]);
    const { details } = json<ReviewProposal>("open/peiling-1/review/idee.proposal.json");
    expect(details.map((one) => one.kind)).toEqual(["only-one", "name", "mail", "phone", "bsn"]);
  });

  it("tells the same in English", async () => {
    const listed = await run("review", open, "--lang", "en");
    expect(listed.out).toMatch(/2 answers; read by C1 on 20 May 2026; to be decided: 5/);
    expect(listed.out).toMatch(/row \w{12}, signs \d+ to \d+: mail address/);
    rmSync(join(open, "review"), { recursive: true });
    expect((await run("review", open, "--lang", "en")).out).toContain("not read yet");
  });

  it("takes over what somebody filled in, and nothing else", async () => {
    await run("review", open);
    const path = join(open, "review/idee.proposal.json");
    const proposal = JSON.parse(readFileSync(path, "utf8")) as ReviewProposal;
    const details = proposal.details.map((one) =>
      one.kind === "only-one" ? { ...one, decision: "keep" as const } : one,
    );
    writeFileSync(path, JSON.stringify({ ...proposal, details }));
    // Looking again does not lose what was filled in.
    expect((await run("review", open)).out).toContain("ingevuld, nog niet overgenomen");
    const taken = await run("review", open, "--by", "C2");
    expect([taken.code, /nog te beslissen: 4/.test(taken.out)]).toEqual([1, true]);
    const rest = await run("review", open, "--by", "C2", "--decide", "redact");
    expect([rest.code, rest.out]).toEqual([0, expect.stringContaining("niets te beslissen")]);
    const { decisions } = json<{ decisions: { kind: string; decision: string; by: string }[] }>(
      "open/peiling-1/review/idee.json",
    );
    expect(decisions.map((one) => `${one.kind} ${one.decision} ${one.by}`)).toEqual([
      "only-one keep C2",
      "name redact C2",
      "mail redact C2",
      "phone redact C2",
      "bsn redact C2",
    ]);
  });

  it("leaves [weggelaten] in every file of the publication, and the words in none", async () => {
    await run("review", open, "--by", "C2", "--decide", "redact");
    const out = join(folder, "uit");
    expect((await run("report", open, "--out", out)).code).toBe(0);
    for (const name of readdirSync(out)) {
      const bytes = readFileSync(join(out, name));
      const inside =
        bytes.subarray(0, 2).toString() === "PK" ? [...partsOf(bytes).values()].join("\n") : bytes.toString();
      expect(
        PLANTED.filter((words) => inside.includes(words)),
        name,
      ).toEqual([]);
      if (name.endsWith("docx")) expect(inside.includes("[weggelaten]"), name).toBe(true);
    }
    expect((await run("export", open, "--public", "--to", join(folder, "openbaar"))).code).toBe(0);
    expect(existsSync(join(folder, "openbaar/review"))).toBe(false);
  });

  it("looks for the panel's own names first, and keeps the answers until those are decided on", async () => {
    const names = file("namen.txt", "Quirijn Zomerdal\n");
    const organisations = file("organisaties.txt", "Matrixorganisatie\n");
    const found = await run("review", example, "--question", "q9", "--names", names, "--json");
    expect(found.code).toBe(0);
    const marked = await run("review", example, "--question", "q9", "--organisations", organisations);
    expect(marked.out).toContain("organisatie");
    expect(marked.code).toBe(1);
    expect((await run("check", example)).err).toContain("nog niet is besloten");
    expect(text("kwaliteit/peiling-2/review/q9.proposal.json")).not.toContain("Zomerdal");
  });

  it("records a decision of one's own, a reading, and refuses what does not go together", async () => {
    const own = ["--question", "q9", "--row", "24il7u6wyfau", "--words", "wij horen het via het nieuws"];
    expect((await run("review", example, ...own, "--decide", "redact", "--by", "C1")).code).toBe(0);
    expect(text("kwaliteit/peiling-2/review/q9.json")).toContain('"words": "wij horen het via het nieuws"');
    expect((await run("review", example, ...own, "--decide", "redact", "--by", "Kees")).err).toContain(
      "C1, C2",
    );
    rmSync(join(example, "review"), { recursive: true });
    const read = await run("review", example, "--by", "C1", "--read");
    expect(read.code).toBe(1);
    expect(json<{ read: object }>("kwaliteit/peiling-2/review/q4.json").read).toMatchObject({
      by: "C1",
      answers: 64,
    });
    for (const wrong of [
      ["--read"],
      ["--decide", "redact"],
      ["--decide", "keep", "--by", "C1"],
      ["--decide", "weg", "--by", "C1"],
      ["--row", "x", "--by", "C1"],
      ["--words", "x"],
    ]) {
      expect((await run("review", example, ...wrong)).code, wrong.join(" ")).toBe(2);
    }
    const unknown = await run("review", example, "--question", "q1");
    expect([unknown.code, unknown.err.includes("q3_anders_text")]).toEqual([1, true]);
  });

  it("shows all answers to one question to whoever has to read them", async () => {
    const all = await run("review", example, "--question", "q9", "--restricted");
    expect(all.out).toContain("111222333");
    expect(all.out.split("\n").filter((line) => /^ {2}\w{12} {2}/.test(line))).toHaveLength(36);
  });
});

describe("codebook", () => {
  const on = (...words: string[]) => run("codebook", example, "--question", "q9", ...words, "--by", "C1");

  it("tells its state and its steps in English", async () => {
    await on("add", "tempo", "Het tempo", "--under", "regie");
    await on("merge", "tempo", "regie", "--why", "zegt hetzelfde");
    await on("move", "bestuur-uitstel", "--at", "1", "--why", "eigen thema");
    await on("delete", "digitaal", "--why", "proef");
    await on("undo", "--why", "toch niet");
    expect((await on("--lang", "en")).out).toMatch(/^q9: 35 answers coded; 1 not yet; 1 suggestion waits\n/);
    const { out } = await on("history", "--lang", "en");
    for (const step of [
      "codebook (5)",
      "new tempo",
      "merged tempo → regie; 0 answers",
      "moved bestuur-uitstel",
      "deleted digitaal; 5 answers",
      "last step undone (toch niet)",
    ]) {
      expect(out).toContain(step);
    }
    const bare = await run("codebook", example, "--question", "q8", "history", "--lang", "en");
    expect(bare.out).toBe("This codebook has no history.\n");
  });

  it("asks why, wherever a step changes what answers count for", async () => {
    for (const step of [["merge", "regie", "bestuur"], ["delete", "regie"], ["undo"]]) {
      const refused = await on(...step);
      expect([refused.code, refused.err.includes("--why")], step.join(" ")).toEqual([1, true]);
    }
  });

  it("splits a code by a sheet that says which answer goes where", async () => {
    const { answers } = json<{ answers: { row: string; codes: { code: string }[] }[] }>(
      "kwaliteit/peiling-2/coding/q9.json",
    );
    const rows = answers.filter((one) => one.codes.some((given) => given.code === "regie-rondpompen"));
    const parts = ["regie-rondpompen=Rondpompen", "regie-rijk=Het Rijk"];
    const sheet = file("delen.csv", `rij,codes\n${rows[0]?.row ?? ""},regie-rijk\n`);
    const done = await on("split", "regie-rondpompen", ...parts, "--from", sheet, "--why", "twee dingen");
    expect(done.code).toBe(0);
    expect(text("kwaliteit/peiling-2/coding/q9.json")).toContain('"code": "regie-rijk"');
    expect((await on("history")).out).toContain(
      "gesplitst regie-rondpompen → regie-rondpompen, regie-rijk; 1 antwoord",
    );
    const data = await on("--json");
    expect(data.out).not.toContain(rows[0]?.row);
  });

  it("describes, and tells a colour or stance that is none", async () => {
    expect((await on("describe", "regie", "--colour", "#3b6ea8", "--stance", "negative")).code).toBe(0);
    expect((await on("describe", "regie", "--colour", "rood")).err).toContain("#3b6ea8");
    expect((await on("redo", "--why", "x")).err).toContain("Er is geen teruggedraaide stap");
  });

  it("is copied from an earlier wave, and refuses to lose a code that answers carry", async () => {
    rmSync(join(example, "coding/q9.json"));
    const earlier = join(folder, "kwaliteit/peiling-1/coding/q9.json");
    expect((await on("copy", earlier)).code).toBe(0);
    expect(json<{ history: { from: string }[] }>("kwaliteit/peiling-2/coding/q9.json").history[0]?.from).toBe(
      "peiling-1/coding/q9.json",
    );
    const other = await run("codebook", example, "--question", "q8", "copy", earlier, "--by", "C1");
    expect([other.code, other.err.includes("antwoorden zijn die haar dragen")]).toEqual([1, true]);
    const empty = file("leeg.json", '{"format":"coding.v1","variable":"q9","themes":[],"answers":[]}');
    expect((await on("copy", empty)).err).toContain("geen codeboek");
  });

  it("says how it is used where a step is not whole", async () => {
    const wrong = [
      ["add", "x"],
      ["rename", "x", "--why", "y"],
      ["merge", "x", "--why", "y"],
      ["dans"],
      ["copy"],
      ["split", "x", "y", "--why", "z"],
      ["add", "a", "b", "c"],
    ];
    for (const step of wrong) expect((await on(...step)).code, step.join(" ")).toBe(2);
    expect((await run("codebook", example)).code).toBe(2);
    expect((await run("codebook", example, "--question", "q9", "add", "x", "y")).code).toBe(2);
  });
});

describe("code", () => {
  const on = (...words: string[]) => run("code", example, "--question", "q9", ...words);

  it("gives one answer its codes, and takes nothing of a sheet with a mistake in it", async () => {
    expect((await on("--row", "24il7u6wyfau", "--codes", "regie-los:-", "--by", "C1")).code).toBe(0);
    const before = text("kwaliteit/peiling-2/coding/q9.json");
    expect(before).toContain('"stance": "negative"');
    const sheet = file("fout.csv", "rij;codes\n24il7u6wyfau;regie\nzzz;regie\n");
    const refused = await on("--from", sheet, "--by", "C1");
    expect([refused.code, refused.err.includes("zzz")]).toEqual([1, true]);
    expect(text("kwaliteit/peiling-2/coding/q9.json")).toBe(before);
    const named = file("naam.csv", "rij;codes;door\n24il7u6wyfau;regie;Kees\n");
    expect((await on("--from", named, "--by", "C1")).err).toContain("nooit een naam");
  });

  it("by two people at once loses nothing of either", async () => {
    const { answers } = json<{ answers: { row: string }[] }>("kwaliteit/peiling-2/coding/q9.json");
    const rows = answers.slice(0, 12).map((answer) => answer.row);
    const done = await Promise.all(rows.map((row) => on("--row", row, "--codes", "regie", "--by", "C1")));
    expect(done.map((ran) => ran.code)).toEqual(rows.map(() => 0));
    const after = json<{ answers: { row: string; codes: { code: string }[] }[] }>(
      "kwaliteit/peiling-2/coding/q9.json",
    );
    const given = after.answers.filter((answer) => answer.codes[0]?.code === "regie");
    expect(given.map((answer) => answer.row)).toEqual(rows);
    expect(readdirSync(example).filter((name) => name.includes("lock"))).toEqual([]);
  });

  it("shows coders what review lets through, and the rest only where it is asked for", async () => {
    const sheet = join(folder, "blad.csv");
    await on("--sheet", sheet);
    expect(readFileSync(sheet, "utf8")).toContain("[weggelaten]");
    expect(readFileSync(sheet, "utf8")).not.toContain("111222333");
    rmSync(join(example, "review/q9.json"));
    await on("--sheet", sheet, "--lang", "en");
    expect(readFileSync(sheet, "utf8")).toContain("[not reviewed yet]");
    await on("--sheet", sheet, "--restricted");
    expect(readFileSync(sheet, "utf8")).toContain("111222333");
  });

  it("tells how far the coding is", async () => {
    const state = await on();
    expect(state.out).toMatch(/^q9: 35 antwoorden gecodeerd; 1 nog niet; 1 voorstel wacht\n/);
  });

  it("says how it is used where something is missing", async () => {
    for (const wrong of [
      ["--from", "x.csv"],
      ["--row", "x", "--codes", "y"],
      ["--row", "x", "--by", "C1"],
    ]) {
      expect((await on(...wrong)).code, wrong.join(" ")).toBe(2);
    }
    expect((await on("--from", join(folder, "niet-daar.csv"), "--by", "C1")).code).toBe(1);
  });

  it("is held to its answers: a conclusion that counts, quotes or rests on nothing is refused with everything it is in", async () => {
    const conclude = (...words: string[]) => on("--conclude", ...words);
    for (const [words, told] of [
      [["97 van de 98 zeggen het.", "--rests-on", "regie"], "geen getal van deze vraag"],
      [["“Alles gaat goed.”", "--rests-on", "regie"], "schreef niemand zo op"],
      [["Het is zo.", "--rests-on", "niets"], "dat er niet is"],
      [["Het is zo.", "--rests-on", ""], "geen thema waarop zij rust"],
    ] as const) {
      await conclude(...words);
      const checked = await run("report", example, "--out", join(folder, "uit"));
      expect([checked.code, checked.err.includes(told)], told).toEqual([1, true]);
      expect(existsSync(join(folder, "uit"))).toBe(false);
    }
    await conclude("Het schort aan regie.", "--rests-on", "regie");
    expect((await run("check", example)).code).toBe(0);
  });
});

describe("agreement", () => {
  const on = (...words: string[]) => run("agreement", example, "--question", "q8", ...words);

  it("tells measures of all answers, and rows only to whoever may see them", async () => {
    const shown = await on();
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/motivatie +0,91 ± 0,17 +7 +1 +0 +22/);
    expect(shown.out).not.toMatch(/krcwhps5lxhp|doen er alles aan/);
    expect((await on("--restricted")).out).toMatch(/krcwhps5lxhp {2}Mijn collega's doen er alles aan/);
    const { samples } = JSON.parse((await on("--json")).out) as {
      samples: { themes: number; rows?: unknown }[];
    };
    expect(samples[0]?.themes).toBeCloseTo(0.92, 2);
    expect(samples[0]?.rows).toBeUndefined();
    expect((await on("--lang", "en")).out).toContain("Krippendorff’s alpha over themes:");
  });

  it("lets somebody code again, blind, what is doubted most, and tells that this is no measure of all", async () => {
    const drawn = await on("--draw", "4", "--coder", "C1", "--recheck");
    expect(drawn.out).toContain("Gekozen om twijfel");
    const sheet = join(folder, "nog-eens.csv");
    await on("--coder", "C1", "--sheet", sheet);
    const rows = readFileSync(sheet, "utf8")
      .split("\r\n")
      .slice(1, 5)
      .map((line) => line.slice(0, 12));
    const coded = file("gedaan.csv", `rij;codes\n${rows.map((row) => `${row};leren`).join("\n")}\n`);
    const read = await on("--read", coded, "--coder", "C1");
    expect(read.out).toMatch(/hercontrole door C1, 4 van 4 getrokken antwoorden/);
    const again = await on("--read", coded, "--coder", "C1");
    expect([again.code, again.err.includes("wacht geen steekproef")]).toEqual([1, true]);
    await on("--sheet", join(folder, "verschillen.csv"), "--lang", "en");
    const differences = readFileSync(join(folder, "verschillen.csv"), "utf8").split("\r\n");
    expect(differences[0]?.slice(1)).toBe("row,answer,first,second,codes,why");
    expect(differences[1]).toMatch(/,leren,,$/);
    const out = join(folder, "uit");
    await run("report", example, "--out", out, "--formats", "html,docx");
    const page = readFileSync(join(out, "Resultaten peiling 2.html"), "utf8").replaceAll("\u00A0", " ");
    expect(page).toMatch(/Dezelfde codeur codeerde later nog eens: 4 van 65 antwoorden bij vraag 8\./);
  });

  it("refuses a figure in the coding that its sample does not give", async () => {
    const path = join(example, "coding/q8.json");
    const coding = JSON.parse(readFileSync(path, "utf8")) as object;
    const agreement = { coder: "C2", answers: 30, measure: "krippendorff-alpha", value: 0.99 };
    writeFileSync(path, JSON.stringify({ ...coding, agreement }));
    const checked = await run("check", example);
    expect([checked.code, checked.err.includes("niet wat de steekproef geeft")]).toEqual([1, true]);
  });

  it("says how it is used where it is not whole", async () => {
    for (const wrong of [
      ["--draw", "3"],
      ["--draw", "veel", "--coder", "C2"],
      ["--draw", "3", "--coder", "C2", "--pick", "doubt"],
      ["--read", "x.csv"],
      ["--adjudicate", "x.csv"],
      ["--draw", "3", "--read", "x", "--coder", "C2"],
    ]) {
      expect((await on(...wrong)).code, wrong.join(" ")).toBe(2);
    }
    expect((await run("agreement", example)).code).toBe(2);
    expect((await run("agreement", example, "--question", "q9")).out).toContain("nog geen steekproef");
    expect((await on("--coder", "C2", "--sheet", join(folder, "x.csv"))).code).toBe(1);
  });
});

describe("what leaves the house", () => {
  it("has no row of a person, also where codebook, conclusion and agreement name rows", async () => {
    const row = "24il7u6wyfau";
    await run("codebook", example, "--question", "q9", "delete", "disbalans", "--by", "C1", "--why", "proef");
    const path = join(example, "coding/q9.json");
    const coding = JSON.parse(readFileSync(path, "utf8")) as object;
    const conclusion = {
      text: { nl: "Het is zo." },
      restsOn: ["bestuur"],
      answers: [row],
      quotes: [{ row, words: "wij horen het" }],
    };
    writeFileSync(path, JSON.stringify({ ...coding, conclusion }));
    expect(text("kwaliteit/peiling-2/coding/q9.json")).toContain(row);
    const to = join(folder, "openbaar");
    expect((await run("export", example, "--public", "--to", to)).code).toBe(0);
    expect(readdirSync(to)).not.toContain("agreement");
    const public_ = readdirSync(join(to, "coding")).map((name) =>
      readFileSync(join(to, "coding", name), "utf8"),
    );
    const ids = text("kwaliteit/peiling-2/responses.csv")
      .split("\n")
      .map((line) => line.slice(0, 12));
    expect(ids.filter((id) => /^[a-z2-7]{12}$/.test(id) && public_.some((one) => one.includes(id)))).toEqual(
      [],
    );
    expect(public_.join("")).toContain('"measure": "krippendorff-alpha"');
  });
});
