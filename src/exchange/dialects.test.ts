import { describe, expect, test } from "vitest";
import { columnOf, csvOf, tableOf, TriedImport } from "../../test/support/imports.ts";
import { dialects, recogniseDialect } from "./dialects.ts";

const SCALE = columnOf([
  ["Goed", 8],
  ["Slecht", 6],
  ["Neutraal", 4],
  ["Zeer goed", 2],
  ["Zeer slecht", 2],
]);
const SECTOR = columnOf([
  ["Rijk", 9],
  ["Gemeente", 8],
  ["Provincie", 5],
]);
const TIMES = SCALE.map((_, i) => `2026-11-${String((i % 20) + 1).padStart(2, "0")} 10:00:00`);
const IDS = SCALE.map((_, i) => String(i + 1));

const uses = (tried: TriedImport) => tried.map.columns.map(({ use, reason }) => reason ?? use);

describe("a program is recognised by its header, in every language it writes", () => {
  test.each([
    ["microsoft-forms", ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Vraag"]],
    [
      "microsoft-forms",
      ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time", "Question"],
    ],
    ["microsoft-forms", ["ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name", "Frage"]],
    ["google-forms", ["Tijdstempel", "Vraag"]],
    ["google-forms", ["Zeitstempel", "Frage"]],
    ["google-forms", ["Timestamp", "Email Address", "Question"]],
    ["limesurvey", ["id", "submitdate", "lastpage", "startlanguage", "seed", "Q1"]],
    ["limesurvey", ["Antwoord-ID", "Datum ingezonden", "Laatste pagina", "Starttaal", "Hoe gaat het?"]],
    [
      "limesurvey",
      ["id. Response ID", "submitdate. Date submitted", "lastpage. Last page", "Q1. How are you?"],
    ],
    ["surveymonkey", ["Respondent ID", "Collector ID", "Start Date", "Question"]],
    ["surveymonkey", ["RespondentID", "Question"]],
    ["alchemer", ["Time Started", "Date Submitted", "Status", "Question"]],
    ["kobo", ["start", "end", "vraag", "_id", "_uuid", "_submission_time", "_index"]],
    ["kobo", ["SubmissionDate", "vraag", "meta-instanceID", "KEY", "SubmitterID"]],
    ["formbricks", ["No.", "Response ID", "Timestamp", "Finished", "Survey ID", "1. Question"]],
    ["table", ["start", "vraag", "_id"]],
    ["table", ["Sector", "Hoe gaat het?"]],
    ["table", ["timestamp", "vote"]],
    ["table", ["Begintijd", "Vraag"]],
    ["table", ["submitdate", "Vraag"]],
  ])("%s: %j", (name, header) => {
    expect(recogniseDialect([header, header.map(() => "x")])).toBe(name);
  });

  test("Qualtrics by its third row, or by the first cells of the two it had before", () => {
    expect(
      recogniseDialect([
        ["StartDate", "Q1"],
        ["Begindatum", "Vraag"],
        ['{"ImportId":"startDate"}', '{"ImportId":"QID1"}'],
      ]),
    ).toBe("qualtrics");
    expect(
      recogniseDialect([
        ["V1", "Q1"],
        ["ResponseID", "Vraag"],
        ["R_1", "2"],
      ]),
    ).toBe("qualtrics");
    expect(
      recogniseDialect([
        ["V1", "V2"],
        ["1", "2"],
      ]),
    ).toBe("table");
  });
});

describe("Microsoft Forms", () => {
  const several = SCALE.map(
    (_, i) => ["Rust;Een stoel;", "Rust;", "Een stoel;Licht;", `Licht;eigen wens ${i};`][i % 4] ?? "",
  );
  const ranking = SCALE.map(
    (_, i) => ["Loon;Sfeer;Werk;", "Werk;Loon;Sfeer;", "Sfeer;Loon;Werk;"][i % 3] ?? "",
  );
  const tried = new TriedImport(
    csvOf(
      tableOf({
        ID: IDS,
        Begintijd: TIMES,
        "Tijd van voltooien": TIMES,
        "E-mail": SCALE.map(() => "anonymous"),
        Naam: SCALE.map(() => ""),
        "Hoe\u00A0gaat het?": SCALE,
        "Wat mist u?": several,
        "Zet op volgorde.": ranking,
        "Punten - Hoe gaat het?": SCALE.map(() => "0"),
        "Stellingen [Ik werk graag thuis]": columnOf([
          ["Eens", 12],
          ["Oneens", 6],
          ["Neutraal", 4],
        ]),
        "Stellingen [Ik werk graag hier]": columnOf([
          ["Oneens", 12],
          ["Eens", 6],
          ["Neutraal", 4],
        ]),
      }),
      ";",
    ),
  );

  test("every column is a question, or is left out for what it says of a person or a moment", () => {
    expect(tried.map.source.dialect).toBe("microsoft-forms");
    expect(uses(tried)).toEqual([
      "technical",
      "time",
      "time",
      "personal",
      "personal",
      "answer",
      "answer",
      "answer",
      "derived",
      "row",
      "row",
    ]);
    expect(tried.types()).toBe("q1 scale, q2 several-answers?, q3 ranking?, stellingen grid");
  });

  test("several answers stand in one cell; what fits no option was typed beside “Anders”", () => {
    expect(tried.labels("q2")).toEqual(["Rust", "Een stoel", "Licht", "Anders"]);
    expect(tried.values("q2_anders_text").filter((words) => words !== "")).toEqual([
      "eigen wens 11",
      "eigen wens 15",
      "eigen wens 19",
      "eigen wens 3",
      "eigen wens 7",
    ]);
    expect(tried.values("q2_rust").filter((cell) => cell === "1")).toHaveLength(12);
  });

  test("statements behind a question are a grid", () => {
    const grid = new TriedImport(
      csvOf(
        tableOf({
          Id: IDS,
          Begintijd: TIMES,
          "Tijd van voltooien": TIMES,
          "Wat vind je?Ik werk graag thuis": columnOf([
            ["Eens", 12],
            ["Oneens", 10],
          ]),
          "Wat vind je?Ik werk graag op kantoor": columnOf([
            ["Neutraal", 12],
            ["Eens", 10],
          ]),
          "Nog iets?": SCALE.map((_, i) => `Dat punt ${i} nog eens goed moet worden bekeken.`),
        }),
      ),
    );
    expect(grid.types()).toBe("q1 grid, q2 open-text");
    expect(grid.column(4)).toMatchObject({ use: "row", part: "ik-werk-graag-thuis" });
  });

  test("a ranking is places given to options", () => {
    expect(tried.values("q3_loon").filter((place) => place === "1")).toHaveLength(8);
    expect(tried.values("q3_loon").filter((place) => place === "2")).toHaveLength(14);
  });
});

describe("Google Forms", () => {
  const several = SCALE.map(
    (_, i) =>
      [
        "Overleg, ook op afstand, Lunch",
        "Lunch",
        "Overleg, ook op afstand",
        "Overleg, ook op afstand, Koffie",
        "Koffie, Lunch",
        "Koffie",
      ][i % 6] ?? "",
  );
  const tried = new TriedImport(
    csvOf(
      tableOf({
        Timestamp: SCALE.map((_, i) => `${(i % 12) + 1}/20/2026 14:05:0${i % 10}`),
        "Wat doet u samen? (meerdere antwoorden mogelijk)": several,
        "Op een schaal van 1 tot 5, hoe goed gaat het?": SCALE.map((_, i) => String((i % 3) + 2)),
        "Hoe vaak [Thuis]": columnOf([
          ["Altijd", 11],
          ["Nooit", 11],
        ]),
        "Hoe vaak [Hier]": columnOf([
          ["Soms", 11],
          ["Vaak", 11],
        ]),
        Score: SCALE.map(() => ""),
      }),
    ),
  );

  test("options may hold the comma that parts them", () => {
    expect(tried.map.source.dialect).toBe("google-forms");
    expect(tried.labels("q1")).toEqual(["Overleg, ook op afstand", "Koffie", "Lunch"]);
    expect(tried.values("q1_overleg-ook-op-afstand").filter((cell) => cell === "1")).toHaveLength(12);
  });

  test("a scale that the question states has all its points, also those nobody chose", () => {
    expect(tried.labels("q2")).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("rows in brackets are a grid on one scale, whichever points each row has", () => {
    expect(tried.labels("hoe-vaak")).toEqual(["Nooit", "Soms", "Vaak", "Altijd"]);
    expect(tried.values("hoe-vaak_thuis")).toContain("altijd");
  });
});

describe("LimeSurvey", () => {
  const own = {
    id: IDS,
    submitdate: ["", "", ...TIMES.slice(2)],
    lastpage: SCALE.map(() => "3"),
    startlanguage: SCALE.map(() => "nl"),
  };

  test("texts above the columns: a column an option, “Anders” beside it, and who did not finish", () => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          "Antwoord-ID": IDS,
          "Datum ingezonden": own.submitdate,
          "Laatste pagina": own.lastpage,
          Starttaal: own.startlanguage,
          "Wat mist u? [Rust]": columnOf([
            ["Ja", 6],
            ["Nee", 16],
          ]),
          "Wat mist u? [Licht]": columnOf([
            ["Nee", 16],
            ["Ja", 6],
          ]),
          "Wat mist u? [Anders]": ["", "een stoel"],
          "Hoe gaat het?": SCALE.map((words, i) => (i < 2 ? "" : words)),
          "Waar werkt u?": SECTOR.map((words, i) => (i === 21 ? "N.v.t." : words)).map((words, i) =>
            i < 1 ? "" : words,
          ),
        }),
      ),
    );
    expect(tried.map.source.dialect).toBe("limesurvey");
    expect(tried.types()).toBe("q1 several-answers?, q2 scale, q3 one-answer");
    expect(tried.labels("q1")).toEqual(["Rust", "Licht", "Anders"]);
    expect(tried.values("q1_anders_text")).toContain("een stoel");
    expect(tried.values("q2").filter((cell) => cell === "#broke-off")).toHaveLength(1);
    expect(tried.values("q3").filter((cell) => cell === "#broke-off")).toHaveLength(1);
    expect(tried.values("q3").filter((cell) => cell === "#not-asked")).toHaveLength(1);
    expect(tried.codes).toContain("import-rows-unfinished");
  });

  test("codes above the columns and in the cells: what they mean is to be filled in", () => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          ...own,
          seed: IDS,
          Q1: columnOf([
            ["A1", 10],
            ["A2", 8],
            ["A3", 4],
          ]),
          "Q2[SQ001]": columnOf([["Y", 10]]),
          "Q2[SQ002]": columnOf([
            ["", 5],
            ["Y", 10],
          ]),
          "Q2[other]": ["iets"],
          Q3_SQ001: columnOf([
            ["1", 8],
            ["2", 8],
            ["3", 6],
          ]),
          Q3_SQ002: columnOf([
            ["3", 8],
            ["2", 8],
            ["1", 6],
          ]),
          Q4: SCALE.map((_, i) => `Dit is wat ik ervan vind, en wel nummer ${i}.`),
          "Q4[comment]": ["toelichting"],
          interviewtime: IDS.map((id) => `${id}.5`),
        }),
      ),
    );
    expect(tried.types()).toBe(
      "q1 one-answer?, q2 several-answers?, q3 grid?, q4 open-text?, q4-comment short-text?",
    );
    expect(tried.question("q1").why).toContain("A1, A2, A3");
    expect(tried.column(14).reason).toBe("time");
  });

  test("code and text together give both", () => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          "id. Antwoord-ID": IDS,
          "submitdate. Datum ingezonden": TIMES,
          "lastpage. Laatste pagina": own.lastpage,
          "startlanguage. Starttaal": own.startlanguage,
          "G1Q1. Hoe gaat het?": SCALE,
          "G1Q2[SQ1]. Eens of oneens? [Ik werk graag thuis]": columnOf([
            ["Eens", 16],
            ["Oneens", 6],
          ]),
          "G1Q2[SQ2]. Eens of oneens? [Ik werk graag hier]": columnOf([
            ["Oneens", 16],
            ["Neutraal", 6],
          ]),
        }),
      ),
    );
    expect(tried.types()).toBe("g1q1 scale, g1q2 grid");
    expect(tried.question("g1q2").question.text.nl).toBe("Eens of oneens?");
    expect(tried.column(6).part).toBe("ik-werk-graag-thuis");
  });

  test("a VV file: texts first, then codes; signs that it writes as words are signs again", () => {
    const rows = [
      ["Antwoord-ID", "Datum ingezonden", "Hoe gaat het?", "Waarom?"],
      ["id", "submitdate", "Q1", "Q2"],
      ...SCALE.map((words, i) => [
        String(i),
        "1980-01-01",
        words,
        i === 3 ? "{lbrace}a}{newline}b" : "{question_not_shown}",
      ]),
    ];
    const tried = new TriedImport(
      csvOf(
        [
          ["Antwoord-ID", "Datum ingezonden", "Laatste pagina", "Hoe gaat het?", "Waarom?"],
          ["id", "submitdate", "lastpage", "Q1", "Q2"],
          ...rows.slice(2).map(([id = "", date = "", one = "", two = ""]) => [id, date, "1", one, two]),
        ],
        "\t",
      ),
      { name: "vv.txt" },
    );
    expect(tried.map.source).toMatchObject({
      dialect: "limesurvey",
      headerRows: 2,
      notAsked: ["{question_not_shown}"],
    });
    expect(tried.types()).toBe("q1 scale, q2 short-text?");
    expect(tried.values("q2").at(-1)).toBe("{a}\nb");
    expect(tried.values("q2").filter((cell) => cell === "#not-asked")).toHaveLength(21);
  });
});

