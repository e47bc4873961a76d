import { useState } from "react";
import type { PanelMember, PanelView } from "../../api/panel.ts";
import { ActProblems } from "../fieldwork/act-problems.tsx";
import { useSay, useWords } from "../language.ts";
import { foundInstead, StaleNote } from "../parts/stale-note.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { Replacement } from "./replacement.tsx";
import { usePanelAct } from "./use-panel.ts";
import { panelWords } from "./words.ts";

interface Props {
  readonly stage: StageProps;
  readonly member: PanelMember;
  readonly view: PanelView;
  readonly done: () => void;
}

/** One member: what is known of them, opting out, and taking them out. */
export function MemberForm({ stage, member, view, done }: Props): React.JSX.Element {
  const [words, say] = [useWords(panelWords), useSay()];
  const [edited, setEdited] = useState(member);
  const [was, setWas] = useState(member);
  const [asked, setAsked] = useState(false);
  const path = `/members/${encodeURIComponent(member.id)}`;
  const change = usePanelAct(stage, "PUT", path);
  const remove = usePanelAct(stage, "DELETE", path);
  const { name, mail, group, language } = edited;
  const groupName = (code: string): string =>
    say(view.groups.find((one) => one.code === code)?.label ?? { nl: code, en: code });
  return (
    <form
      className="member-form"
      onSubmit={(event) => {
        event.preventDefault();
        const seen = { name: was.name, mail: was.mail, group: was.group, language: was.language };
        change.mutate(
          { name, mail, group, language, was: seen },
          { onSuccess: done, onError: (error) => setWas({ ...was, ...foundInstead<PanelMember>(error) }) },
        );
      }}
    >
      <label className="field">
        {words.name}
        <input value={name} onChange={(event) => setEdited({ ...edited, name: event.target.value })} />
      </label>
      <label className="field">
        {words.mail}
        <input
          type="email"
          required
          value={mail}
          onChange={(event) => setEdited({ ...edited, mail: event.target.value })}
        />
      </label>
      <label className="field">
        {words.group}
        <select value={group} onChange={(event) => setEdited({ ...edited, group: event.target.value })}>
          {view.groups.map(({ code, label }) => (
            <option key={code} value={code}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {words.language}
        <select
          value={language}
          onChange={(event) => setEdited({ ...edited, language: event.target.value === "en" ? "en" : "nl" })}
        >
          <option value="nl">{words.languages.nl}</option>
          <option value="en">{words.languages.en}</option>
        </select>
      </label>
      <p className="acts">
        <button type="submit" className="button" disabled={change.isPending}>
          {words.save}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => change.mutate({ optedOut: !member.optedOut }, { onSuccess: done })}
        >
          {member.optedOut ? words.back : words.out}
        </button>
        <button
          type="button"
          className="button danger"
          onClick={() => (asked ? remove.mutate(undefined, { onSuccess: done }) : setAsked(true))}
        >
          {asked ? words.removeSure : words.remove}
        </button>
      </p>
      {!member.optedOut && <Replacement stage={stage} member={member} />}
      {foundInstead(change.error) === undefined ? (
        <ActProblems error={change.error ?? remove.error} failed={words.failed} />
      ) : (
        <StaleNote
          fields={[
            { label: words.name, theirs: was.name, mine: name },
            { label: words.mail, theirs: was.mail, mine: mail },
            { label: words.group, theirs: groupName(was.group), mine: groupName(group) },
            { label: words.language, theirs: words.languages[was.language], mine: words.languages[language] },
          ]}
        />
      )}
    </form>
  );
}
