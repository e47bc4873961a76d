import type { Wave } from "../../fieldwork/wave.ts";
import { changesBetween } from "../../changes/between.ts";
import { useFile } from "../files/use-file.ts";
import { useWords, type Words } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { CheckBox } from "./editors/check-box.tsx";
import { withOptional } from "./question-card.tsx";
import { WordsField } from "./words-field.tsx";
import { useWriting } from "./writing.ts";

const startWords: Words<{
  head: string;
  theme: string;
  themeHint: string;
  title: string;
  introduction: string;
  introductionHint: string;
  english: string;
}> = {
  nl: {
    head: "Waar de deelnemer begint",
    theme: "Onderwerp van de peiling",
    themeHint: "Staat groot op de eerste pagina en in de mail.",
    title: "Naam van de vragenlijst",
    introduction: "Inleiding",
    introductionHint: "Waarom je dit vraagt, in een paar zinnen (hoeft niet).",
    english: "Deze vragenlijst is er ook in het Engels",
  },
  en: {
    head: "Where participants begin",
    theme: "Subject of the poll",
    themeHint: "Stands large on the first page and in the mail.",
    title: "Name of the questionnaire",
    introduction: "Introduction",
    introductionHint: "Why you ask this, in a few sentences (optional).",
    english: "This questionnaire is in English as well",
  },
};

/** The first page: what the poll is about, why it is held, and in which languages. */
export function StartCard(props: StageProps): React.JSX.Element {
  const words = useWords(startWords);
  const { questionnaire, change, isFixed } = useWriting();
  return (
    <section className="sheet start-card" aria-labelledby="start-title">
      <h1 id="start-title" className="small second">
        {words.head}
      </h1>
      <Theme {...props} label={words.theme} hint={words.themeHint} />
      <label>
        <span className="small second">{words.introduction}</span>
        <WordsField
          label={words.introduction}
          placeholder={words.introductionHint}
          text={questionnaire.introduction}
          optional
          change={(introduction) => change((now) => withOptional(now, "introduction", introduction))}
        />
      </label>
      <label>
        <span className="small second">{words.title}</span>
        <WordsField
          label={words.title}
          text={questionnaire.title}
          unread
          change={(title) => title !== undefined && change((now) => ({ ...now, title }))}
        />
      </label>
      <CheckBox
        label={words.english}
        disabled={isFixed}
        checked={questionnaire.languages.includes("en")}
        set={(on) => change((now) => ({ ...now, languages: on ? ["nl", "en"] : ["nl"] }))}
      />
    </section>
  );
}

/** The subject is of the wave, and in its file. */
function Theme({
  label,
  hint,
  ...props
}: StageProps & { readonly label: string; readonly hint: string }): React.ReactNode {
  const used = useFile<Wave>(props, "wave");
  if (used.state !== "open") return null;
  const { file, store } = used;
  return (
    <label>
      <span className="small second">{label}</span>
      <WordsField
        className="question-words"
        label={label}
        placeholder={hint}
        text={file.theme}
        change={(theme) => {
          if (theme !== undefined) store.change(changesBetween(file, { ...file, theme }));
        }}
      />
      <span className="tiny second">{hint}</span>
    </label>
  );
}
