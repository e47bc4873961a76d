import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OutlineEntry } from "../../api/publication.ts";
import type { QuotableAnswer } from "../../api/publication-parts.ts";
import type { QuoteChoice } from "../../report/words.ts";
import { ask } from "../ask.ts";
import { useWords } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { blockWords } from "./block-words.ts";
import { field, type Edited } from "./editing.ts";

type Props = StageProps & { readonly edited: Edited; readonly entry: OutlineEntry };

/** More than a person reads before searching. */
const SHOWN = 30;

/** The answers of an open question that are quoted, and choosing others. */
export function Quotes(props: Props): React.ReactNode {
  const { edited, entry } = props;
  const words = useWords(blockWords);
  const [choosing, setChoosing] = useState(false);
  const answers = useQuery({
    queryKey: ["publication", "quotable", props.series, props.wave.id, entry.id],
    queryFn: () =>
      ask<readonly QuotableAnswer[]>(
        `${waveAddress(props)}/publication/quotable/${encodeURIComponent(entry.id)}`,
      ),
    enabled: edited.change !== null,
  });
  if (answers.data === undefined || edited.change === null) return null;
  const rows = new Set(quotesOf(edited, entry).map(({ row }) => row));
  const quoted = answers.data.filter(({ row }) => rows.has(row));
  return (
    <section className="quotes">
      <h2>{words.quotes}</h2>
      {quoted.length === 0 && <p className="small second">{words.noQuotes}</p>}
      <AnswerList {...props} answers={quoted} rows={rows} />
      <button
        type="button"
        className="button"
        aria-expanded={choosing}
        onClick={() => setChoosing(!choosing)}
      >
        {choosing ? words.close : words.chooseQuotes}
      </button>
      {choosing && <Chooser {...props} answers={answers.data} rows={rows} />}
    </section>
  );
}

interface Listed extends Props {
  readonly answers: readonly QuotableAnswer[];
  readonly rows: ReadonlySet<string>;
}

function Chooser(props: Listed): React.JSX.Element {
  const words = useWords(blockWords);
  const [sought, setSought] = useState("");
  const [most, setMost] = useState(SHOWN);
  const found = props.answers.filter((answer) => textOf(answer).toLowerCase().includes(sought.toLowerCase()));
  return (
    <>
      <label className="written">
        <span className="small second">{words.search}</span>
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      <p className="small second" role="status">
        {words.found(found.length)}
      </p>
      <AnswerList {...props} answers={found.slice(0, most)} />
      {found.length > most && (
        <button type="button" className="linkish small" onClick={() => setMost(most + SHOWN)}>
          {words.more(Math.min(SHOWN, found.length - most))}
        </button>
      )}
    </>
  );
}

function AnswerList({ answers, rows, edited, entry }: Listed): React.JSX.Element {
  const words = useWords(blockWords);
  return (
    <ul className="quotable">
      {answers.map((answer) => (
        <li key={answer.row}>
          <div>
            <blockquote>
              {answer.parts.map((part, i) =>
                "words" in part ? <span key={i}>{part.words}</span> : <i key={i}>{words.left}</i>,
              )}
            </blockquote>
            <p className="tiny second">{answer.themes.map(({ title }) => title).join(" · ")}</p>
          </div>
          <button
            type="button"
            className="button"
            aria-pressed={rows.has(answer.row)}
            onClick={() => toggle(edited, entry, answer)}
          >
            {rows.has(answer.row) ? words.unquote : words.quote}
          </button>
        </li>
      ))}
    </ul>
  );
}

function quotesOf({ words }: Edited, { id }: OutlineEntry): readonly QuoteChoice[] {
  return (words.quotes ?? []).filter(({ variable }) => variable === id);
}

function toggle({ words, change }: Edited, { id }: OutlineEntry, answer: QuotableAnswer): void {
  const all = words.quotes ?? [];
  const isQuoted = all.some(({ variable, row }) => variable === id && row === answer.row);
  const [theme] = answer.themes;
  const added = { variable: id, row: answer.row, ...(theme !== undefined && { theme: theme.code }) };
  const now = isQuoted
    ? all.filter(({ variable, row }) => variable !== id || row !== answer.row)
    : [...all, added];
  change?.([field("quotes", words.quotes, now)]);
}

function textOf({ parts }: QuotableAnswer): string {
  return parts.map((part) => ("words" in part ? part.words : "")).join("");
}
