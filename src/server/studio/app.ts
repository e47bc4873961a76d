import { Hono } from "hono";
import { now } from "../../compose.ts";
import { sessionsIn } from "../../workflow/people/sessions.ts";
import type { Importing } from "../../workflow/importing/ports.ts";
import type { Asset, BrowserApp, Folder } from "../../workflow/ports.ts";
import type { Publishing } from "../../workflow/publishing/ports.ts";
import { safeHeaders } from "../headers.ts";
import { agreementRoutes } from "./agreement.ts";
import { bulkRoutes } from "./bulk.ts";
import { answerRoutes } from "./answers.ts";
import { bounded } from "./bounded.ts";
import { browserAppRoutes, readyApp } from "./browser-app.ts";
import { codingRoutes } from "./coding.ts";
import { desksOn } from "./desks.ts";
import { PREVIEW_AT } from "../pages/assets.ts";
import type { FieldworkDesk } from "./fieldwork/desk.ts";
import { panelRoutes } from "./fieldwork/panel-routes.ts";
import { mailRounds } from "./fieldwork/rounds.ts";
import { fieldworkRoutes } from "./fieldwork/routes.ts";
import { houseRoutes } from "./house/routes.ts";
import { fileRoutes } from "./files.ts";
import { approvalRoutes } from "./approvals.ts";
import { buildRoutes } from "./builds.ts";
import { publicationRoutes } from "./publication.ts";
import { anyRole, guard, type GuardOptions, type StudioEnv } from "./guard.ts";
import { about, declaredRoutes } from "./declared.ts";
import { openApi } from "./openapi.ts";
import { presenceRoutes } from "./presence.ts";
import { participantRoutes } from "../participants/declared.ts";
import { hostOf } from "../participants/request.ts";
import { auditRoutes } from "./people/audit-routes.ts";
import type { PeopleDesk } from "./people/desk.ts";
import { importRoutes } from "./importing/routes.ts";
import { newSeriesRoutes } from "./new-series.ts";
import { keyRoutes } from "./people/key-routes.ts";
import { meRoutes } from "./people/me-routes.ts";
import { peopleRoutes } from "./people/people-routes.ts";
import { recorded } from "./people/record.ts";
import { signInRoutes } from "./people/sign-in-routes.ts";
import { previews } from "./previews.ts";
import { questionnaireRoutes } from "./questionnaire.ts";
import { refusal } from "./refusal.ts";
import { resultRoutes } from "./results.ts";
import { seriesRoutes } from "./series.ts";
import { sessionRoutes } from "./session.ts";
import { templateRoutes } from "./template.ts";
import type { Sessions } from "./sign-in.ts";

export interface StudioParts {
  /** The series this installation keeps: a folder a series. */
  readonly shelf: Folder;
  /** Who is signed in; with a desk, everything about people is served as well. */
  readonly people: Sessions | PeopleDesk;
  /** The browser app: its files by path below /studio/, or what may still have to be made. */
  readonly assets: ReadonlyMap<string, Asset> | BrowserApp;
  /** Makes publications; without it the studio has none. */
  readonly publishing?: Publishing;
  /** Collects answers; without it the studio has no fieldwork. */
  readonly fieldwork?: FieldworkDesk;
  /** Reads exports of other programs; without it answers come from fieldwork only. */
  readonly importing?: Importing;
  /** Told of an exception. */
  readonly onFailure?: (error: unknown) => void;
}

/** The researchers' part of the server: the browser app under /studio/, what it asks under /api/. */
export function studioApp({
  shelf,
  people,
  assets,
  publishing,
  fieldwork,
  importing,
  onFailure,
}: StudioParts): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const desks = desksOn(shelf);
  const rounds = mailRounds();
  const isDesk = "house" in people;
  const sessions = isDesk ? sessionsIn(people.house) : people;
  const options = isDesk ? guardOptions(people) : {};
  const { pages, routes } = previews(shelf, sessions, options);
  // Before the headers of all else: these pages have their own, and may stand in a frame of ours.
  app.route(PREVIEW_AT, pages);
  app.use(safeHeaders);
  // What failed is said without what failed: messages of stores and files may repeat what somebody wrote.
  app.onError((error, context) => {
    onFailure?.(error);
    return refusal(context, 503);
  });
  if (isDesk) app.use("/api/*", recorded(people.audit, people.house.now, people.proxied ?? false));
  app.use("/api/*", guard(sessions, options));
  app.use("/api/*", bounded());
  app.get(
    "/api/openapi.json",
    anyRole,
    about({ does: "Gives this description of the API.", gives: "application/json" }),
    (context) => context.json(openApi([...declaredRoutes(app), ...participantRoutes])),
  );
  if (isDesk) {
    app.route("/api/session", signInRoutes(people));
    app.route("/api/me", meRoutes(people));
    app.route("/api/people", peopleRoutes(people));
    app.route("/api/keys", keyRoutes(people));
    app.route("/api/audit", auditRoutes(people));
  } else app.route("/api/session", sessionRoutes(people));
  app.route("/api/series", seriesRoutes({ shelf, desk: fieldwork, rounds, publishing }));
  app.route("/api/series", newSeriesRoutes(shelf, isDesk ? people.house : undefined));
  app.route("/api/series", resultRoutes(shelf, publishing));
  app.route("/api/series", presenceRoutes(shelf, now));
  app.route("/api/series", fileRoutes(shelf, desks.inTurn, fieldwork));
  app.route("/api/series", answerRoutes(desks));
  app.route("/api/series", codingRoutes(desks));
  app.route("/api/series", agreementRoutes(desks));
  app.route("/api/series", bulkRoutes(desks));
  if (publishing !== undefined) {
    app.route("/api/series", publicationRoutes(shelf, publishing));
    app.route("/api/series", buildRoutes(shelf, publishing));
    app.route("/api/series", templateRoutes(shelf, publishing));
    app.route("/api/series", approvalRoutes(shelf, publishing));
  }
  if (fieldwork !== undefined) {
    app.route("/api/series", panelRoutes(shelf, fieldwork));
    app.route("/api/house", houseRoutes(shelf, fieldwork));
    app.route("/api/series", fieldworkRoutes(shelf, fieldwork, rounds));
  }
  if (importing !== undefined) {
    app.route(
      "/api/series",
      importRoutes({
        shelf,
        importing,
        inTurn: desks.inTurn,
        ...(fieldwork !== undefined && { fieldwork }),
        ...(onFailure !== undefined && { onFailure }),
      }),
    );
  }
  app.route("/api/series", questionnaireRoutes(shelf, fieldwork));
  app.route("/api/series", routes);
  app.all("/api/*", (context) => refusal(context, 404));
  app.route("/", browserAppRoutes("now" in assets ? assets : readyApp(assets)));
  return app;
}

function guardOptions({ url }: PeopleDesk): GuardOptions {
  const ownHost = url === undefined ? undefined : hostOf(url);
  return { secure: url?.startsWith("https:") === true, ...(ownHost !== undefined && { ownHost }) };
}
