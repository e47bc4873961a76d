import { Hono } from "hono";
import type { CodebookChange, CodesChange, ConclusionChange, ReviewChange } from "../../api/answers.ts";
import { codeOne } from "../../workflow/workbench/code-one.ts";
import { decideDetail } from "../../workflow/workbench/decide-detail.ts";
import { editThemes } from "../../workflow/workbench/edit-themes.ts";
import { writeConclusion } from "../../workflow/workbench/write-conclusion.ts";
import { changing, coderOf, type Desks } from "./desks.ts";
import { editors, only, type StudioEnv } from "./guard.ts";
import { isCodebookChange, isCodesChange, isConclusionChange, isReviewChange } from "./answer-bodies.ts";
import { problem } from "../../problem.ts";

const NOT_UNDERSTOOD = { problems: [problem("request-not-understood", {})] };

/** Changes to the coding and review of one question; each says what it expects to find. */
export function codingRoutes(desks: Desks): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.post("/:series/:wave/answers/:variable/codes", only(...editors), async (context) => {
    const variable = context.req.param("variable");
    return changing<CodesChange, unknown>(context, desks, `coding:${variable}`, async (desk, body) =>
      isCodesChange(body) ? codeOne(desk, variable, body, coderOf(context)) : NOT_UNDERSTOOD,
    );
  });
  app.post("/:series/:wave/answers/:variable/codebook", only(...editors), async (context) => {
    const variable = context.req.param("variable");
    const by = { by: coderOf(context), on: desks.today() };
    return changing<CodebookChange, unknown>(context, desks, `coding:${variable}`, async (desk, body) =>
      isCodebookChange(body) ? editThemes(desk, variable, body, by) : NOT_UNDERSTOOD,
    );
  });
  app.post("/:series/:wave/answers/:variable/review", only(...editors), async (context) => {
    const variable = context.req.param("variable");
    return changing<ReviewChange, unknown>(context, desks, `review:${variable}`, async (desk, body) =>
      isReviewChange(body)
        ? decideDetail(desk, variable, body, coderOf(context), desks.today())
        : NOT_UNDERSTOOD,
    );
  });
  app.post("/:series/:wave/answers/:variable/conclusion", only(...editors), async (context) => {
    const variable = context.req.param("variable");
    return changing<ConclusionChange, unknown>(context, desks, `coding:${variable}`, async (desk, body) =>
      isConclusionChange(body) ? writeConclusion(desk, variable, body) : NOT_UNDERSTOOD,
    );
  });
  return app;
}
