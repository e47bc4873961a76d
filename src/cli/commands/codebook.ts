import { alone, folderAt, today } from "../../compose.ts";
import type { Coding } from "../../coding/model.ts";
import type { Outcome } from "../../problem.ts";
import { readCodingState } from "../../workflow/code-answers.ts";
import { editCodebook } from "../../workflow/edit-codebook.ts";
import { checkCoder } from "../coder.ts";
import { editIn } from "../codebook-edit.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { printCodebook, printCodingState, printHistory } from "../print-codebook.ts";
import { tellProblems } from "../problems.ts";

export const codebook: Command = {
  usage:
    "FOLDER --question CODE [add CODE TITLE | rename CODE TITLE | describe CODE | merge CODE INTO | split CODE PART=TITLE … | move CODE | delete CODE | copy FILE | undo | redo | history] [--by C1] [--why TEXT] [--en TITLE] [--under THEME] [--at N] [--include TEXT] [--exclude TEXT] [--stance positive|negative|none] [--colour #RRGGBB] [--from FILE] [--json] [--lang nl|en]",
  summary: {
    nl: "toont het codeboek van een open vraag, en verandert het in stappen die terug te draaien zijn",
    en: "shows the codebook of an open question, and changes it in steps that can be undone",
  },
  options: {
    question: { type: "string" },
    by: { type: "string" },
    why: { type: "string" },
    en: { type: "string" },
    under: { type: "string" },
    at: { type: "string" },
    include: { type: "string" },
    exclude: { type: "string" },
    stance: { type: "string" },
    colour: { type: "string" },
    from: { type: "string" },
    json: { type: "boolean" },
  },
  takes: [1, 40],
  run: async (call) => {
    const question = call.option("question");
    const [, action] = call.arguments;
    if (question === undefined) return wrongUse(call);
    return action === undefined || action === "history" ? look(call, question) : change(call, question);
  },
};

function wrongUse({ terminal, language }: Call): ExitCode {
  terminal.err(usageOfCommand("codebook", codebook, language));
  return WRONG_USE;
}

async function look(
  { arguments: words, flag, language, terminal }: Call,
  question: string,
): Promise<ExitCode> {
  const state = await readCodingState(folderAt(words[0] ?? "."), question);
  tellProblems(terminal, state.problems, language);
  if (state.value === undefined) return PROBLEMS;
  const { coding, counts } = state.value;
  const { themes, conclusion = null, history = [] } = coding;
  if (flag("json")) {
    const data = {
      question,
      themes,
      conclusion,
      counts: Object.fromEntries(counts),
      history: history.map(withoutRows),
    };
    terminal.out(`${JSON.stringify(data, null, 2)}\n`);
  } else if (words[1] === "history") printHistory(terminal, coding, language);
  else printCodingState(terminal, state.value, language);
  return DONE;
}

/** Which answers a step recoded is nobody's who may not see rows. */
function withoutRows(step: object): object {
  return "recoded" in step && Array.isArray(step.recoded) ? { ...step, recoded: step.recoded.length } : step;
}

async function change(call: Call, question: string): Promise<ExitCode> {
  const { option, language, terminal } = call;
  const by = option("by");
  if (by === undefined) return wrongUse(call);
  const wrong = checkCoder(by);
  if (wrong.length > 0) {
    tellProblems(terminal, wrong, language);
    return PROBLEMS;
  }
  const why = option("why");
  const edit = await editIn(call, { by, on: today(), ...(why === undefined ? {} : { why }) });
  if (edit === undefined) return wrongUse(call);
  const { value } = edit;
  const edited: Outcome<Coding> =
    value === undefined
      ? { problems: [] }
      : await alone(call.arguments[0] ?? ".", (folder) => editCodebook(folder, question, value));
  tellProblems(terminal, [...edit.problems, ...edited.problems], language);
  if (edited.value === undefined) return PROBLEMS;
  printCodebook(terminal, edited.value, undefined, language);
  return DONE;
}
