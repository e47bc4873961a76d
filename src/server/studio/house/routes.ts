import { join } from "node:path";
import { Hono } from "hono";
import type { BackupFile, PeoplePlaced } from "../../../api/house.ts";
import { sayWallClock } from "../../../fieldwork/wall-clock.ts";
import { problem } from "../../../problem.ts";
import { backUp } from "../../../workflow/collecting/back-up.ts";
import { destroyWave } from "../../../workflow/collecting/destroy-wave.ts";
import { adoptUnplaced } from "../../../workflow/inviting/adopt-unplaced.ts";
import type { Folder } from "../../../workflow/ports.ts";
import { destroySet, restrictedSets } from "../../../workflow/second-person/restricted-sets.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import { actorOf, inPanel, type FieldworkDesk } from "../fieldwork/desk.ts";
import { only, type StudioEnv } from "../guard.ts";
import { textIn } from "../people/desk.ts";
import { languageOf, refusal } from "../refusal.ts";
import { seriesNamed } from "../shelf.ts";
import { ABOUT } from "./about.ts";
import { backupName, heldWaves, houseView, isBackup } from "./view.ts";

/** Looking after the installation: who is beheerder of one series only has no part in it. */
const head = only("beheerder");

export function houseRoutes(shelf: Folder, desk: FieldworkDesk): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const { installation, backups } = desk;
  app.get("/", head, about(ABOUT.show), async (context) =>
    context.json(await houseView(desk, shelf, languageOf(context))),
  );
  app.post("/backups", head, about(ABOUT.backUp), async (context) => {
    if (backups === undefined) return refusal(context, 404);
    const name = backupName(installation.now());
    const request = { file: join(backups, name), folder: backups, actor: actorOf(context) };
    const made = await backUp(installation, request);
    if (made.value === undefined) return refusal(context, 422, made.problems);
    return context.json({ name, made: sayWallClock(installation.now()) } satisfies BackupFile);
  });
  app.get("/backups/:file", head, about(ABOUT.fetch), async (context) => {
    const name = context.req.param("file");
    const bytes =
      backups !== undefined && isBackup(name) ? await installation.folderAt(backups).read(name) : undefined;
    if (bytes === undefined) return refusal(context, 404);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": `attachment; filename="${name}"`,
      },
    });
  });
  app.post("/destroy", head, about(ABOUT.destroy), async (context) => {
    const body = await readBody(context);
    const [slug, name, reason] = [textIn(body, "slug"), textIn(body, "name"), textIn(body, "reason")];
    const wave = (await heldWaves(installation)).find((one) => one.slug === slug);
    if (wave === undefined) return refusal(context, 404);
    if (name.trim() !== wave.name) return refusal(context, 415);
    if (wave.state === "open") {
      const closes = (await installation.registry.at(slug))?.closes ?? "";
      const place = { wave: wave.name, closes: sayWallClock(Date.parse(closes)) };
      return refusal(context, 422, [problem("wave-not-over", {}, place)]);
    }
    const problems = await destroyWave(installation, slug, { reason, actor: actorOf(context) });
    return problems.length > 0 ? refusal(context, 422, problems) : context.body(null, 204);
  });
  app.post("/destroy-restricted", head, about(ABOUT.destroySet), async (context) => {
    const body = await readBody(context);
    const [series, wave, named] = [textIn(body, "series"), textIn(body, "wave"), textIn(body, "set")];
    const folder = await seriesNamed(shelf, series);
    const sets = folder === undefined ? [] : await restrictedSets(folder);
    const set = sets.find((one) => one.wave === wave && one.name === named);
    if (folder === undefined || set === undefined) return refusal(context, 404);
    if (textIn(body, "name").trim() !== `${series}/${wave}`) return refusal(context, 415);
    const request = { why: "command", reason: textIn(body, "reason"), actor: actorOf(context) } as const;
    const problems = await destroySet(installation, folder, set, request);
    return problems.length > 0 ? refusal(context, 422, problems) : context.body(null, 204);
  });
  app.post("/unplaced", head, about(ABOUT.place), async (context) => {
    const series = textIn(await readBody(context), "series");
    if (series === "" || (await seriesNamed(shelf, series)) === undefined) return refusal(context, 404);
    const placed = await inPanel(desk, series, (panel) =>
      adoptUnplaced(installation, panel, actorOf(context)),
    );
    return context.json({ placed } satisfies PeoplePlaced);
  });
  return app;
}