describe("SurveyMonkey", () => {
  test("two header rows: a question, and its options in the row below", () => {
    const rows = [
      ["Respondent ID", "Collector ID", "Hoe gaat het?", "Wat mist u?", "", "", "Waar werkt u?", ""],
      [
        "",
        "",
        "Response",
        "Rust",
        "Licht",
        "Anders (geef nadere toelichting)",
        "Response",
        "Anders (geef nadere toelichting)",
      ],
      ...SCALE.map((words, i) => [
        String(9_000_000 + i),
        "1",
        words,
        i % 2 === 0 ? "Rust" : "",
        i % 3 === 0 ? "Licht" : "",
        i === 5 ? "een stoel" : "",
        i === 4 ? "" : (SECTOR[i] ?? ""),
        i === 4 ? "Waterschap" : "",
      ]),
    ];
    const tried = new TriedImport(csvOf(rows));
    expect(tried.map.source).toMatchObject({ dialect: "surveymonkey", headerRows: 2 });
    expect(tried.types()).toBe("q1 scale, q2 several-answers, q3 one-answer");
    expect(uses(tried)).toEqual([
      "technical",
      "technical",
      "answer",
      "choice",
      "choice",
      "other",
      "answer",
      "other",
    ]);
    expect(tried.values("q2_anders").filter((cell) => cell === "1")).toHaveLength(1);
    expect(tried.labels("q3")).toEqual(["Rijk", "Gemeente", "Provincie", "Anders"]);
    expect(tried.values("q3_anders_text")).toContain("Waterschap");
    expect(tried.values("q3")).toContain("anders");
  });

  test("one header row: question and option with a dash; the words beside “Other” in the last column that names it", () => {
    const question = "Which do you use? - of these - ";
    const tried = new TriedImport(
      csvOf(
        tableOf({
          RespondentID: IDS.map((id) => `90000${id}`),
          [`${question}Phone`]: columnOf([["Phone", 12]]),
          [`${question}Paper`]: columnOf([
            ["", 8],
            ["Paper", 9],
          ]),
          [`${question}None of the above`]: columnOf([
            ["", 20],
            ["None of the above", 2],
          ]),
          [`${question}Other (please specify)`]: columnOf([
            ["", 10],
            ["Other (please specify)", 3],
          ]),
          [`${question}Other (please specify) `]: [
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "a stick",
            "a pen",
            "a stone",
          ],
        }),
      ),
    );
    expect(tried.types()).toBe("q1 several-answers");
    expect(tried.labels("q1")).toEqual(["Phone", "Paper", "None of the above", "Other (please specify)"]);
    expect(tried.values("q1_other-please-specify_text").filter((words) => words !== "")).toEqual([
      "a pen",
      "a stick",
      "a stone",
    ]);
  });
});

