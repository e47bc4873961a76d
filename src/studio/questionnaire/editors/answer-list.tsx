import { useState } from "react";
import type { Code } from "../../../questionnaire/code.ts";
import { moved } from "../../../questionnaire/editing/arrange.ts";
import { codeFor } from "../../../questionnaire/editing/codes.ts";
import { wordsIn } from "../../../questionnaire/editing/forms.ts";
import { answersIn } from "../../../questionnaire/editing/pasted-list.ts";
import type { SeriesBreak } from "../../../questionnaire/series-breaks.ts";
import { isToFillIn, toFillIn } from "../../../questionnaire/to-fill-in.ts";
import type { Text } from "../../../text.ts";
import { useWords } from "../../language.ts";
import { BreakNotes } from "../break-notes.tsx";
import { numberIn, type PlacedProblem } from "../placed-problems.ts";
import { useWriting } from "../writing.ts";
import { ProblemNotes } from "../problem-notes.tsx";
import { focusOnAnswer } from "../focus-on.ts";
import { AnswerRow, type Flag, type Marker } from "./answer-row.tsx";
import { PasteList } from "./paste-list.tsx";
import { editorWords } from "./words.ts";

/** Anything of a question that has a code and words: an answer, a point of a scale, a row of a grid. */
export interface Item {
  readonly code: Code;
  readonly label: Text;
  readonly other?: boolean;
  readonly exclusive?: boolean;
  readonly dontKnow?: boolean;
}

interface Props<I extends Item> {
  readonly items: readonly I[];
  /** What makes an item of a code and words. */
  readonly make: (code: Code, label: Text) => I;
  readonly change: (make: (items: readonly I[]) => readonly I[]) => void;
  readonly rename: (from: Code, to: Code) => void;
  readonly marker: Marker;
  readonly flags: readonly Flag[];
  readonly what: "answer" | "row" | "point";
  /** The name of the list in the file, by which problems know it. */
  readonly list: string;
  readonly problems: readonly PlacedProblem[];
  readonly breaks: readonly SeriesBreak[];
}

/** A list that is written in place: Enter for the next, Alt with arrows to move, a pasted list in one go. */
export function AnswerList<I extends Item>(props: Props<I>): React.JSX.Element {
  const words = useWords(editorWords);
  const { isFixed } = useWriting();
  const { items, change, list, problems, breaks } = props;
  const [pastes, setPastes] = useState(false);
  const codes = items.map(({ code }) => code);
  const insert = (at: number, labels: readonly Text[], stays: (item: Item) => boolean = () => true): void => {
    const added = withCodes(labels, codes, props.what).map(({ code, label }) => props.make(code, label));
    change((now) => [...now.slice(0, at).filter(stays), ...added, ...now.slice(at).filter(stays)]);
    const first = added[0];
    if (first !== undefined) focusOnAnswer(first.code);
  };
  /** Answers that are still to be written make room for a list that is pasted. */
  const paste = (at: number, labels: readonly string[]): void => {
    const added = fresh(labels, items).map((nl): Text => ({ nl }));
    insert(at, added, ({ label }) => !isToFillIn(wordsIn(label, "je")));
  };
  /** The next answer, where it is still to be written, or else a new one. */
  const onTo = (at: number): void => {
    const next = items[at];
    if (next !== undefined && isToFillIn(wordsIn(next.label, "je"))) focusOnAnswer(next.code);
    else insert(at, [blank]);
  };
  const move = (from: number, to: number): void => {
    const code = codes[from];
    change((now) => moved(now, from, to));
    if (code !== undefined) focusOnAnswer(code);
  };
  const remove = (at: number): void => {
    change((now) => now.toSpliced(at, 1));
    const next = codes[at - 1] ?? codes[at + 1];
    if (next !== undefined) focusOnAnswer(next);
  };
  const gone = breaks.filter(({ what, answer }) => what === "gone" && answer !== undefined);
  const blank: Text = { nl: toFillIn(words[props.what](items.length + 1).toLowerCase(), "").nl };
  return (
    <div className="choice-list">
      <ol>
        {items.map((item, at) => (
          <li key={item.code}>
            <AnswerRow
              item={item}
              number={at + 1}
              name={words[props.what](at + 1)}
              marker={props.marker}
              flags={props.flags}
              codes={codes}
              isNew={breaks.some(({ what, answer }) => what === "added" && answer === item.code)}
              change={(next) =>
                change((now) => now.map((one) => (one.code === item.code ? (next as I) : one)))
              }
              rename={(to) => props.rename(item.code, to)}
              move={(to) => move(at, to)}
              remove={() => remove(at)}
              after={() => onTo(at + 1)}
              pasted={(text) => {
                const labels = answersIn(text);
                if (fresh(labels, items).length === 0) return false;
                paste(at + 1, labels);
                return true;
              }}
              drop={(code) => move(codes.indexOf(code), at)}
            />
            <BreakNotes
              breaks={breaks.filter(
                ({ what, answer }) => answer === item.code && (what === "added" || what === "relabelled"),
              )}
            />
            <ProblemNotes problems={problems.filter(({ part }) => numberIn(part, list) === at)} />
          </li>
        ))}
      </ol>
      <BreakNotes breaks={gone} />
      <ProblemNotes problems={problems.filter(({ part }) => part === list)} />
      {!isFixed &&
        (pastes ? (
          <PasteList done={() => setPastes(false)} add={(labels) => paste(items.length, labels)} />
        ) : (
          <p className="add-answer">
            <button type="button" className="linkish" onClick={() => insert(items.length, [blank])}>
              {props.what === "answer"
                ? words.addAnswer
                : props.what === "row"
                  ? words.addRow
                  : words.addPoint}
            </button>
            <button type="button" className="linkish quiet" onClick={() => setPastes(true)}>
              {words.paste}
            </button>
          </p>
        ))}
    </div>
  );
}

function withCodes(
  labels: readonly Text[],
  taken: readonly Code[],
  otherwise: string,
): { readonly code: Code; readonly label: Text }[] {
  const used = [...taken];
  return labels.map((label) => {
    const said = typeof label.nl === "string" ? label.nl : label.nl.je;
    const code = codeFor(said.startsWith("[") ? "" : said, used, STEMS[otherwise] ?? otherwise);
    used.push(code);
    return { code, label };
  });
}

const STEMS: Readonly<Record<string, string>> = { answer: "antwoord", row: "rij", point: "punt" };

/** What is not there yet. */
function fresh(labels: readonly string[], items: readonly Item[]): string[] {
  const there = new Set(
    items.map(({ label: { nl } }) => (typeof nl === "string" ? nl : nl.je).toLowerCase()),
  );
  return labels.filter((label) => !there.has(label.toLowerCase()));
}
