import { useState } from "react";
import { flushSync } from "react-dom";
import { Link } from "wouter";
import type { FieldworkView, OpenFieldwork } from "../../api/fieldwork.ts";
import { addDays, isIsoDate } from "../../time.ts";
import { useAddress, useLanguage, useSay, useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { CannotInvite } from "./cannot-invite.tsx";
import { GroupChoice } from "./group-choice.tsx";
import { ModeChoice } from "./mode-choice.tsx";
import { OpeningSummary } from "./opening-summary.tsx";
import { openingWords } from "./opening-words.ts";
import { fieldworkWords } from "./words.ts";

/** What is promised to participants, before anybody is invited: written first, looked over next. */
export function OpenForm({
  view,
  ...stage
}: StageProps & { readonly view: FieldworkView }): React.JSX.Element {
  const { usual } = view;
  const [words, common, say] = [useWords(openingWords), useWords(fieldworkWords), useSay()];
  const address = useAddress();
  const [opening, setOpening] = useState<OpenFieldwork>({
    mode: "anoniem",
    opens: usual.opens,
    closes: usual.closes,
    contact: "",
    controller: say(usual.controller),
    pilot: false,
  });
  const [looking, setLooking] = useState(false);
  const change = (part: Partial<OpenFieldwork>): void => setOpening({ ...opening, ...part });
  const keptUntil = opening.keptUntil ?? keptAfter(opening.closes, usual.keptDays);
  if (looking)
    return (
      <OpeningSummary
        stage={stage}
        view={view}
        opening={{ ...opening, keptUntil }}
        back={() => {
          // The button that was pressed goes away; the form stands there at once.
          flushSync(() => setLooking(false));
          document.getElementById("main")?.focus();
        }}
      />
    );
  return (
    <main className="alone fieldwork opening" id="main" tabIndex={-1}>
      <h1>{words.head}</h1>
      <p className="second">{words.hint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setLooking(true);
        }}
      >
        <ModeChoice mode={opening.mode} choose={(mode) => change({ mode })} />
        <CannotInvite {...{ stage, view }} mode={opening.mode} />
        <fieldset className="moments">
          <legend>{words.whenHead}</legend>
          <Moment label={words.opens} value={opening.opens} change={(opens) => change({ opens })} />
          <Moment label={words.closes} value={opening.closes} change={(closes) => change({ closes })} />
          <p className="small second">{words.whenHint}</p>
        </fieldset>
        {opening.mode !== "open-link" && (
          <GroupChoice
            choices={usual.backgrounds}
            by={opening.by ?? usual.backgrounds[0]?.code}
            choose={(by) => change({ by })}
          />
        )}
        <fieldset className="told">
          <legend>{words.readHead}</legend>
          <p className="small second">{words.readHint}</p>
          <Line
            label={words.contact}
            hint={words.contactHint}
            value={opening.contact}
            change={(contact) => change({ contact })}
          />
          <Line
            label={words.controller}
            hint={words.controllerHint}
            value={opening.controller ?? ""}
            change={(controller) => change({ controller })}
          />
          <Line
            label={words.keptUntil}
            hint={words.keptHint}
            type="date"
            value={keptUntil}
            change={(day) => change({ keptUntil: day })}
          />
        </fieldset>
        <label className="pilot">
          <input
            type="checkbox"
            checked={opening.pilot === true}
            onChange={(event) => change({ pilot: event.target.checked })}
          />
          <span>
            {common.pilot} <span className="small second">{words.pilotHint}</span>
          </span>
        </label>
        <button type="submit" className="button primary">
          {words.look}
        </button>
      </form>
      <p className="instead">
        {common.fromFileHint}{" "}
        <Link href={address(`/${stage.series}/${stage.wave.id}/veldwerk/inlezen`)}>{common.fromFile}</Link>
      </p>
    </main>
  );
}

function keptAfter(closes: string, days: number): string {
  const day = closes.slice(0, 10);
  return isIsoDate(day) ? addDays(day, days) : "";
}

interface Written {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

function Moment({ label, value, change }: Written): React.JSX.Element {
  return (
    <label className="field">
      {label}
      <input
        type="datetime-local"
        required
        lang={useLanguage()}
        value={value.replace(" ", "T")}
        onChange={(event) => change(event.target.value.replace("T", " "))}
      />
    </label>
  );
}

function Line(props: Written & { readonly hint: string; readonly type?: "date" }): React.JSX.Element {
  const { label, hint, value, change, type } = props;
  return (
    <label className="field">
      {label}
      <input
        type={type ?? "text"}
        required
        maxLength={300}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      <span className="small second">{hint}</span>
    </label>
  );
}