describe("Qualtrics", () => {
  test("columns that it adds to a question are no questions", () => {
    const tags = ["Q1", "Q1_DO", "Q2_DO_1", "Q6_First Click", "Q6_Click Count", "Q9_NPS_GROUP", "WAT_ANDERS"];
    const rows = [tags, tags, ids(tags.map((tag) => tag.replace("Q", "QID")))];
    const heads = dialects.qualtrics.columns(rows, { onlyValue: () => undefined });
    expect(heads.map(({ role }) => role)).toEqual([
      "answer",
      "technical",
      "technical",
      "time",
      "time",
      "derived",
      "answer",
    ]);
  });
  const ids = (names: readonly string[]) => names.map((name) => `{"ImportId":"${name}"}`);
  const answers = (i: number) => [
    TIMES[i] ?? "",
    i === 0 ? "1" : "0",
    i === 1 ? "0" : "1",
    `R_${i}`,
    String((i % 3) + 1),
    i % 2 === 0 ? "1" : "",
    i % 3 === 0 ? "1" : "",
    i === 6 ? "een stoel" : "",
    i === 1 ? "" : `Dit vind ik ervan, en wel punt ${i}, na lang nadenken.`,
    "thema",
  ];
  const rows = [
    ["StartDate", "Status", "Finished", "ResponseId", "Q1", "Q2_1", "Q2_4", "Q2_4_TEXT", "Q3", "Q3 - Topics"],
    [
      "Begindatum",
      "Type",
      "Klaar",
      "Antwoord-ID",
      "Waar werkt u?",
      "Wat mist u?-Rust",
      "Wat mist u?-Anders, namelijk",
      "Wat mist u?-Anders, namelijk-TEXT",
      "Wat vindt u ervan?",
      "Q3 - Topics",
    ],
    ids([
      "startDate",
      "status",
      "finished",
      "_recordId",
      "QID1",
      "QID2-1",
      "QID2-4",
      "QID2-4-TEXT",
      "QID3_TEXT",
      "QID3_TEXT_0123Topics",
    ]),
    ...SCALE.map((_, i) => answers(i)),
  ];
  const tried = new TriedImport(csvOf(rows));

  test("columns belong together by Qualtrics' own key; codes of answers are to be explained", () => {
    expect(tried.map.source).toMatchObject({ dialect: "qualtrics", headerRows: 3 });
    expect(uses(tried)).toEqual([
      "time",
      "technical",
      "technical",
      "technical",
      "answer",
      "choice",
      "choice",
      "other",
      "answer",
      "derived",
    ]);
    expect(tried.types()).toBe("q1 one-answer?, q2 several-answers, q3 open-text");
    expect(tried.labels("q2")).toEqual(["Rust", "Anders, namelijk"]);
    expect(tried.values("q2_anders-namelijk_text")).toContain("een stoel");
  });

  test("rows of somebody trying it out are left out and listed; who did not finish broke off", () => {
    expect(tried.answers?.data.size).toBe(SCALE.length - 1);
    expect(tried.answers?.listed).toEqual([{ file: "export.csv", row: 4, reason: "test" }]);
    expect(tried.values("q3").filter((cell) => cell === "#broke-off")).toHaveLength(1);
  });

  test("a matrix is a question a row, each with its own name", () => {
    const matrix = new TriedImport(
      csvOf([
        ["ResponseId", "Q9_1_1", "Q9_1_2", "Q9_2_1", "Q9_2_2"],
        [
          "ID",
          "Wanneer at u fruit?-Kiwi-Gisteren",
          "Wanneer at u fruit?-Kiwi-Vandaag",
          "Wanneer at u fruit?-Peer-Gisteren",
          "Wanneer at u fruit?-Peer-Vandaag",
        ],
        ids(["_recordId", "QID9-1-1", "QID9-1-2", "QID9-2-1", "QID9-2-2"]),
        ...SCALE.map((_, i) => [`R_${i}`, i % 2 === 0 ? "1" : "", "1", "", i % 3 === 0 ? "1" : ""]),
      ]),
    );
    expect(matrix.map.questions.map(({ question }) => question.text.nl)).toEqual([
      { je: "Wanneer at u fruit? – Kiwi", u: "Wanneer at u fruit? – Kiwi" },
      { je: "Wanneer at u fruit? – Peer", u: "Wanneer at u fruit? – Peer" },
    ]);
    expect(matrix.labels("q9-1")).toEqual(["Gisteren", "Vandaag"]);
  });

  test("the legacy export has two rows, and a column more at the end", () => {
    const legacy = new TriedImport(
      csvOf([
        ["V1", "V8", "V10", "Q1", "Q2_1", "Q2_2", ""],
        ["ResponseID", "StartDate", "Finished", "Waar werkt u?", "Wat mist u?-Rust", "Wat mist u?-Licht", ""],
        ...SCALE.map((_, i) => [
          `R_${i}`,
          TIMES[i] ?? "",
          "1",
          String((i % 2) + 1),
          "1",
          i % 2 === 0 ? "1" : "",
          "",
        ]),
      ]),
    );
    expect(legacy.map.source).toMatchObject({ dialect: "qualtrics", headerRows: 2 });
    expect(uses(legacy)).toEqual(["technical", "time", "technical", "answer", "choice", "choice", "empty"]);
  });
});

