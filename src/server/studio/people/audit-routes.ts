import { Hono } from "hono";
import type { AuditPage } from "../../../api/audit.ts";
import { firstBroken } from "../../../fieldwork/audit.ts";
import { about } from "../declared.ts";
import { only, type StudioEnv } from "../guard.ts";
import type { PeopleDesk } from "./desk.ts";

const PAGE = 100;

/** The audit log, the newest first, with whether its chain holds. */
export function auditRoutes({ audit, house }: PeopleDesk): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.get("/", only("beheerder"), about(ABOUT), async (context) => {
    const all = await audit.all();
    const before = Number(context.req.query("before") ?? Infinity);
    const shown = all.filter(({ number }) => !(number >= before)).slice(-PAGE);
    const page: AuditPage = {
      entries: shown.toReversed().map(({ hash: _sealed, ...entry }) => entry),
      total: all.length,
      broken: firstBroken(all, house.secrets.hash) ?? null,
      seal: all.at(-1)?.hash ?? "",
    };
    return context.json(page);
  });
  return app;
}

const ABOUT = {
  does: "Shows the audit log, a hundred entries at a time, the newest first.",
  gives: "AuditPage",
  query: { before: "Only entries with a lower number." },
} as const;
