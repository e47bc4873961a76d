import type { Ballot, BallotBox } from "../src/workflow/fieldwork-ports.ts";

const WORDS =
  "er is te weinig ruimte voor maatwerk en de systemen zijn oud maar collega’s helpen elkaar ".repeat(2);

/** A submission of ten questions, four of them open: about as many bytes as a real one. */
export function inventedBallot(i: number, key?: string): Ballot {
  const answers: Record<string, string> = {
    sector: "ministerie",
    q1: "goed",
    q2: "slecht",
    q5: "deels",
    q6: "soms",
    q7: "vaak",
  };
  for (const code of ["q4", "q8", "q9", "q10"]) answers[code] = `${WORDS.slice(0, 60 + (i % 60))} ${i}`;
  const form = `form-number-of-22-${i}`;
  return {
    ...(key === undefined ? {} : { keyHash: key }),
    formHash: form,
    contentHash: `content-of-22-si-${i}`,
    answers,
  };
}

/** Submits ballots from one number up to another, so many at a time; milliseconds it took. */
export async function submitAll(
  box: BallotBox,
  from: number,
  to: number,
  atOnce: number,
  ballotOf: (i: number) => Ballot,
): Promise<number> {
  let next = from;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < to) {
        const outcome = await box.submit(ballotOf(next++));
        if (outcome !== "stored") throw new Error(`a ballot was ${outcome}`);
      }
    }),
  );
  return performance.now() - start;
}
