import { withQuestion } from "../../questionnaire/editing/find.ts";
import { wordsIn, type Wording } from "../../questionnaire/editing/forms.ts";
import { isAsked, questionsOf, type Question, type Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { textAt, withTextAt } from "../../questionnaire/editing/texts.ts";
import type { Text } from "../../text.ts";
import { useWords, type Words } from "../language.ts";
import { WordsField } from "./words-field.tsx";
import { questionnaireWords } from "./words.ts";
import { useWriting } from "./writing.ts";

const viewWords: Words<{
  title: string;
  hint: string;
  oneForm: string;
  missing: (count: number) => string;
  complete: string;
  whole: string;
}> = {
  nl: {
    title: "Talen naast elkaar",
    hint: "Een tekst die niemand aanspreekt, heeft in het Nederlands één vorm.",
    oneForm: "zelfde als je",
    missing: (count) => (count === 1 ? "1 Engelse tekst ontbreekt." : `${count} Engelse teksten ontbreken.`),
    complete: "Alle teksten zijn er.",
    whole: "Begin",
  },
  en: {
    title: "Languages side by side",
    hint: "A text that addresses nobody has one form in Dutch.",
    oneForm: "same as je",
    missing: (count) => (count === 1 ? "1 English text is missing." : `${count} English texts are missing.`),
    complete: "All texts are there.",
    whole: "Start",
  },
};

interface Line {
  readonly key: string;
  readonly label: string;
  readonly text: Text;
  readonly put: (questionnaire: Questionnaire, text: Text) => Questionnaire;
}

/** Every text of the questionnaire with its forms beside each other, to write and compare. */
export function LanguagesView(): React.JSX.Element {
  const words = useWords(viewWords);
  const general = useWords(questionnaireWords);
  const { questionnaire } = useWriting();
  const wordings: Wording[] = questionnaire.languages.includes("en") ? ["je", "u", "en"] : ["je", "u"];
  const groups = [
    { key: "", name: words.whole, lines: linesOfWhole(questionnaire, general) },
    ...questionsOf(questionnaire).map((question) => ({
      key: question.code,
      name: question.code,
      lines: linesOfQuestion(question, general),
    })),
  ];
  const missing = groups
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => wordings.includes("en") && wordsIn(text, "en") === "").length;
  return (
    <section className="sheet languages-view" aria-labelledby="languages-title">
      <h1 id="languages-title">{words.title}</h1>
      <p className="second">
        {missing > 0 ? words.missing(missing) : words.complete} {words.hint}
      </p>
      <table className={`wordings of-${wordings.length}`}>
        <thead>
          <tr>
            {wordings.map((wording) => (
              <th key={wording} scope="col">
                {wording === "en" ? general.wordings.en : `Nederlands, ${wording}`}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, name, lines }) => (
          <tbody key={key}>
            <tr>
              <th colSpan={wordings.length} scope="rowgroup" className="small second">
                {name}
              </th>
            </tr>
            {lines.map((line) => (
              <Row key={line.key} line={line} wordings={wordings} oneForm={words.oneForm} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({
  line,
  wordings,
  oneForm,
}: {
  readonly line: Line;
  readonly wordings: readonly Wording[];
  readonly oneForm: string;
}): React.JSX.Element {
  const { change } = useWriting();
  const general = useWords(questionnaireWords);
  return (
    <tr>
      {wordings.map((wording) => (
        <td key={wording} data-label={general.wordings[wording]}>
          {wording === "u" && typeof line.text.nl === "string" ? (
            <span className="second small">{oneForm}</span>
          ) : (
            <WordsField
              label={`${line.label}, ${general.wordings[wording]}`}
              wording={wording}
              text={line.text}
              unread={line.key === "short"}
              change={(text) => text !== undefined && change((now) => line.put(now, text))}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

type GeneralWords = (typeof questionnaireWords)["nl"];

function linesOfWhole(questionnaire: Questionnaire, words: GeneralWords): Line[] {
  const lines: Line[] = [
    { key: "title", label: words.start, text: questionnaire.title, put: (now, title) => ({ ...now, title }) },
  ];
  if (questionnaire.introduction !== undefined)
    lines.push({
      key: "introduction",
      label: words.start,
      text: questionnaire.introduction,
      put: (now, introduction) => ({ ...now, introduction }),
    });
  const pages = questionnaire.pages.flatMap(({ title }, i): Line[] =>
    title === undefined
      ? []
      : [
          {
            key: `page-${i}`,
            label: words.pageTitle,
            text: title,
            put: (now, text) => ({
              ...now,
              pages: now.pages.map((page, at) => (at === i ? { ...page, title: text } : page)),
            }),
          },
        ],
  );
  return [...lines, ...pages];
}

function linesOfQuestion(question: Question, words: GeneralWords): Line[] {
  const own = ["text", ...(isAsked(question) ? ["hint", "short"] : [])];
  const parts = [
    ...own,
    ...definitionOf(question)
      .texts(question)
      .map(([part]) => part),
  ];
  return parts.flatMap((part): Line[] => {
    const text = textAt(question, part);
    if (text === undefined) return [];
    return [
      {
        key: part,
        label:
          part === "text"
            ? words.words
            : part === "hint"
              ? words.hint
              : part === "short"
                ? words.short
                : part,
        text,
        put: (now, to) => withQuestion(now, question.code, (one) => withTextAt(one, part, to)),
      },
    ];
  });
}
