import { Hono, type Context } from "hono";
import type { AgreementView, BlindCodes, DecidedWish, SampleWish } from "../../api/answers.ts";
import { problem, type Outcome } from "../../problem.ts";
import { agreeOn, type AgreementEdit, type AgreementState } from "../../workflow/agree.ts";
import { blindSample, handInBlind } from "../../workflow/workbench/blind-sample.ts";
import type { Desk, Settled } from "../../workflow/workbench/desk.ts";
import { isBlindCodes, isDecidedWish, isSampleWish } from "./answer-bodies.ts";
import { about } from "./declared.ts";
import { changing, coderOf, reply, type Desks } from "./desks.ts";
import { editors, only, type StudioEnv } from "./guard.ts";
import { languageOf, refusal } from "./refusal.ts";

const NOT_UNDERSTOOD = { problems: [problem("request-not-understood", {})] };

/** Blind samples: drawing one, coding it, what it tells, and deciding where two codings differ. */
export function agreementRoutes(desks: Desks): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.get(
    "/:series/:wave/answers/:variable/agreement",
    only(...editors),
    about(ABOUT.agreement),
    async (context) => {
      const desk = await desks.deskOf(context);
      if (desk === undefined) return refusal(context, 404);
      return reply(context, viewOf(await agreeOn(desk.folder, context.req.param("variable"))));
    },
  );
  app.post(
    "/:series/:wave/answers/:variable/sample",
    only(...editors),
    about(ABOUT.sample),
    async (context) =>
      agreeing<SampleWish>(context, desks, isSampleWish, ({ kind, coder, size, pick }) => {
        const on = desks.today();
        return {
          draw: { kind, coder, size, on, seed: `${context.req.param("variable")} ${coder} ${on}` },
          pick,
        };
      }),
  );
  app.post(
    "/:series/:wave/answers/:variable/decided",
    only(...editors),
    about(ABOUT.decided),
    async (context) =>
      agreeing<DecidedWish>(context, desks, isDecidedWish, ({ row, codes, why }) => {
        const decided = { codes, by: coderOf(context), on: desks.today(), ...(why !== undefined && { why }) };
        return { decided: new Map([[row, decided]]) };
      }),
  );
  app.get(
    "/:series/:wave/answers/:variable/blind",
    only(...editors, "tweede-codeur"),
    about(ABOUT.blind),
    async (context) => {
      const desk = await desks.deskOf(context);
      if (desk === undefined) return refusal(context, 404);
      const variable = context.req.param("variable");
      return reply(
        context,
        settled(await blindSample(desk, variable, coderOf(context), languageOf(context))),
      );
    },
  );
  app.post(
    "/:series/:wave/answers/:variable/blind",
    only(...editors, "tweede-codeur"),
    about(ABOUT.handIn),
    async (context) => {
      const variable = context.req.param("variable");
      return changing<BlindCodes, unknown>(context, desks, `coding:${variable}`, async (desk, body) =>
        isBlindCodes(body)
          ? settled(await handInBlind(desk, variable, coderOf(context), body))
          : NOT_UNDERSTOOD,
      );
    },
  );
  return app;
}

async function agreeing<B>(
  context: Context<StudioEnv>,
  desks: Desks,
  isWish: (body: unknown) => body is B,
  editOf: (wish: B) => AgreementEdit,
): Promise<Response> {
  const variable = context.req.param("variable") ?? "";
  return changing<B, unknown>(context, desks, `coding:${variable}`, async (desk: Desk, body) =>
    isWish(body) ? viewOf(await agreeOn(desk.folder, variable, editOf(body))) : NOT_UNDERSTOOD,
  );
}

function viewOf({ value, problems }: Outcome<AgreementState>): Settled<AgreementView> {
  if (value === undefined) return { problems };
  return { value: { samples: value.agreement.samples, results: value.results } };
}

function settled<T>({ value, problems }: Outcome<T>): Settled<T> {
  return value === undefined ? { problems } : { value };
}

const ABOUT = {
  agreement: {
    does: "Shows what blind samples of a question tell: agreement, and where two codings differ.",
    gives: "AgreementView",
  },
  sample: { does: "Draws a sample to be coded blind.", takes: "SampleWish", gives: "AgreementView" },
  decided: {
    does: "Decides what an answer carries on which two codings differ.",
    takes: "DecidedWish",
    gives: "AgreementView",
  },
  blind: {
    does: "Gives the sample that waits for whoever asks: codebook and reviewed words, not a code.",
    gives: "BlindSample",
  },
  handIn: {
    does: "Takes in what a coder made of their sample, for good.",
    takes: "BlindCodes",
    gives: "HandedIn",
  },
} as const;
