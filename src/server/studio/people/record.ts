import type { Context, MiddlewareHandler } from "hono";
import type { AuditLog } from "../../../workflow/installation-ports.ts";
import { addressOf } from "../../participants/request.ts";
import { routeAt } from "../declared.ts";
import type { StudioEnv } from "../guard.ts";

const LONGEST = 200;

/** Asked for at every look at the questions, and nothing is kept of it; a refusal is told all the same. */
const ONLY_LOOKS = "/api/series/:series/:wave/preview";

/** Lines of who is not signed in: so many at once, then one in so many milliseconds. */
const AT_ONCE = 30;
const INTERVAL_MS = 2000;

/**
 * Writes to the audit log what changes something, whether it was let or not, and signing in. A reply goes out when the log
 * has it. Of a request only its address is written, never what it carries. Whoever is not signed in does not fill the
 * disk, nor keep it busy: beyond a pace their refusals are counted, and the next line is preceded by how many there were.
 */
export function recorded(
  audit: AuditLog,
  now: () => number,
  proxied: boolean,
  tick: () => number = () => performance.now(),
): MiddlewareHandler<StudioEnv> {
  const pace = linesOfNobody(tick);
  return async (context, next) => {
    await next();
    const route = routeAt(context);
    if (route === undefined || !isActing(context, route)) return;
    if (route === ONLY_LOOKS && context.res.ok) return;
    const session = context.get("session") as StudioEnv["Variables"]["session"] | undefined;
    const actor = context.get("actor") ?? session;
    if (actor === undefined && !pace.mayWrite()) return;
    const when = new Date(now()).toISOString();
    const skipped = pace.takeSkipped();
    if (skipped > 0) {
      const counted = { what: "refuse-unsigned", object: "", result: `${skipped} times` };
      await audit.add({ who: "?", when, where: "studio, ?", ...counted });
    }
    await audit.add({
      who: actor === undefined ? "?" : `${actor.name} (${actor.id})`,
      what: `${context.req.method} ${route}`,
      when,
      where: `studio, ${addressOf(context, proxied) || "?"}`,
      object: objectOf(context, route),
      result: String(context.res.status),
    });
  };
}

interface LinesOfNobody {
  /** Counts the line where it is not to be written. */
  mayWrite(): boolean;
  takeSkipped(): number;
}

function linesOfNobody(tick: () => number): LinesOfNobody {
  let [due, skipped] = [0, 0];
  return {
    mayWrite: () => {
      const at = tick();
      const next = Math.max(due, at) + INTERVAL_MS;
      const may = next - at <= AT_ONCE * INTERVAL_MS;
      if (may) due = next;
      else skipped += 1;
      return may;
    },
    takeSkipped: () => {
      const taken = skipped;
      skipped = 0;
      return taken;
    },
  };
}

/** Coming back from the organisation is a GET, since a browser is sent there; it signs somebody in all the same. */
function isActing(context: Context, route: string): boolean {
  return !["GET", "HEAD"].includes(context.req.method) || route.endsWith("/organisation/back");
}

/** The parts of the address that name something: "kwaliteit/peiling-2/questionnaire". */
function objectOf(context: Context, route: string): string {
  const pattern = route.split("/");
  const given = context.req.path.split("/").map(decoded);
  const named = given.filter((_part, i) => pattern[i]?.startsWith(":") === true);
  return named.join("/").slice(0, LONGEST);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
