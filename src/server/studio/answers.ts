import { Hono } from "hono";
import { listQuestions } from "../../workflow/workbench/list-questions.ts";
import { openWorkbench } from "../../workflow/workbench/open-workbench.ts";
import { coderOf, type Desks } from "./desks.ts";
import { editors, only, type StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";

/** The questions that were answered in words, and the answers themselves: for who codes, and nobody else. */
export function answerRoutes({ deskOf }: Desks): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.get("/:series/:wave/answers", only(...editors, "tweede-codeur"), async (context) => {
    const desk = await deskOf(context);
    if (desk === undefined) return refusal(context, 404);
    const listed = await listQuestions(desk, coderOf(context));
    return listed.value === undefined ? refusal(context, 422, listed.problems) : context.json(listed.value);
  });
  app.get("/:series/:wave/answers/:variable", only(...editors), async (context) => {
    const desk = await deskOf(context);
    if (desk === undefined) return refusal(context, 404);
    const opened = await openWorkbench(desk, context.req.param("variable"), coderOf(context));
    return opened.value === undefined ? refusal(context, 422, opened.problems) : context.json(opened.value);
  });
  return app;
}
