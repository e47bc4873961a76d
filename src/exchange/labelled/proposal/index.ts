import type { Outcome } from "../../../problem.ts";
import type { Code } from "../../../questionnaire/code.ts";
import type { Language } from "../../../text.ts";
import type { LabelledData } from "../model.ts";
import { ProposedCodes } from "./codes.ts";
import { groupsIn, type Group } from "./groups.ts";
import { leftOut } from "./left-out.ts";
import { NOT_ASKED, type LabelledProposal, type ProposedColumn, type ProposedQuestion } from "./model.ts";
import { questionOf, scaleOf, textOf, valueCodes, wordsOf, answersOf, type Proposing } from "./question.ts";
import { countedWords, optionLabel, severalInCell, severalOf, withoutStart, type Member } from "./several.ts";
import { sourcesOf, tableOf, type Source } from "./table.ts";
import { numberWords } from "./value-words.ts";
import { proposalWords } from "./words.ts";

/**
 * What labelled data of another program may mean: sets and labels tell the questions, values without labels and what
 * is no question are told of. Nothing is left out in silence: each column says what became of it.
 */
export function proposePoll(
  data: LabelledData,
  title: string,
  language: Language,
): Outcome<LabelledProposal> {
  const sources = sourcesOf(data);
  const { table, problems } = tableOf(data, sources, language);
  const proposal = new Proposal(data, sources, table, { language, words: proposalWords[language] });
  const { questions, columns } = proposal.make();
  const named = data.dictionary.title === "" ? title : data.dictionary.title;
  return { value: { title: named, questions, columns, table, notAsked: [NOT_ASKED] }, problems };
}

type Entry = Omit<ProposedColumn, "column" | "header">;

class Proposal {
  private readonly questions: ProposedQuestion[] = [];
  private readonly entries = new Map<Source, Entry>();
  private readonly codes = new ProposedCodes();
  private readonly data: LabelledData;
  private readonly sources: readonly Source[];
  private readonly table: LabelledProposal["table"];
  private readonly proposing: Proposing;

  constructor(
    data: LabelledData,
    sources: readonly Source[],
    table: LabelledProposal["table"],
    proposing: Proposing,
  ) {
    this.data = data;
    this.sources = sources;
    this.table = table;
    this.proposing = proposing;
  }

  make(): Pick<LabelledProposal, "questions" | "columns"> {
    for (const source of this.sources) this.leaveOut(source);
    const isFree = (source: Source) => source.set === undefined && !this.entries.has(source);
    const groups = groupsIn(this.sources, isFree);
    const groupOf = new Map(
      groups.flatMap((group) => group.sources.map(({ source }) => [source, group] as const)),
    );
    for (const source of this.sources) {
      const group = groupOf.get(source);
      if (this.entries.has(source)) continue;
      if (source.set !== undefined) this.set(source);
      else if (group !== undefined) this.group(group);
      else this.single(source);
    }
    const columns = this.sources.map((source, i) => ({
      column: i + 1,
      header: [source.name, source.label].filter((part) => part !== "").join(" | "),
      ...(this.entries.get(source) ?? { use: "ignored" as const }),
    }));
    return { questions: this.questions, columns };
  }

  private leaveOut(source: Source): void {
    const { dictionary } = this.data;
    const { rows } = this.table;
    const reason = leftOut(source, this.columnOf(source), rows.length, dictionary, this.proposing.words);
    if (reason !== undefined) this.entries.set(source, { use: "ignored", ...reason });
  }

  private single(source: Source): void {
    const code = this.codes.give(source.name, "vraag");
    this.add(questionOf(code, source.variable, this.columnOf(source), this.proposing), source, {
      use: "answer",
    });
  }

  private set(source: Source): void {
    const { set } = source;
    if (set === undefined) return;
    const first = source.variable.label;
    const text = set.label !== "" ? set.label : first === "" ? set.name.slice(1) : first;
    const code = this.codes.give(set.name.slice(1), "vraag");
    if (set.kind === "categories") {
      const member = { source, column: this.columnOf(source), label: "" };
      this.add(severalInCell(code, text, member, this.proposing), source, { use: "answer" });
      return;
    }
    const own = this.sources.filter((one) => one.set === set && !this.entries.has(one));
    const labels = withoutStart(own.map((one) => optionLabel(one, set)));
    const members = own.map((one, i): Member => ({
      source: one,
      column: this.columnOf(one),
      label: labels[i]!,
    }));
    this.several(code, text, members, countedWords(set, source, this.proposing));
  }

  private several(code: Code, text: string, members: readonly Member[], counted: string): void {
    const { proposed, parts } = severalOf(code, text, members, counted);
    members.forEach(({ source }, i) => {
      this.entries.set(source, { use: "choice", question: code, part: parts[i]! });
    });
    this.questions.push(proposed);
  }

  private group({ text, sources, kind }: Group): void {
    const members = sources.map(({ source, part }) => ({
      source,
      column: this.columnOf(source),
      label: part,
    }));
    const code = this.codes.give(commonName(sources.map(({ source }) => source.name)), "vraag");
    const unsure = { sure: false, why: this.proposing.words.groupFound } as const;
    if (kind === "several-answers") {
      this.several(code, text, members, numberWords(1, this.proposing.language));
      const proposed = this.questions.pop();
      if (proposed !== undefined) this.questions.push({ ...proposed, ...unsure });
      return;
    }
    this.grid(code, text, members, unsure);
  }

  private grid(
    code: Code,
    text: string,
    members: readonly Member[],
    unsure: Pick<ProposedQuestion, "sure" | "why">,
  ): void {
    const { language } = this.proposing;
    const [first] = members;
    if (first === undefined) return;
    const bare = members.flatMap(({ source, column }) => answersOf(source.variable, column, language).bare);
    const { labelled } = answersOf(first.source.variable, first.column, language);
    const extra = [...new Set(bare)].map((value) => ({ value, label: wordsOf(value, language) }));
    const answers = [...labelled, ...extra].toSorted((a, b) => Number(a.value) - Number(b.value));
    const scale = scaleOf(answers);
    if (scale === undefined) {
      for (const { source } of members) this.single(source);
      return;
    }
    const codes = new ProposedCodes();
    const rows = members.map(({ label }) => ({ code: codes.give(label, "rij"), label: textOf(label) }));
    const given = valueCodes(answers);
    const reads = answers.map(({ value }) => ({
      source: wordsOf(value, language),
      code: given.get(value) ?? "",
    }));
    members.forEach(({ source }, i) => {
      this.entries.set(source, { use: "row", question: code, part: rows[i]!.code });
    });
    this.questions.push({
      question: { type: "grid", code, text: textOf(text), rows, scale },
      reads,
      ...unsure,
    });
  }

  private add(proposed: ProposedQuestion, source: Source, entry: Entry): void {
    this.entries.set(source, { ...entry, question: proposed.question.code });
    this.questions.push(proposed);
  }

  private columnOf(source: Source) {
    return this.table.columns[this.sources.indexOf(source)]!;
  }
}

/** What the names of variables begin with: "q3" of "q3_rust" and "q3_tijd". */
function commonName(names: readonly string[]): string {
  const [first = ""] = names;
  let length = first.length;
  for (const name of names) while (!name.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length).replace(/[_.\d]*$/, (end) => (/^\d/.test(end) ? end : ""));
}
