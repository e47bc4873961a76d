import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { chatRequest, type Asked } from "../../coding/language-model/ask.ts";
import type { Flags } from "../../coding/language-model/flags.ts";
import type { OfferedAnswer } from "../../coding/language-model/offer.ts";
import { readChat } from "../../coding/language-model/read-chat.ts";
import { replySchema, type Replies } from "../../coding/language-model/schemas.ts";
import type { ModelTask } from "../../coding/language-model/task.ts";
import type { Coder } from "../../coding/model.ts";
import type { Random } from "../../random.ts";
import type { IsoDate } from "../../time.ts";
import type { AskFailure } from "./failures.ts";
import type { LanguageModelTools } from "./ports.ts";
import type { ModelInUse } from "./setting.ts";

/** Who asks what of which model. */
export interface Errand<T extends ModelTask> {
  readonly task: T;
  readonly variable: string;
  readonly by: Coder;
  readonly on: IsoDate;
  readonly inUse: ModelInUse;
  readonly about: Omit<Asked, "task" | "answers" | "fence">;
}

/** One reply of the shape that was asked for, with the answers it is about. */
export interface Replied<T extends ModelTask> {
  readonly reply: Replies[T];
  readonly offered: readonly OfferedAnswer[];
  /** Writes down what was wrong in it. */
  readonly note: (flags: Flags) => Promise<void>;
}

/** Two tries: a model that gave no JSON may give it the second time. */
const TRIES = 2;

/** Puts answers before a model once; what does not come back whole and in shape is no reply. */
export async function putBefore<T extends ModelTask>(
  errand: Errand<T>,
  offered: readonly OfferedAnswer[],
  tools: LanguageModelTools,
): Promise<Replied<T> | AskFailure> {
  let failure: AskFailure = { failure: "not-json" };
  for (let tried = 0; tried < TRIES; tried++) {
    const answer = await tryOnce(errand, offered, tools);
    if (!("failure" in answer) || !MAY_DIFFER.has(answer.failure)) return answer;
    failure = answer;
  }
  return failure;
}

const MAY_DIFFER: ReadonlySet<AskFailure["failure"]> = new Set(["not-json", "shape-wrong", "cut-off"]);

async function tryOnce<T extends ModelTask>(
  { task, variable, by, on, inUse, about }: Errand<T>,
  offered: readonly OfferedAnswer[],
  { endpoint, log, random }: LanguageModelTools,
): Promise<Replied<T> | AskFailure> {
  const { setting, place } = inUse;
  const exchange = token(random);
  const request = chatRequest(
    { ...about, task, answers: offered, fence: `=== ${token(random)} ===` },
    setting.model,
  );
  const { address, model, recipient } = setting;
  await log.add({ exchange, on, question: variable, task, by, address, model, recipient, request });
  const answer = await endpoint.ask(place, JSON.stringify(request));
  await log.add({ exchange, ...("body" in answer ? { reply: answer.body } : answer) });
  if ("failure" in answer) return answer;
  const content = readChat(answer.body);
  if ("broken" in content) return { failure: content.broken };
  if (!hasShape(task, content.value)) return { failure: "shape-wrong" };
  return {
    reply: content.value,
    offered,
    note: async (flags) => {
      if (flags.size > 0) await log.add({ exchange, flagged: Object.fromEntries(flags) });
    },
  };
}

function token(random: Random): string {
  return Array.from({ length: 4 }, () =>
    Math.floor(random() * 36 ** 4)
      .toString(36)
      .padStart(4, "0"),
  ).join("");
}

const ajv = new Ajv2020({ strict: false });
const shapes = new Map<ModelTask, ValidateFunction>();

/** Ids and codes are held to what there is later, one by one; here the shape, to the last property. */
function hasShape<T extends ModelTask>(task: T, value: unknown): value is Replies[T] {
  const known = shapes.get(task) ?? ajv.compile(replySchema(task));
  shapes.set(task, known);
  return known(value);
}
