import { Quote } from "lucide-react";
import { useMemo } from "react";
import type { OpenQuestion } from "../../../api/answers.ts";
import { rowsByCode } from "../../../coding/codebook.ts";
import { reviewAnswers } from "../../../coding/review.ts";
import type { PublishableText } from "../../../coding/publishable.ts";
import { useSay, useWords } from "../../language.ts";
import type { StageProps } from "../../wave/stage-props.ts";
import type { Entry } from "../codebook/codebook-entries.ts";
import { useBench } from "../use-bench.ts";
import { answersWords } from "../words.ts";
import { useQuotes } from "./use-quotes.ts";
import { writingWords } from "./words.ts";

/** The answers that carry a code, as they may leave the house, each to be quoted or not. */
export function Ground(
  props: StageProps & { readonly question: OpenQuestion; readonly entry: Entry },
): React.JSX.Element {
  const { state } = useBench();
  const [words, say] = [useWords(writingWords), useSay()];
  const { entry } = props;
  const quotes = useQuotes(props, props.question.variable, entry.theme.code);
  const { coding, review } = state.shown;
  const { answers, proposal } = state.work;
  const ground = useMemo(() => {
    const rows = rowsByCode(coding).get(entry.code) ?? new Set();
    const carrying = answers.filter((answer) => rows.has(answer.row));
    const { read, ...unread } = review;
    const isRead = read !== undefined && read.answers >= answers.length;
    const { released } = reviewAnswers(
      carrying,
      isRead ? review : unread,
      coding.variable,
      proposal ?? undefined,
    );
    return carrying.map(({ row }) => ({ row, text: released.get(row) }));
  }, [coding, review, answers, proposal, entry.code]);
  return (
    <aside className="codebook ground" aria-label={words.ground}>
      <header>
        <h2>{words.groundOf(say(entry.title))}</h2>
        <span className="small second">{words.answers(ground.length)}</span>
      </header>
      <div className="themes">
        {ground.length === 0 && <p className="preparing second">{words.noGround}</p>}
        {ground.length > 0 && <p className="tiny second hint">{words.quoteHint}</p>}
        <ul>
          {ground.map(({ row, text }) => (
            <li key={row}>
              {text === undefined ? (
                <p className="tiny second">{words.notReleased}</p>
              ) : (
                <>
                  <blockquote className="voice" lang={state.work.language} data-row={row}>
                    <Released text={text} />
                  </blockquote>
                  <button
                    type="button"
                    className="plain small"
                    aria-pressed={quotes.isQuoted(row)}
                    disabled={!quotes.ready}
                    onClick={() => quotes.toggle(row, selectedIn(row))}
                  >
                    <Quote size={14} strokeWidth={1.9} aria-hidden />{" "}
                    {quotes.isQuoted(row) ? words.unquote : words.quote}
                  </button>
                  {quotes.isQuoted(row) && <span className="chip done">{words.quoted}</span>}
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}

function Released({ text }: { readonly text: PublishableText }): React.JSX.Element {
  const words = useWords(answersWords);
  return (
    <>
      {text.parts.map((part, i) =>
        "words" in part ? <span key={i}>{part.words}</span> : <i key={i}>{words.redacted}</i>,
      )}
    </>
  );
}

/** The words somebody selected within one answer. */
function selectedIn(row: string): string | undefined {
  const selection = getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const words = selection?.toString().trim() ?? "";
  const isWithin = element?.closest<HTMLElement>("blockquote.voice")?.dataset["row"] === row;
  return isWithin && words !== "" ? words : undefined;
}
