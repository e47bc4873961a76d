/** What came of a request: the JSON in the reply, or why there is none. */
export type ChatContent =
  { readonly value: unknown } | { readonly broken: "not-json" | "cut-short" | "declined" };

/** The message of a chat completion. Nothing is mended: JSON that is not whole is no reply. */
export function readChat(body: string): ChatContent {
  const choice = fieldOf(firstOf(fieldOf(parsed(body), "choices")), "message");
  const finish = fieldOf(firstOf(fieldOf(parsed(body), "choices")), "finish_reason");
  if (finish === "length") return { broken: "cut-short" };
  const refusal = fieldOf(choice, "refusal");
  if (finish === "content_filter" || (typeof refusal === "string" && refusal !== "")) {
    return { broken: "declined" };
  }
  const content = fieldOf(choice, "content");
  if (typeof content !== "string") return { broken: "not-json" };
  const value = parsed(content);
  return value === undefined ? { broken: "not-json" } : { value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
