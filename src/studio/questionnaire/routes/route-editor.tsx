import { placeOf } from "../../../questionnaire/editing/find.ts";
import { questionsOf, type Question } from "../../../questionnaire/model.ts";
import { useWords } from "../../language.ts";
import { withOptional } from "../question-card.tsx";
import { useChangeQuestion, useWriting } from "../writing.ts";
import { RouteLines } from "./route-lines.tsx";
import { routeWords } from "./words.ts";

/** Who is asked a question. */
export function RouteEditor({ question }: { readonly question: Question }): React.ReactNode {
  const words = useWords(routeWords);
  const { questionnaire } = useWriting();
  const change = useChangeQuestion(question.code);
  if (question.when === undefined || placeOf(questionnaire, question.code) === undefined) return null;
  const all = questionsOf(questionnaire);
  return (
    <RouteLines
      head={words.head}
      when={question.when}
      earlier={all.slice(
        0,
        all.findIndex(({ code }) => code === question.code),
      )}
      change={(when) => change((one) => withOptional(one, "when", when))}
    />
  );
}