describe("Alchemer", () => {
  test("options, fields and “Other - Write In” stand before the question with a colon", () => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          "Time Started": TIMES,
          "Date Submitted": TIMES,
          Status: columnOf([
            ["Complete", 21],
            ["Partial", 1],
          ]),
          "How do you work?": columnOf([
            ["At home", 12],
            ["At the office", 9],
          ]),
          "Other - Write In:How do you work?": [
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "on a train",
          ],
          "Need #1:What do you need?": SCALE.map((_, i) => `something of my own, number ${i}`),
          "Need #2:What do you need?": ["peace"],
          "Note: what else?": columnOf([
            ["Nothing; really", 3],
            ["Light", 2],
          ]),
        }),
      ),
    );
    expect(tried.map.source.dialect).toBe("alchemer");
    expect(uses(tried)).toEqual([
      "time",
      "time",
      "technical",
      "answer",
      "other",
      "answer",
      "answer",
      "answer",
    ]);
    expect(tried.values("q1_other_text")).toContain("on a train");
    expect(tried.question("q2").question.text.en).toBe("What do you need? – Need #1");
    expect(tried.question("q4").question.text.en).toBe("Note: what else?");
    expect(tried.codes).toContain("import-rows-unfinished");
  });
});

describe("a table with a header", () => {
  test("columns in brackets or with a dash belong together, and “Anders” to the question before", () => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          Sector: SECTOR.map((words, i) => (i === 21 ? "Anders" : words)),
          "Anders, namelijk": [...SCALE.slice(0, 21).map(() => ""), "Waterschap"],
          "Wat mist u? - Rust": columnOf([
            ["1", 11],
            ["0", 11],
          ]),
          "Wat mist u? - Licht": columnOf([
            ["0", 11],
            ["1", 11],
          ]),
          "Eens? [Thuis]": columnOf([
            ["Eens", 11],
            ["Oneens", 11],
          ]),
          "Eens? [Hier]": columnOf([
            ["Oneens", 11],
            ["Eens", 11],
          ]),
        }),
      ),
    );
    expect(tried.map.source.dialect).toBe("table");
    expect(tried.types()).toBe("sector one-answer?, q2 several-answers, q3 grid?");
    expect(tried.values("sector_anders_text")).toContain("Waterschap");
    expect(tried.question("sector").why).toContain("Anders, namelijk");
  });

  test("columns with numbers in a row for a header are the parts of one question", () => {
    const votes = {
      "0": columnOf([
        ["1", 10],
        ["-1", 8],
      ]),
      "1": columnOf([
        ["-1", 9],
        ["0", 7],
      ]),
      "2": columnOf([["1", 6]]),
    };
    const tried = new TriedImport(
      csvOf(
        tableOf({ sector: SECTOR, ...votes }).map(([one = "", ...rest]) => [rest.pop() ?? "", one, ...rest]),
      ),
    );
    expect(
      tried.map.questions.some(({ question }) => question.type === "grid" && question.rows.length === 3),
    ).toBe(true);
  });
});

