import { Languages, History, Waypoints } from "lucide-react";
import { Link } from "wouter";
import { questionsOf } from "../../questionnaire/model.ts";
import { useSay, useWords } from "../language.ts";
import { Fold } from "../parts/fold.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { AddQuestion } from "./add-question.tsx";
import { GoneQuestions } from "./gone-questions.tsx";
import { OutlinePage } from "./outline-page.tsx";
import { useQuestionAddress } from "./use-place.ts";
import { questionnaireWords } from "./words.ts";
import { useWriting } from "./writing.ts";

/** The questions page by page, each a place to go to and a thing to move. */
export function Outline(props: StageProps): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const say = useSay();
  const { questionnaire, facts, breaks, isFixed } = useWriting();
  const address = useQuestionAddress(props);
  const { previous } = facts;
  const isSame =
    previous !== null &&
    facts.fixed === null &&
    breaks.length === 0 &&
    JSON.stringify(questionnaire.pages) === JSON.stringify(previous.questionnaire.pages);
  const item = props.item ?? questionsOf(questionnaire)[0]?.code ?? "begin";
  const open = questionsOf(questionnaire).find(({ code }) => code === item);
  const now = open === undefined ? words.start : say("short" in open ? (open.short ?? open.text) : open.text);
  return (
    <nav className="outline writing-outline" aria-label={words.outline}>
      <Fold label={words.outline} now={now} at={item}>
        <p className="outline-head">
          <b>
            {words.questions(questionsOf(questionnaire).filter((one) => one.type !== "explanation").length)}
          </b>
          {questionsOf(questionnaire).length > 0 && (
            <span className="small second">{words.minutes(facts.minutes)}</span>
          )}
        </p>
        {isSame && <p className="note tiny">{words.sameAs(say(previous.title))}</p>}
        <ol>
          <li>
            <Link href={address("begin")} aria-current={item === "begin" ? "page" : undefined}>
              <span className="number" />
              <span>{words.start}</span>
            </Link>
          </li>
        </ol>
        {questionnaire.pages.map((page, index) => (
          <OutlinePage key={page.code ?? index} {...props} page={page} index={index} chosen={item} />
        ))}
        {!isFixed && <AddQuestion {...props} chosen={item} />}
        {!isFixed && <GoneQuestions {...props} />}
        <ul className="outline-views">
          <li>
            <Waypoints size={16} strokeWidth={1.9} aria-hidden />
            <Link href={address(item, "routes")}>{words.routes}</Link>
          </li>
          <li>
            <Languages size={16} strokeWidth={1.9} aria-hidden />
            <Link href={address(item, "talen")}>{words.languages}</Link>
          </li>
          <li>
            <History size={16} strokeWidth={1.9} aria-hidden />
            <Link href={address(item, "geschiedenis")}>{words.history}</Link>
          </li>
        </ul>
      </Fold>
    </nav>
  );
}
