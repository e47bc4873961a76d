import { withPage } from "../../../questionnaire/editing/find.ts";
import { conditionOf } from "../../../questionnaire/editing/simple-route.ts";
import { isAsked } from "../../../questionnaire/model.ts";
import type { Condition } from "../../../questionnaire/routing.ts";
import { useWords } from "../../language.ts";
import { withOptional } from "../question-card.tsx";
import { Choice } from "../question-settings.tsx";
import { useWriting } from "../writing.ts";
import { lineAbout } from "./route-line.ts";
import { RouteLines } from "./route-lines.tsx";
import { routeWords } from "./words.ts";

/** Who gets a page as a whole. */
export function RouteOfPage({ index }: { readonly index: number }): React.ReactNode {
  const words = useWords(routeWords);
  const { questionnaire, change } = useWriting();
  const page = questionnaire.pages[index];
  const earlier = questionnaire.pages.slice(0, index).flatMap(({ questions }) => questions);
  const last = earlier.filter(isAsked).at(-1);
  if (page === undefined || (last === undefined && page.when === undefined)) return null;
  const put = (when: Condition | undefined): void =>
    change((now) => withPage(now, index, (one) => withOptional(one, "when", when)));
  return (
    <>
      <Choice
        label={words.pageHead}
        value={page.when === undefined ? "always" : "some"}
        choices={[
          ["always", words.pageAlways],
          ["some", words.pageSome],
        ]}
        choose={(value) =>
          put(
            value === "always" || last === undefined
              ? undefined
              : (page.when ?? conditionOf({ join: "all", lines: [lineAbout(last)] })),
          )
        }
      />
      {page.when !== undefined && (
        <RouteLines head={words.pageHead} when={page.when} earlier={earlier} change={put} />
      )}
    </>
  );
}
