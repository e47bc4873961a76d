import { Hono } from "hono";
import type { CodebookChange, CodesChange, ConclusionChange, ReviewChange } from "../../api/answers.ts";
import { codeOne } from "../../workflow/workbench/code-one.ts";
import { decideDetail } from "../../workflow/workbench/decide-detail.ts";
import { editThemes } from "../../workflow/workbench/edit-themes.ts";
import { writeConclusion } from "../../workflow/workbench/write-conclusion.ts";
import { about } from "./declared.ts";
import { changing, coderOf, type Desks } from "./desks.ts";
import { editors, only, type StudioEnv } from "./guard.ts";
import { isCodebookChange, isCodesChange, isConclusionChange, isReviewChange } from "./answer-bodies.ts";
import { problem } from "../../problem.ts";

const NOT_UNDERSTOOD = { problems: [problem("request-not-understood", {})] };

/** Changes to the coding and review of one question; each says what it expects to find. */
export function codingRoutes(desks: Desks): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.post(
    "/:series/:wave/answers/:variable/codes",
    only(...editors),
    about(ABOUT.codes),
    async (context) => {
      const variable = context.req.param("variable");
      return changing<CodesChange, unknown>(context, desks, `coding:${variable}`, async (desk, body) =>
        isCodesChange(body) ? codeOne(desk, variable, body, coderOf(context)) : NOT_UNDERSTOOD,
      );
    },
  );
  app.post(
    "/:series/:wave/answers/:variable/codebook",
    only(...editors),
    about(ABOUT.codebook),
    async (context) => {
      const variable = context.req.param("variable");
      const by = { by: coderOf(context), on: desks.today() };
      return changing<CodebookChange, unknown>(context, desks, `coding:${variable}`, async (desk, body) =>
        isCodebookChange(body) ? editThemes(desk, variable, body, by) : NOT_UNDERSTOOD,
      );
    },
  );
  app.post(
    "/:series/:wave/answers/:variable/review",
    only(...editors),
    about(ABOUT.review),
    async (context) => {
      const variable = context.req.param("variable");
      return changing<ReviewChange, unknown>(context, desks, `review:${variable}`, async (desk, body) =>
        isReviewChange(body)
          ? decideDetail(desk, variable, body, coderOf(context), desks.today())
          : NOT_UNDERSTOOD,
      );
    },
  );
  app.post(
    "/:series/:wave/answers/:variable/conclusion",
    only(...editors),
    about(ABOUT.conclusion),
    async (context) => {
      const variable = context.req.param("variable");
      return changing<ConclusionChange, unknown>(context, desks, `coding:${variable}`, async (desk, body) =>
        isConclusionChange(body) ? writeConclusion(desk, variable, body) : NOT_UNDERSTOOD,
      );
    },
  );
  return app;
}

const ABOUT = {
  codes: {
    does: "Says what one answer carries, where it still carries what the sender saw.",
    takes: "CodesChange",
    gives: "CodesChanged",
    also: { 409: "Stale" },
  },
  codebook: {
    does: "Takes a step in the codebook of a question, takes the last one back, or takes it again.",
    takes: "CodebookChange",
    gives: "CodebookChanged",
    also: { 409: "Stale" },
  },
  review: {
    does: "Decides what is left out of an answer before it is published, or that somebody read them all.",
    takes: "ReviewChange",
    gives: "ReviewChanged",
    also: { 409: "Stale" },
  },
  conclusion: {
    does: "Writes the conclusion over the themes, held beside the answers and counts it rests on.",
    takes: "ConclusionChange",
    gives: "Written",
    also: { 409: "Stale" },
  },
} as const;
