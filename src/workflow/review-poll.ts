import { decideOn, proposeReview, takeDecisions, type OwnDecision } from "../coding/decide.ts";
import type { Detector } from "../coding/details/detail.ts";
import type { Coder, Review, ReviewDecision } from "../coding/model.ts";
import type { OpenDetail, ReviewProposal } from "../coding/proposal-model.ts";
import type { Answer } from "../coding/review.ts";
import { hasErrors, type Outcome, type Problem } from "../problem.ts";
import type { IsoDate } from "../time.ts";
import { readGuarded, writeGuarded, type GuardedFile } from "./guarded-files.ts";
import type { Folder } from "./ports.ts";
import { readOpenAnswers, type AnsweredText } from "./text-variables.ts";

export interface ReviewRequest {
  /** All open questions where absent. */
  readonly question?: string | undefined;
  /** Finds the panel's own names; what holds the names stays with who calls. */
  readonly known?: Detector | undefined;
  /** Takes over the decisions in the proposals in this coder's name. */
  readonly take?: { readonly by: Coder; readonly rest?: ReviewDecision["decision"] } | undefined;
  /** A decision on one answer. */
  readonly own?: OwnDecision | undefined;
  /** Records that this coder read all answers. */
  readonly read?: { readonly by: Coder; readonly on: IsoDate } | undefined;
}

/** How far the review of one open question is. */
export interface QuestionReview {
  readonly variable: string;
  readonly answers: readonly Answer[];
  readonly review: Review;
  /** Whether somebody read all answers. */
  readonly isRead: boolean;
  readonly open: readonly OpenDetail[];
  /** Where the proposal lies; undefined where there is nothing to decide. */
  readonly proposalFile: string | undefined;
}

/** Carries out what somebody decided, and writes a proposal of what is open beside each review. */
export async function reviewPoll(
  folder: Folder,
  request: ReviewRequest,
): Promise<Outcome<readonly QuestionReview[]>> {
  const questions = await readOpenAnswers(folder, request.question);
  if (questions.value === undefined) return { problems: questions.problems };
  const problems: Problem[] = [...questions.problems];
  const reviewed: (QuestionReview & Files)[] = [];
  for (const question of questions.value) {
    const files = await readFiles(folder, question);
    problems.push(...files.problems);
    if (files.value === undefined) continue;
    const outcome = reviewQuestion(question, files.value, request);
    problems.push(...outcome.problems);
    if (outcome.value !== undefined) reviewed.push(outcome.value);
  }
  if (hasErrors(problems)) return { problems };
  problems.push(...(await writeGuarded(folder, reviewed.flatMap(changesOf))));
  return hasErrors(problems) ? { problems } : { value: reviewed, problems };
}

interface Files {
  readonly reviewed: GuardedFile<Review>;
  readonly proposed: GuardedFile<ReviewProposal>;
}

async function readFiles(folder: Folder, { variable }: AnsweredText): Promise<Outcome<Files>> {
  const reviewed = await readGuarded(folder, `review/${variable}.json`, "review.v1");
  const proposed = await readGuarded(folder, `review/${variable}.proposal.json`, "review-proposal.v1");
  const problems = [...reviewed.problems, ...proposed.problems];
  if (reviewed.value === undefined || proposed.value === undefined) return { problems };
  return { value: { reviewed: reviewed.value, proposed: proposed.value }, problems };
}

function reviewQuestion(
  { variable, answers }: AnsweredText,
  files: Files,
  { known, take, own, read }: ReviewRequest,
): Outcome<QuestionReview & Files> {
  const started: Review = files.reviewed.value ?? { format: "review.v1", variable, decisions: [] };
  const decided = own === undefined ? { value: started, problems: [] } : decideOn(started, answers, own);
  if (decided.value === undefined) return { problems: decided.problems };
  const open = proposeReview(answers, decided.value, files.proposed.value, known);
  const taken =
    take === undefined
      ? { review: decided.value, proposal: open }
      : takeDecisions(decided.value, open, take.by, take.rest);
  const { review: before, proposal } = taken;
  const review = read === undefined ? before : { ...before, read: { ...read, answers: answers.length } };
  const isRead = answers.length === 0 || (review.read?.answers ?? -1) >= answers.length;
  const { details } = proposeReview(answers, review, proposal, known);
  const proposalFile = details.length === 0 ? undefined : files.proposed.path;
  return {
    value: { variable, answers, review, isRead, open: details, proposalFile, ...files },
    problems: [],
  };
}

/** A review is written once there is something in it; a proposal also where everything in it was decided. */
function changesOf({
  variable,
  review,
  open,
  reviewed,
  proposed,
}: QuestionReview & Files): { file: GuardedFile<unknown>; value: unknown }[] {
  const proposal: ReviewProposal = { format: "review-proposal.v1", variable, details: open };
  const hasReview = reviewed.value !== undefined || review.read !== undefined || review.decisions.length > 0;
  const hasProposal = proposed.value !== undefined || open.length > 0;
  return [
    ...(hasReview ? [{ file: reviewed, value: inOrder(review) }] : []),
    ...(hasProposal ? [{ file: proposed, value: proposal }] : []),
  ];
}

/** The fields in the order of the format's page, however the file came to be. */
function inOrder({ read, decisions, ...head }: Review): Review {
  return { ...head, ...(read === undefined ? {} : { read }), decisions };
}
