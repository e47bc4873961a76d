import { Hono } from "hono";
import { policy, stylesIn } from "../look/page.ts";
import { contentDisposition } from "../report/file-names.ts";
import type { Folder } from "../workflow/ports.ts";
import { onlineFile } from "../workflow/publishing/site.ts";
import { framed, safeHeaders } from "./headers.ts";
import { renderNotFound } from "./publication-page.ts";

/**
 * What is published, for everybody: the web report of a wave at an address that stays when there is a new version, and
 * its files beside it. Only folders that the site lists, and only files that the version online names, can be reached.
 */
export function publicSite(site: Folder): Hono {
  const app = new Hono();
  app.use("/r/*", safeHeaders);
  app.get("/r/:series/:wave", (context) => context.redirect(`${context.req.path}/`));
  app.get("/r/:series/:wave/", async (context) => {
    const place = await waveOn(site, context.req.param("series"), context.req.param("wave"));
    const found = place === undefined ? undefined : await onlineFile(place, undefined);
    return found === undefined ? notFound() : page(found);
  });
  app.get("/r/:series/:wave/:name", async (context) => {
    const { series, wave, name } = context.req.param();
    const place = await waveOn(site, series, wave);
    const found = place === undefined ? undefined : await onlineFile(place, name);
    if (found === undefined) return notFound();
    if (found.mediaType.startsWith("text/html")) return page(found);
    return new Response(Uint8Array.from(found.bytes), {
      headers: { "Content-Type": found.mediaType, "Content-Disposition": contentDisposition(found.name) },
    });
  });
  return app;
}

async function waveOn(site: Folder, series: string, wave: string): Promise<Folder | undefined> {
  if (!(await site.list("")).includes(series)) return undefined;
  const folder = site.at(series);
  return (await folder.list("")).includes(wave) ? folder.at(wave) : undefined;
}

function page({ bytes }: { readonly bytes: Uint8Array }): Response {
  return pageReply(new TextDecoder().decode(bytes), 200);
}

function notFound(): Response {
  return pageReply(renderNotFound("nl"), 404);
}

function pageReply(text: string, status: number): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": framed(policy(stylesIn(text))),
    },
  });
}
