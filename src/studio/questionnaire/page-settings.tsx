import { mergePage, movePage, splitPage } from "../../questionnaire/editing/arrange.ts";
import { placeOf, withPage } from "../../questionnaire/editing/find.ts";
import type { Question } from "../../questionnaire/model.ts";
import { useWords } from "../language.ts";
import { withOptional } from "./question-card.tsx";
import { RouteOfPage } from "./routes/route-of-page.tsx";
import { WordsField } from "./words-field.tsx";
import { questionnaireWords } from "./words.ts";
import { useWriting } from "./writing.ts";

/** The page a question stands on: its title, whether its questions share a screen, and where it ends. */
export function PageSettings({ question }: { readonly question: Question }): React.ReactNode {
  const words = useWords(questionnaireWords);
  const { questionnaire, change } = useWriting();
  const place = placeOf(questionnaire, question.code);
  const page = place && questionnaire.pages[place.page];
  if (place === undefined || page === undefined) return null;
  const isLast = place.at === page.questions.length - 1;
  return (
    <details className="page-settings">
      <summary className="small">
        {words.page} {place.page + 1}
      </summary>
      <label className="small">
        <span className="second">{words.pageTitle}</span>
        <WordsField
          label={words.pageTitle}
          text={page.title}
          optional
          change={(title) =>
            change((now) => withPage(now, place.page, (one) => withOptional(one, "title", title)))
          }
        />
      </label>
      <label className="small check">
        <input
          type="checkbox"
          checked={page.together === true}
          onChange={({ target }) =>
            change((now) =>
              withPage(now, place.page, (one) =>
                withOptional(one, "together", target.checked ? true : undefined),
              ),
            )
          }
        />{" "}
        {words.together}
      </label>
      <RouteOfPage index={place.page} />
      <p className="note-buttons">
        <button
          type="button"
          className="button"
          disabled={isLast}
          onClick={() => change((now) => splitPage(now, place.page, place.at))}
        >
          {words.newPageHere}
        </button>
        <button
          type="button"
          className="button"
          disabled={place.page === 0}
          onClick={() => change((now) => mergePage(now, place.page))}
        >
          {words.joinPage}
        </button>
        <button
          type="button"
          className="button"
          disabled={place.page === 0}
          onClick={() => change((now) => movePage(now, place.page, place.page - 1))}
        >
          {words.pageUp}
        </button>
        <button
          type="button"
          className="button"
          disabled={place.page === questionnaire.pages.length - 1}
          onClick={() => change((now) => movePage(now, place.page, place.page + 1))}
        >
          {words.pageDown}
        </button>
      </p>
    </details>
  );
}
