import { useState } from "react";
import { Link } from "wouter";
import { movePage, putQuestion, stepQuestion } from "../../questionnaire/editing/arrange.ts";
import { placeOf } from "../../questionnaire/editing/find.ts";
import { wordsIn } from "../../questionnaire/editing/forms.ts";
import { numberedQuestions, type Page, type Question } from "../../questionnaire/model.ts";
import { routingWords } from "../../questionnaire/routing-words.ts";
import { isToFillIn } from "../../questionnaire/to-fill-in.ts";
import { useLanguage, useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { focusOn } from "./focus-on.ts";
import { useQuestionAddress } from "./use-place.ts";
import { questionnaireWords } from "./words.ts";
import { useWriting } from "./writing.ts";

interface Props extends StageProps {
  readonly page: Page;
  readonly index: number;
  readonly chosen: string;
}

const DRAGGED = "text/x-peilschaal-question";
const DRAGGED_PAGE = "text/x-peilschaal-page";

/** The questions of one page; what is dropped on one comes before it. */
export function OutlinePage({ page, index, ...props }: Props): React.JSX.Element {
  const { change, questionnaire, wording, isFixed } = useWriting();
  const [over, setOver] = useState<number | null>(null);
  const drop = (at: number) => (event: React.DragEvent) => {
    const code = event.dataTransfer.getData(DRAGGED);
    setOver(null);
    if (code === "") return;
    event.preventDefault();
    change((now) => putQuestion(now, code, { page: index, at }));
  };
  const hover = (at: number) => (event: React.DragEvent) => {
    if (isFixed || !event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(at);
  };
  const title = wordsIn(page.title, wording);
  const isParted = questionnaire.pages.length > 1;
  return (
    <div className="outline-page" onDragLeave={() => setOver(null)}>
      {isParted && title !== "" && (
        <p
          className={`tiny second page-title ${over === -1 ? "drop-before" : ""}`}
          draggable={!isFixed}
          onDragStart={(event) => event.dataTransfer.setData(DRAGGED_PAGE, String(index))}
          onDragOver={(event) => {
            if (isFixed || !event.dataTransfer.types.includes(DRAGGED_PAGE)) return;
            event.preventDefault();
            setOver(-1);
          }}
          onDrop={(event) => {
            const from = event.dataTransfer.getData(DRAGGED_PAGE);
            setOver(null);
            if (from === "") return;
            event.preventDefault();
            change((now) => movePage(now, Number(from), index));
          }}
        >
          {title}
        </p>
      )}
      <ol className={title === "" && isParted ? "untitled" : ""}>
        {page.questions.map((question, at) => (
          <li
            key={question.code}
            draggable={!isFixed}
            className={over === at ? "drop-before" : ""}
            onDragStart={(event) => event.dataTransfer.setData(DRAGGED, question.code)}
            onDragOver={hover(at)}
            onDrop={drop(at)}
          >
            <OutlineEntry {...props} question={question} />
          </li>
        ))}
        <li
          className={`drop-last ${over === page.questions.length ? "drop-before" : ""}`}
          aria-hidden="true"
          onDragOver={hover(page.questions.length)}
          onDrop={drop(page.questions.length)}
        />
      </ol>
    </div>
  );
}

function OutlineEntry({
  question,
  chosen,
  ...props
}: Omit<Props, "page" | "index"> & { readonly question: Question }): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const writing = useWriting();
  const language = useLanguage();
  const address = useQuestionAddress(props);
  const { questionnaire, wording, change, isFixed } = writing;
  const number = numberedQuestions(questionnaire).get(question.code);
  const isBackground = number === undefined && question.type !== "explanation";
  const points = pointsOf(question.code, writing);
  const isChosen = question.code === chosen;
  const who =
    question.when &&
    routingWords(questionnaire, { language, register: wording === "u" ? "u" : "je" })(question.when);
  return (
    <Link
      href={address(question.code)}
      aria-current={isChosen ? "page" : undefined}
      data-question={question.code}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+Shift+ArrowUp Alt+Shift+ArrowDown"
      draggable={false}
      onKeyDown={(event) => {
        if (!event.altKey || isFixed || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        const step = event.key === "ArrowUp" ? -1 : 1;
        const page = placeOf(questionnaire, question.code)?.page ?? 0;
        change((now) =>
          event.shiftKey ? movePage(now, page, page + step) : stepQuestion(now, question.code, step),
        );
        // A browser takes the focus from a link that is moved.
        focusOn(`[data-question="${CSS.escape(question.code)}"]`);
      }}
    >
      <span className="number">{isBackground ? "A" : (number ?? "¶")}</span>
      <span>
        {nameOf(question, wording)} {isBackground && <span className="second">{words.background}</span>}
        {who !== undefined && (
          <span className="tiny second who">
            {words.onlyWho} {who}
          </span>
        )}
      </span>
      {points > 0 && (
        <span className="dot">
          <span className="unseen">{words.points(points)}</span>
        </span>
      )}
    </Link>
  );
}

export function pointsOf(
  code: string,
  { problems, breaks }: Pick<ReturnType<typeof useWriting>, "problems" | "breaks">,
): number {
  const wrong = problems.filter(({ question }) => question === code).length;
  return wrong + breaks.filter(({ question, accepted }) => question === code && !accepted).length;
}

export function nameOf(question: Question, wording: "je" | "u" | "en"): string {
  const short = "short" in question ? wordsIn(question.short, wording) : "";
  const text = wordsIn(question.text, wording) || wordsIn(question.text, "je");
  return short !== "" ? short : isToFillIn(text) ? "…" : text;
}
