import { Hono } from "hono";
import type { SeriesSummary } from "../../api/series.ts";
import { listSeries } from "../../workflow/list-series.ts";
import type { Folder } from "../../workflow/ports.ts";
import { seriesOverview } from "../../workflow/series-overview.ts";
import { anyRole, type StudioEnv } from "./guard.ts";
import { languageOf, refusal } from "./refusal.ts";
import { seriesNamed } from "./shelf.ts";

export function seriesRoutes(shelf: Folder): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.get("/", anyRole, async (context) => {
    const { value } = await listSeries(shelf);
    const series: SeriesSummary[] = (value ?? []).map(({ id, series: { title, organisation } }) => ({
      id,
      title,
      organisation,
    }));
    return context.json(series);
  });
  app.get("/:series", anyRole, async (context) => {
    const folder = await seriesNamed(shelf, context.req.param("series"));
    if (folder === undefined) return refusal(context, 404);
    const overview = await seriesOverview(folder, languageOf(context));
    return overview.value === undefined
      ? refusal(context, 422, overview.problems)
      : context.json(overview.value);
  });
  return app;
}
