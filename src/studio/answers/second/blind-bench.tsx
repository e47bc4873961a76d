import { useRef, useState } from "react";
import type { BlindCodes, BlindSample } from "../../../api/answers.ts";
import type { SaidProblem } from "../../../api/problem.ts";
import { isRefused, send } from "../../ask.ts";
import { useWords } from "../../language.ts";
import { AnswerList } from "../answer-list.tsx";
import { nextWaiting } from "../bench/sequence.ts";
import { Gauge } from "../coding/gauge.tsx";
import { KeyBar } from "../key-bar.tsx";
import { ProblemNotes } from "../problem-notes.tsx";
import { useQuestionName } from "../question-head.tsx";
import { useKeys } from "../use-keys.ts";
import { BlindAnswer } from "./blind-answer.tsx";
import { BlindCodebook } from "./blind-codebook.tsx";
import { useBlindCodes } from "./blind-codes.ts";
import { blindWords } from "./blind-words.ts";

interface Props {
  readonly sample: BlindSample;
  readonly address: string;
  readonly again: () => void;
  readonly children?: React.ReactNode;
}

/** A sample to code without seeing what anybody else thought; handed in once, for good. */
export function BlindBench({ sample, address, again, children }: Props): React.JSX.Element {
  const [words, name] = [useWords(blindWords), useQuestionName()];
  const { drafts, put, undo, clear } = useBlindCodes(`blind:${address}:${sample.coder}`);
  const [at, setAt] = useState(0);
  const [thanks, setThanks] = useState("");
  const [problems, setProblems] = useState<readonly SaidProblem[]>([]);
  const find = useRef<HTMLInputElement>(null);
  const { answers } = sample;
  const number = answers[at]?.number ?? 0;
  const codes = drafts.get(number);
  const goOn = (done = number): void => {
    const waits = (place: number): boolean => {
      const one = answers[place]?.number;
      return one !== undefined && one !== done && !drafts.has(one);
    };
    setAt(nextWaiting([...answers.keys()], at, waits));
  };
  const give = (code: string, stay = false): void => {
    put(number, [...new Set([...(codes ?? []), code])]);
    if (!stay) goOn();
  };
  const takeOff = (code: string): void => {
    const left = (codes ?? []).filter((one) => one !== code);
    put(number, left.length === 0 ? undefined : left);
  };
  const nowhere = (): void => {
    put(number, []);
    goOn();
  };
  const ready = answers.filter((one) => drafts.has(one.number));
  const handIn = (): void => {
    const body: BlindCodes = {
      codes: ready.map((one) => ({ number: one.number, codes: drafts.get(one.number) ?? [] })),
    };
    send("POST", address, body)
      .then(() => {
        setThanks(words.thanks(ready.length));
        clear();
        setAt(0);
        again();
      })
      .catch((error: unknown) => setProblems(isRefused(error) ? (error.refusal.problems ?? []) : []));
  };
  const go = (by: number): void => setAt(Math.max(0, Math.min(answers.length - 1, at + by)));
  useKeys({
    "0": nowhere,
    Enter: () => goOn(),
    Backspace: () => {
      const last = codes?.at(-1);
      if (last !== undefined) takeOff(last);
    },
    z: undo,
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    "/": () => find.current?.focus(),
  });
  return (
    <div className="bench blind">
      <main className="bench-main" id="main" tabIndex={-1}>
        <header className="question-head">
          <h1>{name(sample.question)}</h1>
          <p className="second small">{words.blind}</p>
          {children}
        </header>
        <div className="measures">
          <div>
            <b role="status">{thanks !== "" ? thanks : words.coded(ready.length, answers.length)}</b>
            <Gauge done={ready.length} total={answers.length} />
          </div>
          <div>
            <button type="button" className="button primary" disabled={ready.length === 0} onClick={handIn}>
              {words.handIn(ready.length)}
            </button>
            <span className="tiny second">{words.handInHint}</span>
          </div>
          <div>
            <span className="tiny second">{sample.handedIn > 0 && words.handedIn(sample.handedIn)}</span>
          </div>
        </div>
        <ProblemNotes problems={problems} />
        <AnswerList
          count={answers.length}
          at={at}
          label={words.answers}
          keyOf={(place) => answers[place]?.number ?? place}
          row={(place) => (
            <BlindAnswer
              answer={answers[place]}
              codes={drafts.get(answers[place]?.number ?? 0)}
              themes={sample.themes}
              isInHand={place === at}
              goTo={() => setAt(place)}
              takeOff={takeOff}
            />
          )}
        />
        <KeyBar most={words.most} all={words.all} />
      </main>
      <BlindCodebook
        themes={sample.themes}
        given={codes}
        give={(code, stay) => give(code, stay)}
        takeOff={takeOff}
        nowhere={nowhere}
        find={find}
      />
    </div>
  );
}
