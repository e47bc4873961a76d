import { say, type Voice } from "../../text.ts";
import type { Theme } from "../codebook-model.ts";
import { codesOf } from "../steps/places.ts";
import { TASKS, RULES } from "./instructions.ts";
import type { OfferedAnswer } from "./offer.ts";
import { replySchema, type StrictSchema } from "./schemas.ts";
import type { ModelTask } from "./task.ts";

/** What a model is asked with: what was asked of participants, the codebook and answers, and nothing else of the poll. */
export interface Asked {
  readonly task: ModelTask;
  readonly wording: string;
  readonly themes: readonly Theme[];
  readonly answers: readonly OfferedAnswer[];
  readonly voice: Voice;
  /** Stands around what is data; nobody who wrote an answer can know it. */
  readonly fence: string;
}

/** The body of a chat-completions request. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: "system" | "user"; readonly content: string }[];
  readonly temperature: 0;
  readonly stream: false;
  readonly response_format: {
    readonly type: "json_schema";
    readonly json_schema: { readonly name: string; readonly strict: true; readonly schema: StrictSchema };
  };
}

export function chatRequest(asked: Asked, model: string): ChatRequest {
  const { task, themes, answers, voice, fence } = asked;
  const codes = codesOf(themes);
  const known = { ids: answers.map(({ id }) => id), codes, themes: themes.map(({ code }) => code) };
  const language = voice.language === "nl" ? "Dutch (plain, B1)" : "English";
  return {
    model,
    messages: [
      { role: "system", content: [RULES(fence), TASKS[task](language)].join("\n\n") },
      { role: "user", content: dataOf(asked) },
    ],
    temperature: 0,
    stream: false,
    response_format: {
      type: "json_schema",
      json_schema: { name: `peilschaal_${task}`, strict: true, schema: replySchema(task, known) },
    },
  };
}

/** JSON between two fences: no answer can end its own string, and none knows the fence. */
function dataOf({ wording, themes, answers, voice, fence }: Asked): string {
  const data = {
    question: wording,
    codebook: themes.map((theme) => ({
      ...described(theme, say(theme.title, voice)),
      points: theme.subpoints.map((point) => described(point, say(point.text, voice))),
    })),
    answers: answers.map(({ id, words }) => ({ id, answer: words })),
  };
  return `${fence}\n${JSON.stringify(data)}\n${fence}`;
}

function described(
  { code, include, exclude }: { code: string; include?: string; exclude?: string },
  title: string,
): object {
  return {
    code,
    title,
    ...(include === undefined ? {} : { include }),
    ...(exclude === undefined ? {} : { exclude }),
  };
}
