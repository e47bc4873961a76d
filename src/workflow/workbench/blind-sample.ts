import type { BlindCodes, BlindSample, HandedIn } from "../../api/answers.ts";
import { waitingSample, type SecondCodes } from "../../coding/agreement/sample.ts";
import type { AgreementFile, Sample } from "../../coding/agreement/model.ts";
import type { Coder, Coding, Theme } from "../../coding/model.ts";
import { reviewAnswers } from "../../coding/review.ts";
import { problem, type Outcome } from "../../problem.ts";
import type { Language } from "../../text.ts";
import { agreeOn } from "../agree.ts";
import { wordsForCoders } from "../coded-question.ts";
import { readOptional } from "../read-format.ts";
import { codingAt, type CodingAt, type Desk } from "./desk.ts";
import { listQuestions } from "./list-questions.ts";

interface Waiting extends CodingAt {
  readonly sample: Sample;
}

/** The sample that waits for a coder, as they see it: nothing of it tells what anybody else thought. */
export async function blindSample(
  desk: Desk,
  variable: string,
  coder: Coder,
  language: Language,
): Promise<Outcome<BlindSample>> {
  const waiting = await waitingAt(desk, variable, coder);
  const listed = await listQuestions(desk, coder);
  const about = listed.value?.find((one) => one.variable === variable);
  if (waiting.value === undefined || about === undefined)
    return { problems: [...waiting.problems, ...listed.problems] };
  const { sample, coding } = waiting.value;
  const words = await wordsOf(desk, waiting.value, language);
  const open = numbered(sample).filter(({ answer }) => answer.second === undefined);
  const value: BlindSample = {
    question: { variable, number: about.number, wording: about.wording },
    coder,
    themes: themesOf(coding, sample),
    answers: open.map(({ number, answer }) => ({ number, words: words.get(answer.row) ?? "" })),
    handedIn: sample.answers.length - open.length,
  };
  return { value, problems: [] };
}

/** Takes in what a coder made of their sample; for good, since coding again would not be blind. */
export async function handInBlind(
  desk: Desk,
  variable: string,
  coder: Coder,
  { codes }: BlindCodes,
): Promise<Outcome<HandedIn>> {
  const waiting = await waitingAt(desk, variable, coder);
  if (waiting.value === undefined) return { problems: waiting.problems };
  const rows = new Map(numbered(waiting.value.sample).map(({ number, answer }) => [number, answer.row]));
  const second: SecondCodes = new Map(
    codes.map((one) => [rows.get(one.number) ?? String(one.number), one.codes]),
  );
  const agreed = await agreeOn(desk.folder, variable, { second, coder });
  if (agreed.value === undefined) return { problems: agreed.problems };
  return { value: { handedIn: second.size }, problems: agreed.problems };
}

async function waitingAt(desk: Desk, variable: string, coder: Coder): Promise<Outcome<Waiting>> {
  const read = await codingAt(desk, variable);
  if (read.value === undefined) return { problems: read.problems };
  const sampled = await readOptional(desk.folder, `agreement/${variable}.json`, "agreement.v1");
  const known: AgreementFile = sampled.value ?? { format: "agreement.v1", variable, samples: [] };
  const sample = waitingSample(known, coder);
  return sample === undefined
    ? { problems: [...sampled.problems, problem("sample-none", {}, { coder })] }
    : { value: { ...read.value, sample }, problems: [] };
}

/** Once a part was handed in the codebook of that moment holds for the rest. */
function themesOf({ themes }: Coding, { codebook }: Sample): readonly Theme[] {
  if (codebook === undefined) return themes;
  const points = new Map(codebook.map((line) => [line.theme, new Set(line.subpoints)]));
  return themes
    .filter((theme) => points.has(theme.code))
    .map((theme) => ({
      ...theme,
      subpoints: theme.subpoints.filter((point) => points.get(theme.code)?.has(point.code) === true),
    }));
}

function numbered({ answers }: Sample): { number: number; answer: Sample["answers"][number] }[] {
  return answers.map((answer, i) => ({ number: i + 1, answer }));
}

/** Words after review; only the sample's, since finding details in all answers takes its time. */
async function wordsOf(
  { folder }: Desk,
  { text, sample }: Waiting,
  language: Language,
): Promise<Map<string, string>> {
  const { variable, answers } = text;
  const review = await readOptional(folder, `review/${variable}.json`, "review.v1");
  const proposal = await readOptional(folder, `review/${variable}.proposal.json`, "review-proposal.v1");
  const rows = new Set(sample.answers.map((answer) => answer.row));
  const sampled = answers.filter((answer) => rows.has(answer.row));
  const { read, ...unread } = review.value ?? { decisions: [], format: "review.v1" as const, variable };
  const isRead = (read?.answers ?? -1) >= answers.length;
  const reviewed = reviewAnswers(
    sampled,
    isRead && read !== undefined ? { ...unread, read } : unread,
    variable,
    proposal.value,
  );
  return wordsForCoders({ answers: sampled, reviewed }, language, false);
}
