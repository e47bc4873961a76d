import type { ModelTask } from "./task.ts";

/** A JSON Schema that strict structured output takes: every property is required, and there are no others. */
export interface StrictSchema {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly items?: StrictSchema;
  readonly properties?: Readonly<Record<string, StrictSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** Which ids and codes there are; without these a schema tells the shape alone. */
export interface Known {
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly themes: readonly string[];
}

const TEXT: StrictSchema = { type: "string" };

function object(properties: Readonly<Record<string, StrictSchema>>): StrictSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

function list(items: StrictSchema): StrictSchema {
  return { type: "array", items };
}

function oneOf(names: readonly string[] | undefined): StrictSchema {
  return names === undefined || names.length === 0 ? TEXT : { type: "string", enum: names };
}

/** What a reply has to look like. */
export function replySchema(task: ModelTask, known?: Known): StrictSchema {
  const quotes = list(object({ id: oneOf(known?.ids), quote: TEXT }));
  switch (task) {
    case "codes": {
      const given = list(object({ code: oneOf(known?.codes), quote: TEXT }));
      return object({ answers: list(object({ id: oneOf(known?.ids), codes: given })) });
    }
    case "themes": {
      const points = list(object({ title: TEXT, quotes }));
      return object({
        themes: list(object({ title: TEXT, include: TEXT, exclude: TEXT, quotes, points })),
      });
    }
    case "points":
      return object({ points: list(object({ under: oneOf(known?.themes), title: TEXT, quotes })) });
    case "conclusion":
      return object({ conclusion: TEXT, rests_on: list(oneOf(known?.codes)), quotes });
  }
}

/** Replies whose shape was checked. */
export interface Replies {
  readonly codes: {
    readonly answers: readonly {
      readonly id: string;
      readonly codes: readonly { readonly code: string; readonly quote: string }[];
    }[];
  };
  readonly themes: {
    readonly themes: readonly (Titled & {
      readonly include: string;
      readonly exclude: string;
      readonly points: readonly Titled[];
    })[];
  };
  readonly points: { readonly points: readonly (Titled & { readonly under: string })[] };
  readonly conclusion: {
    readonly conclusion: string;
    readonly rests_on: readonly string[];
    readonly quotes: readonly QuotedById[];
  };
}

export interface QuotedById {
  readonly id: string;
  readonly quote: string;
}

export interface Titled {
  readonly title: string;
  readonly quotes: readonly QuotedById[];
}
