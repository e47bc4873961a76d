import { basename, dirname } from "node:path";
import { alone, folderAt, languageModelTools, today } from "../../compose.ts";
import type { LanguageModelSetting } from "../../coding/language-model/model.ts";
import { problem, type Outcome } from "../../problem.ts";
import type { Language } from "../../text.ts";
import { composeRegister } from "../../workflow/language-model/register.ts";
import { readSetting, switchModel, type SwitchRequest } from "../../workflow/language-model/setting.ts";
import { checkCoder } from "../coder.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { tellProblems } from "../problems.ts";
import { shown, type Terminal } from "../terminal.ts";

export const model: Command = {
  usage:
    "FOLDER [on --address URL --model NAME --recipient NAME [--allow HOST,…] [--timeout SECONDS] --by C1 --why TEXT | off --by C1 --why TEXT | register [--out FILE]] [--json] [--lang nl|en]",
  summary: {
    nl: "zet een taalmodel aan of uit voor een peiling, toont of er een aanstaat, of maakt een tekst voor het Algoritmeregister",
    en: "switches a language model on or off for a poll, shows whether one is on, or makes a text for the register of algorithms",
  },
  options: {
    address: { type: "string" },
    model: { type: "string" },
    recipient: { type: "string" },
    allow: { type: "string" },
    timeout: { type: "string" },
    by: { type: "string" },
    why: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  takes: [1, 2],
  run: async (call) => {
    const [, action] = call.arguments;
    if (action === undefined) return tell(call, await readSetting(folderAt(call.arguments[0] ?? ".")));
    if (action === "register") return register(call);
    if (action === "on" || action === "off") return turn(call, action === "on");
    call.terminal.err(usageOfCommand("model", model, call.language));
    return WRONG_USE;
  },
};

async function turn(call: Call, on: boolean): Promise<ExitCode> {
  const [by, why] = [call.option("by"), call.option("why")];
  if (by === undefined || why === undefined || why.trim() === "") {
    call.terminal.err(usageOfCommand("model", model, call.language));
    return WRONG_USE;
  }
  const wrong = checkCoder(by);
  const use = on ? useIn(call) : { value: undefined, problems: [] };
  const problems = [...wrong, ...use.problems];
  if (problems.length > 0) return tell(call, { problems });
  const request: SwitchRequest = {
    by,
    date: today(),
    why,
    ...(use.value === undefined ? {} : { use: use.value }),
  };
  const path = call.arguments[0] ?? ".";
  const { endpoint } = await languageModelTools(path);
  return tell(call, await alone(path, (folder) => switchModel(folder, request, endpoint)));
}

/** What is used stands on the command line, or in the environment of an installation where it is always the same. */
function useIn({ option }: Call): Outcome<NonNullable<SwitchRequest["use"]>> {
  const given = (name: string, variable: string): string =>
    (option(name) ?? process.env[variable] ?? "").trim();
  const use = {
    address: given("address", "PEILSCHAAL_MODEL_ADDRESS"),
    model: given("model", "PEILSCHAAL_MODEL_NAME"),
    recipient: given("recipient", "PEILSCHAAL_MODEL_RECIPIENT"),
  };
  const missing = Object.entries(use).flatMap(([name, value]) => (value === "" ? [`--${name}`] : []));
  if (missing.length > 0) {
    return { problems: [problem("model-incomplete", {}, { missing: missing.join(", ") })] };
  }
  const timeout = option("timeout");
  if (timeout !== undefined && !/^[1-9]\d{0,2}$/.test(timeout)) {
    return { problems: [problem("count-wrong", {}, { value: timeout })] };
  }
  const allow = given("allow", "PEILSCHAAL_MODEL_ALLOW")
    .split(/[\s,]+/)
    .filter((host) => host !== "");
  const value = { ...use, allow, ...(timeout === undefined ? {} : { timeoutSeconds: Number(timeout) }) };
  return { value, problems: [] };
}

function tell(call: Call, { value, problems }: Outcome<LanguageModelSetting>): ExitCode {
  tellProblems(call.terminal, problems, call.language);
  if (problems.length > 0) return PROBLEMS;
  if (call.flag("json")) call.terminal.out(`${JSON.stringify(value ?? { on: false }, null, 2)}\n`);
  else printSetting(call.terminal, value, call.language);
  return DONE;
}

function printSetting(
  terminal: Terminal,
  setting: LanguageModelSetting | undefined,
  language: Language,
): void {
  const words = WORDS[language];
  if (setting === undefined) {
    terminal.out(`${words.never}\n`);
    return;
  }
  const { on, address, model: name, recipient, switched } = setting;
  terminal.out(`${on ? words.on : words.off}: ${shown(`${name}, ${address}`)}\n`);
  terminal.out(`${words.recipient}: ${shown(recipient)}\n`);
  for (const one of switched) {
    const what = one.on ? words.on : words.off;
    terminal.out(`  ${one.date}  ${one.by}  ${what}  ${shown(`${one.model}: ${one.why}`)}\n`);
  }
}

const WORDS = {
  nl: {
    never: "Voor deze peiling staat geen taalmodel aan.",
    on: "aan",
    off: "uit",
    recipient: "ontvanger",
  },
  en: {
    never: "No language model is switched on for this poll.",
    on: "on",
    off: "off",
    recipient: "recipient",
  },
} as const;

async function register(call: Call): Promise<ExitCode> {
  const { value, problems } = await composeRegister(folderAt(call.arguments[0] ?? "."), today());
  tellProblems(
    call.terminal,
    problems.filter(({ severity }) => severity === "error"),
    call.language,
  );
  if (value === undefined) return PROBLEMS;
  const out = call.option("out");
  if (out === undefined) call.terminal.out(value);
  else {
    await folderAt(dirname(out)).write([{ path: basename(out), bytes: new TextEncoder().encode(value) }]);
    call.terminal.out(`${out}\n`);
  }
  return DONE;
}
