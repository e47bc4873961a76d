import { Hono } from "hono";
import { listQuestions } from "../../workflow/workbench/list-questions.ts";
import { answersAt } from "../../workflow/workbench/desk.ts";
import { openWorkbench } from "../../workflow/workbench/open-workbench.ts";
import { about } from "./declared.ts";
import { coderOf, type Desks } from "./desks.ts";
import { editors, only, type StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";

/** The questions that were answered in words, and the answers themselves: for who codes, and nobody else. */
export function answerRoutes({ deskOf, changesSince }: Desks): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.get("/:series/:wave/answers", only(...editors, "tweede-codeur"), about(ABOUT.list), async (context) => {
    const desk = await deskOf(context);
    if (desk === undefined) return refusal(context, 404);
    const listed = await listQuestions(desk, coderOf(context));
    return listed.value === undefined ? refusal(context, 422, listed.problems) : context.json(listed.value);
  });
  app.get("/:series/:wave/answers/:variable", only(...editors), about(ABOUT.open), async (context) => {
    const desk = await deskOf(context);
    if (desk === undefined) return refusal(context, 404);
    const opened = await openWorkbench(desk, context.req.param("variable"), coderOf(context), changesSince);
    return opened.value === undefined ? refusal(context, 422, opened.problems) : context.json(opened.value);
  });
  app.get("/:series/:wave/answers/:variable/since", only(...editors), about(ABOUT.since), async (context) => {
    const desk = await deskOf(context);
    if (desk === undefined) return refusal(context, 404);
    const variable = context.req.param("variable");
    const known = await answersAt(desk, variable);
    if (known.value === undefined) return refusal(context, 422, known.problems);
    const changed = await changesSince(desk, variable, context.req.query("version"));
    return changed.value === undefined
      ? refusal(context, 422, changed.problems)
      : context.json(changed.value);
  });
  return app;
}

const ABOUT = {
  list: {
    does: "Lists the questions that were answered in words, with how far the work on them is.",
    gives: "OpenQuestion[]",
  },
  open: {
    does: "Gives all that coding one question takes, answers as they were written included.",
    gives: "Workbench",
  },
  since: {
    does: "Tells what changed in the coding and review of a question since a version that was seen.",
    gives: "CodingSince",
    query: { version: "the version that was seen; everything where absent or forgotten" },
  },
} as const;