describe("an export of Qualtrics of which people took header rows away", () => {
  const TAGS = [
    "StartDate",
    "EndDate",
    "Status",
    "Progress",
    "Finished",
    "ResponseId",
    "Q1",
    "Q2_1",
    "Q2_3_TEXT",
  ];
  const rows = Array.from({ length: 12 }, (_, i) => [
    "2026-05-01 10:00:00",
    "2026-05-01 10:05:00",
    "0",
    "100",
    i === 3 ? "0" : "1",
    `R_${i}abc`,
    String((i % 3) + 1),
    i % 2 === 0 ? "1" : "",
    i === 2 ? "iets" : "",
  ]);
  const uses = (file: string) => {
    const tried = new TriedImport(file);
    const { dialect, headerRows } = tried.map.source;
    return {
      dialect,
      headerRows,
      rows: tried.answers?.data.size,
      ignored: tried.map.columns.filter(({ use }) => use === "ignored").length,
    };
  };

  test("is known by its tags alone, and every row is one of answers", () => {
    expect(uses(csvOf([TAGS, ...rows]))).toEqual({
      dialect: "qualtrics",
      headerRows: 1,
      rows: 12,
      ignored: 6,
    });
  });

  test("and by tags above texts", () => {
    const texts = [
      "Startdatum",
      "Einddatum",
      "Type",
      "Voortgang",
      "Klaar",
      "Antwoord-ID",
      "Hoe?",
      "Wat? - Lezen",
      "Wat? - Anders - Text",
    ];
    expect(uses(csvOf([TAGS, texts, ...rows]))).toEqual({
      dialect: "qualtrics",
      headerRows: 2,
      rows: 12,
      ignored: 6,
    });
  });
});
