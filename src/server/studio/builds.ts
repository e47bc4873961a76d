import { Hono } from "hono";
import { buildKinds, type BuildView } from "../../api/builds.ts";
import { contentDisposition } from "../../report/file-names.ts";
import { formatNames } from "../../report/formats/index.ts";
import type { Publishing } from "../../workflow/publishing/ports.ts";
import type { Folder } from "../../workflow/ports.ts";
import type { Language } from "../../text.ts";
import { readBody } from "./body.ts";
import { buildList, type ListedBuild } from "./build-list.ts";
import { about } from "./declared.ts";
import { only, type StudioEnv } from "./guard.ts";
import { languageOf, refusal, sayProblems } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";

const makers = only("beheerder", "onderzoeker");

/** Making the files of a publication: start, look, stop, take what is ready. */
export function buildRoutes(shelf: Folder, publishing: Publishing): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const builds = buildList(publishing);
  app.get("/:series/:wave/build", makers, about(ABOUT.look), (context) => {
    const build = builds.last(context.req.param());
    return build === undefined ? context.json(null) : context.json(said(build, languageOf(context)));
  });
  app.post("/:series/:wave/build", makers, about(ABOUT.start), async (context) => {
    const place = context.req.param();
    if ((await waveNamed(shelf, place.series, place.wave)) === undefined) return refusal(context, 404);
    const body = await readBody(context);
    const kind = buildKinds.find((one) => one === body?.["kind"]);
    const asked: unknown = body?.["formats"];
    const formats = Array.isArray(asked) ? formatNames.filter((name) => asked.includes(name)) : [];
    if (kind === undefined || formats.length === 0) return refusal(context, 415);
    if (kind === "publish" && !formats.includes("html")) formats.push("html");
    return context.json(said(builds.start(place, { kind, formats }), languageOf(context)), 202);
  });
  app.delete("/:series/:wave/build", makers, about(ABOUT.stop), (context) => {
    builds.stop(context.req.param());
    return context.body(null, 204);
  });
  app.get("/:series/:wave/build/:id/:name", makers, about(ABOUT.take), (context) => {
    const { series, wave, id, name } = context.req.param();
    const build = builds.last({ series, wave });
    const file = build?.id === id ? build.made.get(name) : undefined;
    if (file === undefined) return refusal(context, 404);
    return new Response(Uint8Array.from(file.bytes), {
      headers: { "Content-Type": file.mediaType, "Content-Disposition": contentDisposition(file.name) },
    });
  });
  return app;
}

function said({ made: _made, files, problems, ...build }: ListedBuild, language: Language): BuildView {
  return { ...build, files: [...files.values()], problems: sayProblems(problems, language) };
}

const ABOUT = {
  look: { does: "Says how far the last build of a wave is.", gives: "LastBuild" },
  start: {
    does: "Makes the files of a draft, or publishes a version; one that is under way is told instead.",
    takes: "StartBuild",
    gives: "BuildView",
    status: 202,
  },
  stop: { does: "Stops the build of a wave, where nothing is written yet." },
  take: { does: "Gives a file that the last build made.", gives: "application/octet-stream" },
} as const;
