import { Hono } from "hono";
import type { SeriesSummary } from "../../api/series.ts";
import { listSeries } from "../../workflow/list-series.ts";
import type { Folder } from "../../workflow/ports.ts";
import type { Publishing } from "../../workflow/publishing/ports.ts";
import { collectingNow, seriesOverview } from "../../workflow/series-overview.ts";
import { roleIn } from "../../people/role.ts";
import { about } from "./declared.ts";
import { collectingIn, type FieldworkDesk } from "./fieldwork/desk.ts";
import type { Rounds } from "./fieldwork/rounds.ts";
import { anyRole, mayEdit, type StudioEnv } from "./guard.ts";
import { languageOf, refusal } from "./refusal.ts";
import { seriesNamed } from "./shelf.ts";

export interface SeriesParts {
  readonly shelf: Folder;
  readonly desk?: FieldworkDesk | undefined;
  readonly rounds?: Rounds | undefined;
  readonly publishing?: Publishing | undefined;
}

export function seriesRoutes({ shelf, desk, rounds, publishing }: SeriesParts): Hono<StudioEnv> {
  const isSending = (slug: string): boolean => rounds?.last(slug)?.state === "running";
  const app = new Hono<StudioEnv>();
  app.get(
    "/",
    anyRole,
    about({ does: "Lists the series that the reader has a role in.", gives: "SeriesSummary[]" }),
    async (context) => {
      publishing?.getReady();
      const { value } = await listSeries(shelf);
      const { roles } = context.get("session");
      const mine = (value ?? []).filter(({ id }) => roleIn(roles, id) !== undefined);
      const series: SeriesSummary[] = mine.map(({ id, series: { title, organisation } }) => ({
        id,
        title,
        organisation,
      }));
      return context.json(series);
    },
  );
  app.get(
    "/:series",
    anyRole,
    about({
      does: "Shows a series with its waves, how far they are and what can be compared.",
      gives: "SeriesOverview",
    }),
    async (context) => {
      const name = context.req.param("series");
      const folder = await seriesNamed(shelf, name);
      if (folder === undefined) return refusal(context, 404);
      const collecting = desk && collectingIn(desk, name, { isSending, isMaker: mayEdit(context) });
      const language = languageOf(context);
      const overview =
        publishing === undefined
          ? await seriesOverview(folder, language, collecting)
          : await publishing.overview(name, {
              language,
              collecting: collecting && (await collectingNow(folder, collecting)),
            });
      return overview.value === undefined
        ? refusal(context, 422, overview.problems)
        : context.json(overview.value);
    },
  );
  return app;
}
