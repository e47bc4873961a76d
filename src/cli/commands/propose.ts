import { alone, folderAt, languageModelTools, today } from "../../compose.ts";
import { modelTasks, type ModelTask } from "../../coding/language-model/task.ts";
import { problem, type Outcome, type Problem } from "../../problem.ts";
import { askModel } from "../../workflow/language-model/ask-model.ts";
import { decideOnProposal } from "../../workflow/language-model/decide.ts";
import {
  keepSuggested,
  readWaiting,
  type KeptSuggestions,
} from "../../workflow/language-model/keep-suggested.ts";
import { readModelInUse } from "../../workflow/language-model/setting.ts";
import { checkCoder } from "../coder.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { printKept, printProposal } from "../print-proposal.ts";
import { problemsAsData, tellProblems } from "../problems.ts";
import { progressBar } from "../progress.ts";

export const propose: Command = {
  usage: `FOLDER --question CODE [--by C1 [--what ${modelTasks.join("|")}] [--first N] | --by C1 --accept CODES | --by C1 --reject CODES] [--json] [--lang nl|en]`,
  summary: {
    nl: "laat een taalmodel dat aanstaat thema’s, codes of een conclusie voorstellen, en toont wat wacht; niets telt voor iemand het goedkeurt",
    en: "lets a language model that is switched on propose themes, codes or a conclusion, and shows what waits; nothing counts until somebody accepts it",
  },
  options: {
    question: { type: "string" },
    what: { type: "string" },
    by: { type: "string" },
    first: { type: "string" },
    accept: { type: "string" },
    reject: { type: "string" },
    json: { type: "boolean" },
  },
  takes: [1, 1],
  run: async (call) => {
    const [question, by, what] = ["question", "by", "what"].map((name) => call.option(name));
    const decides = call.option("accept") !== undefined || call.option("reject") !== undefined;
    const asks = what !== undefined || call.option("first") !== undefined;
    const task = modelTasks.find((one) => one === what);
    const unclear = (what !== undefined && task === undefined) || (decides && asks);
    if (question === undefined || unclear || ((decides || asks) && by === undefined)) {
      call.terminal.err(usageOfCommand("propose", propose, call.language));
      return WRONG_USE;
    }
    const wrong = [...checkCoder(by), ...checkFirst(call)];
    if (wrong.length > 0) return refused(call, wrong);
    if (by === undefined) return look(call, question);
    return decides ? decide(call, question, by) : ask(call, { question, by, task });
  },
};

function checkFirst({ option }: Call): Problem[] {
  const first = option("first");
  return first === undefined || /^[1-9]\d{0,8}$/.test(first)
    ? []
    : [problem("count-wrong", {}, { value: first })];
}

function refused(call: Call, problems: readonly Problem[]): ExitCode {
  if (call.flag("json")) tellData(call, {}, problems);
  else tellProblems(call.terminal, problems, call.language);
  return PROBLEMS;
}

function tellData({ terminal, language }: Call, data: object, problems: readonly Problem[]): void {
  terminal.out(`${JSON.stringify({ ...data, problems: problemsAsData(problems, language) }, null, 2)}\n`);
}

/** What waits; where nothing does and nothing may be asked, that is said. */
async function look(call: Call, question: string): Promise<ExitCode> {
  const path = call.arguments[0] ?? ".";
  const read = await readWaiting(folderAt(path), question);
  if (read.value === undefined) return refused(call, read.problems);
  const proposal = read.value;
  const empty = proposal.codes.length === 0 && proposal.conclusion === undefined;
  if (empty && proposal.reasons.length === 0) {
    const { endpoint } = await languageModelTools(path);
    const inUse = await readModelInUse(folderAt(path), endpoint);
    if (inUse.value === undefined) return refused(call, inUse.problems);
  }
  if (call.flag("json")) tellData(call, { proposal }, read.problems);
  else printProposal(call.terminal, proposal, call.language);
  return DONE;
}

interface Wish {
  readonly question: string;
  readonly by: string;
  readonly task: ModelTask | undefined;
}

/** Nobody has to wait while a model thinks: the folder is taken only to write down what came. */
async function ask(call: Call, { question, by, task }: Wish): Promise<ExitCode> {
  const path = call.arguments[0] ?? ".";
  const first = call.option("first");
  const tools = await languageModelTools(path);
  const { progress, end } = progressBar(call.terminal);
  const request = { question, by, task, on: today(), first: first === undefined ? undefined : Number(first) };
  const suggested = await askModel(folderAt(path), request, tools, progress).finally(end);
  const { value } = suggested;
  const kept: Outcome<KeptSuggestions> =
    value === undefined ? { problems: [] } : await alone(path, (folder) => keepSuggested(folder, value));
  const problems = [...suggested.problems, ...kept.problems];
  if (kept.value === undefined) return refused(call, problems);
  if (call.flag("json")) {
    const { use, proposal, answers, given } = kept.value;
    tellData(call, { asked: use, answers, suggestedCodes: given, proposal }, problems);
    return DONE;
  }
  tellProblems(call.terminal, problems, call.language);
  printKept(call.terminal, kept.value, call.language);
  return DONE;
}

async function decide(call: Call, question: string, by: string): Promise<ExitCode> {
  const named = (name: string): string[] =>
    (call.option(name) ?? "").split(/[\s,;]+/).filter((code) => code !== "");
  const decision = { question, by, on: today(), accept: named("accept"), reject: named("reject") };
  const decided = await alone(call.arguments[0] ?? ".", (folder) => decideOnProposal(folder, decision));
  if (decided.value === undefined) return refused(call, decided.problems);
  if (call.flag("json")) tellData(call, { proposal: decided.value.proposal }, decided.problems);
  else {
    tellProblems(call.terminal, decided.problems, call.language);
    printProposal(call.terminal, decided.value.proposal, call.language);
  }
  return DONE;
}
