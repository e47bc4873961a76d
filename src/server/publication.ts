import { Hono } from "hono";
import { policy, stylesIn } from "../look/page.ts";
import { contentDisposition } from "../report/file-names.ts";
import type { WrittenFile } from "../report/formats/format.ts";
import type { Language } from "../text.ts";
import { framed, safeHeaders } from "./headers.ts";
import { renderNotFound, renderPublication, type AboutPublication } from "./publication-page.ts";

/**
 * One publication: a page that lists what was made, in Dutch on / and in English on /en, and its files under
 * /bestanden/. A file is found by its whole name among the files given, so that no address reaches anything else.
 */
export function publicationApp(about: AboutPublication, files: readonly WrittenFile[]): Hono {
  const byName = new Map(files.map((file) => [file.name, file]));
  const app = new Hono();
  app.use(safeHeaders);
  app.get("/", () => pageReply(renderPublication(about, files, "nl")));
  app.get("/en", () => pageReply(renderPublication(about, files, "en")));
  app.get("/bestanden/:name", (context) => {
    const file = byName.get(context.req.param("name"));
    return file === undefined ? notFound(context.req.path) : fileReply(file);
  });
  app.notFound((context) => notFound(context.req.path));
  return app;
}

function fileReply(file: WrittenFile): Response {
  const isPage = file.mediaType.startsWith("text/html");
  if (isPage) return pageReply(new TextDecoder().decode(file.bytes), 200, inline(file.name));
  return new Response(Uint8Array.from(file.bytes), {
    headers: { "Content-Type": file.mediaType, "Content-Disposition": contentDisposition(file.name) },
  });
}

/** A page we wrote: its own style sheets, named by their hash, and nothing else. */
function pageReply(page: string, status = 200, disposition?: string): Response {
  return new Response(page, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": framed(policy(stylesIn(page))),
      ...(disposition !== undefined && { "Content-Disposition": disposition }),
    },
  });
}

function notFound(path: string): Response {
  const language: Language = path === "/en" || path.startsWith("/en/") ? "en" : "nl";
  return pageReply(renderNotFound(language), 404);
}

/** Shown in the browser, and saved under its own name. */
function inline(name: string): string {
  return contentDisposition(name).replace(/^attachment/, "inline");
}
