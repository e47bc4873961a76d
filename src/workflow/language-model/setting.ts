import type { LanguageModelSetting, ModelSwitch } from "../../coding/language-model/model.ts";
import type { Coder } from "../../coding/model.ts";
import type { Wave } from "../../fieldwork/wave.ts";
import { hasErrors, problem, type Outcome, type Problem } from "../../problem.ts";
import type { IsoDate } from "../../time.ts";
import { readGuarded, writeGuarded } from "../guarded-files.ts";
import type { Folder } from "../ports.ts";
import { readFormat, readOptional } from "../read-format.ts";
import { failuresTold } from "./failures.ts";
import type { ModelEndpoint, ModelPlace } from "./ports.ts";

const FILE = "language-model.json";
const PATIENCE_SECONDS = 120;

/** A model that may be asked now. */
export interface ModelInUse {
  readonly setting: LanguageModelSetting;
  readonly place: ModelPlace;
}

/** The setting of a poll as it is; undefined where nobody ever switched a model on. */
export async function readSetting(folder: Folder): Promise<Outcome<LanguageModelSetting>> {
  return readOptional(folder, FILE, "language-model.v1");
}

/**
 * The model that may see reviewed answers of this poll. None where it was not switched on, by somebody and for this very
 * address, model and recipient; nor where participants were not told of the recipient.
 */
export async function readModelInUse(folder: Folder, endpoint: ModelEndpoint): Promise<Outcome<ModelInUse>> {
  const read = await readSetting(folder);
  if (hasErrors(read.problems)) return { problems: read.problems };
  const setting = read.value;
  if (setting === undefined || !isOn(setting)) return { problems: [problem("model-off", {})] };
  const wave = await readFormat(folder, "peiling.json", "peiling.v1");
  if (wave.value === undefined) return { problems: wave.problems };
  const place = placeOf(setting);
  const problems = [...checkNamed(wave.value, setting.recipient), ...checkPlace(endpoint, place)];
  return hasErrors(problems) ? { problems } : { value: { setting, place }, problems };
}

/** Who wrote `on` into the file by hand did not say who switches it on and why. */
function isOn({ on, address, model, recipient, switched }: LanguageModelSetting): boolean {
  const last = switched.at(-1);
  const same = last?.address === address && last.model === model && last.recipient === recipient;
  return on && last?.on === true && same;
}

function placeOf({ address, allow, timeoutSeconds }: Omit<LanguageModelSetting, "format">): ModelPlace {
  return { address, allow: allow ?? [], timeoutSeconds: timeoutSeconds ?? PATIENCE_SECONDS };
}

function checkPlace(endpoint: ModelEndpoint, place: ModelPlace): Problem[] {
  const failure = endpoint.check(place);
  return failure === undefined ? [] : failuresTold([failure], place);
}

/** What participants read names the recipient, in every language and form they could read it in. */
function checkNamed({ recipients }: Wave, recipient: string): Problem[] {
  const dutch = recipients === undefined ? [] : [recipients.nl].flatMap(formsOf);
  const said = [...dutch, ...(recipients?.en === undefined ? [] : [recipients.en])];
  const named = said.length > 0 && said.every((text) => names(plain(text), plain(recipient)));
  return named ? [] : [problem("model-recipient-unnamed", { file: "peiling.json" }, { recipient })];
}

/** As whole words, and a name of three signs at least: a letter stands in any text. */
function names(text: string, name: string): boolean {
  return [...name].length >= 3 && wordsOf(text).includes(wordsOf(name));
}

function wordsOf(text: string): string {
  return ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

function formsOf(text: string | { readonly je: string; readonly u: string }): string[] {
  return typeof text === "string" ? [text] : [text.je, text.u];
}

function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/gu, " ").trim().toLowerCase();
}

/** Switching on says what is used; switching off says nothing more. */
export interface SwitchRequest {
  readonly by: Coder;
  readonly date: IsoDate;
  readonly why: string;
  readonly use?: Pick<LanguageModelSetting, "address" | "model" | "recipient" | "allow" | "timeoutSeconds">;
}

/** Switches a language model on for a poll, or off, and remembers who did, when and why. Asks nobody anything. */
export async function switchModel(
  folder: Folder,
  { use, ...signed }: SwitchRequest,
  endpoint: ModelEndpoint,
): Promise<Outcome<LanguageModelSetting>> {
  const read = await readGuarded(folder, FILE, "language-model.v1");
  if (read.value === undefined) return { problems: read.problems };
  const before = read.value.value;
  const next = use ?? before;
  if (next === undefined) return { problems: [problem("model-off", {})] };
  if (use !== undefined) {
    const wave = await readFormat(folder, "peiling.json", "peiling.v1");
    if (wave.value === undefined) return { problems: wave.problems };
    const wrong = [
      ...checkNamed(wave.value, use.recipient),
      ...checkPlace(endpoint, placeOf(settingOf(use))),
    ];
    if (hasErrors(wrong)) return { problems: wrong };
  }
  const { address, model, recipient } = next;
  const entry: ModelSwitch = { on: use !== undefined, ...signed, address, model, recipient };
  const setting: LanguageModelSetting = {
    ...settingOf(next),
    on: entry.on,
    switched: [...(before?.switched ?? []), entry],
  };
  const problems = await writeGuarded(folder, [{ file: read.value, value: setting }]);
  return hasErrors(problems) ? { problems } : { value: setting, problems };
}

function settingOf(use: NonNullable<SwitchRequest["use"]>): LanguageModelSetting {
  const { address, model, recipient, allow, timeoutSeconds } = use;
  return {
    format: "language-model.v1",
    on: false,
    address,
    model,
    recipient,
    ...(allow === undefined || allow.length === 0 ? {} : { allow }),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    switched: [],
  };
}
