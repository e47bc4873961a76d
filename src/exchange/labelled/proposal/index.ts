import type { Outcome } from "../../../problem.ts";
import { ROW_CODE, type Code } from "../../../questionnaire/code.ts";
import type { Language } from "../../../text.ts";
import type { MapColumn, MapQuestion } from "../../import-map.ts";
import type { LabelledData, MultipleSet } from "../model.ts";
import type { Scribe } from "../../recognise/scribe.ts";
import { withCleanLabels } from "./clean-labels.ts";
import { ProposedCodes } from "./codes.ts";
import { groupsIn, type Group } from "./groups.ts";
import { leftOut } from "./left-out.ts";
import { headerOf } from "../../source/header-words.ts";
import type { LabelledProposal } from "./model.ts";
import { questionOf, scaleOf, valueCodes, wordsOf, answersOf, type Proposing } from "./question.ts";
import { countedWords, optionLabel, severalInCell, severalOf, withoutStart, type Member } from "./several.ts";
import { sourcesOf, tableOf, type Source } from "./table.ts";
import { numberWords } from "./value-words.ts";
import { proposalWords } from "./words.ts";

/**
 * What labelled data of another program may mean: sets and labels tell the questions, values without labels and what
 * is no question are told of. Nothing is left out in silence: each column says what became of it.
 */
export function proposePoll(
  written: LabelledData,
  { title, scribe, language }: ProposalWishes,
): Outcome<LabelledProposal> {
  const data = withCleanLabels(written);
  const sources = sourcesOf(data);
  const { table, problems } = tableOf(data, sources, scribe.language);
  const proposing = { language: scribe.language, scribe, words: proposalWords[language] };
  const { questions, columns } = new Proposal(data, sources, table, proposing).make();
  const named = data.dictionary.title === "" ? title : data.dictionary.title;
  const variables = sources.map(({ from }) => from);
  return { value: { title: named, questions, columns, table, variables }, problems };
}

export interface ProposalWishes {
  /** Where the data has none. */
  readonly title: string;
  /** Puts labels into texts; of the language they are in. */
  readonly scribe: Scribe;
  /** The language of whoever corrects the proposal. */
  readonly language: Language;
}

type Entry = Omit<MapColumn, "column" | "header">;

class Proposal {
  private readonly questions: MapQuestion[] = [];
  private readonly entries = new Map<Source, Entry>();
  /** The column of row ids is called row. */
  private readonly codes = new ProposedCodes([ROW_CODE]);
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
    const isFree = (source: Source) =>
      source.set === undefined && !this.entries.has(source) && this.isNamed(source);
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
      header: headerOf(this.table, i),
      ...(this.entries.get(source) ?? { use: "ignored" as const, reason: "technical" as const }),
    }));
    return { questions: this.questions, columns };
  }

  private leaveOut(source: Source): void {
    // An option that nobody chose is an option, as long as another of its set was.
    if (source.set?.kind === "dichotomies" && this.isAnswered(source.set)) return;
    const { dictionary } = this.data;
    const { rows } = this.table;
    const reason = leftOut(source, this.columnOf(source), rows.length, dictionary, this.proposing.words);
    if (reason !== undefined) this.entries.set(source, { use: "ignored", ...reason });
  }

  /** Whether most of its different values have labels: a quantity with a label or two is no row of a grid. */
  private isNamed(source: Source): boolean {
    const { labelled, bare } = answersOf(source.variable, this.columnOf(source), this.proposing.language);
    return bare.length <= labelled.length;
  }

  private isAnswered(set: MultipleSet): boolean {
    return this.sources.some((one) => one.set === set && this.columnOf(one).values.length > 1);
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
    const own = this.sources.filter((one) => one.set === set);
    const labels = withoutStart(own.map((one) => optionLabel(one, set)));
    const members = own.map((one, i): Member => ({
      source: one,
      column: this.columnOf(one),
      label: labels[i]!,
    }));
    this.several(code, text, members, countedWords(set, source, this.proposing));
  }

  private several(code: Code, text: string, members: readonly Member[], counted: string): void {
    const { proposed, parts } = severalOf(code, text, members, counted, this.proposing.scribe);
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
    unsure: Pick<MapQuestion, "sure" | "why">,
  ): void {
    const { language, scribe } = this.proposing;
    const [first] = members;
    if (first === undefined) return;
    const bare = members.flatMap(({ source, column }) => answersOf(source.variable, column, language).bare);
    const { labelled } = answersOf(first.source.variable, first.column, language);
    const extra = [...new Set(bare)].map((value) => ({ value, label: wordsOf(value, language) }));
    const answers = [...labelled, ...extra].toSorted((a, b) => Number(a.value) - Number(b.value));
    const scale = scaleOf(answers, scribe);
    if (scale === undefined) {
      for (const { source } of members) this.single(source);
      return;
    }
    const codes = new ProposedCodes();
    const rows = members.map(({ label }) => ({ code: codes.give(label, "rij"), label: scribe.text(label) }));
    const given = valueCodes(answers);
    const reads = answers.map(({ value }) => ({
      source: wordsOf(value, language),
      code: given.get(value) ?? "",
    }));
    members.forEach(({ source }, i) => {
      this.entries.set(source, { use: "row", question: code, part: rows[i]!.code });
    });
    this.questions.push({
      question: { type: "grid", code, text: scribe.text(text), rows, scale },
      reads,
      ...unsure,
    });
  }

  private add(proposed: MapQuestion, source: Source, entry: Entry): void {
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
