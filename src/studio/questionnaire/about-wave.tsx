import { useId } from "react";
import { changesBetween } from "../../changes/between.ts";
import type { Wave } from "../../fieldwork/wave.ts";
import { useFile } from "../files/use-file.ts";
import { useWords, type Words } from "../language.ts";
import { Choice } from "../parts/field.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { WordsField } from "./words-field.tsx";

const SELECTIONS = ["signed-up", "whole-group", "sample", "open"] as const;

const aboutWords: Words<{
  head: string;
  population: string;
  populationHint: string;
  selection: string;
  selections: Readonly<Record<Wave["selection"], string>>;
  date: string;
}> = {
  nl: {
    head: "Voor de verantwoording",
    population: "Wie je vraagt",
    populationHint: "Bijvoorbeeld: medewerkers van de balie die zich zelf hebben aangemeld.",
    selection: "Hoe zij erbij komen",
    selections: {
      "signed-up": "Ze meldden zich zelf aan",
      "whole-group": "Iedereen van een groep is gevraagd",
      sample: "Een steekproef is gevraagd",
      open: "Iedereen die wilde kon meedoen",
    },
    date: "Datum van publicatie",
  },
  en: {
    head: "For the account of methods",
    population: "Whom you ask",
    populationHint: "For example: people at the desk who signed up themselves.",
    selection: "How they come to it",
    selections: {
      "signed-up": "They signed up themselves",
      "whole-group": "Everybody of a group was asked",
      sample: "A sample was asked",
      open: "Whoever wanted to could take part",
    },
    date: "Date of publication",
  },
};

/** What readers of the publication are told of the wave; it is of the wave, and in its file. */
export function AboutWave(props: StageProps): React.ReactNode {
  const [words, id] = [useWords(aboutWords), useId()];
  const used = useFile<Wave>(props, "wave");
  if (used.state !== "open") return null;
  const { file, store } = used;
  const set = (next: Partial<Wave>): void => store.change(changesBetween(file, { ...file, ...next }));
  return (
    <section className="sheet start-card about-wave" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="small second">
        {words.head}
      </h2>
      <label>
        <span className="small second">{words.population}</span>
        <WordsField
          label={words.population}
          placeholder={words.populationHint}
          text={file.population}
          change={(population) => population !== undefined && set({ population })}
        />
        <span className="tiny second">{words.populationHint}</span>
      </label>
      <div className="pair">
        <Choice
          label={words.selection}
          value={file.selection}
          choices={SELECTIONS.map((value) => ({ value, label: words.selections[value] }))}
          choose={(value) => {
            const selection = SELECTIONS.find((one) => one === value);
            if (selection !== undefined) set({ selection });
          }}
        />
        <div className="field">
          <label htmlFor={id}>{words.date}</label>
          <input
            id={id}
            type="date"
            required
            value={file.date}
            onChange={(event) => event.target.value !== "" && set({ date: event.target.value })}
          />
        </div>
      </div>
    </section>
  );
}
