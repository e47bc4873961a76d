import type { Context } from "hono";

/**
 * The JSON object a request carries; undefined where it carries something else. Only what says it is JSON is read: a
 * form of another site can send text, but not say that.
 */
export async function readBody(context: Context): Promise<Readonly<Record<string, unknown>> | undefined> {
  const type = context.req.header("Content-Type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) return undefined;
  try {
    const body: unknown = await context.req.json();
    return typeof body === "object" && body !== null && !Array.isArray(body)
      ? (body as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
