import { useState } from "react";
import { useSearchParams } from "wouter";
import type { PanelMember, PanelView } from "../../api/panel.ts";
import { useSay, useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { MemberForm } from "./member-form.tsx";
import { panelWords } from "./words.ts";

/** A list of thousands is searched, not scrolled. */
const MOST_SHOWN = 100;

interface Props {
  readonly stage: StageProps;
  readonly view: PanelView;
}

/** Everybody in the panel; what was searched for is never in the address, which others see. */
export function Members({ stage, view }: Props): React.JSX.Element {
  const words = useWords(panelWords);
  const [wanted, setWanted] = useState("");
  const [search, setSearch] = useSearchParams();
  const chosen = search.get("lid");
  const choose = (id: string | null): void =>
    setSearch((now) => {
      if (id === null) now.delete("lid");
      else now.set("lid", id);
      return now;
    });
  const found = view.members.filter((member) => isFound(member, wanted));
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <section>
      <label className="field">
        {words.search}
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <p className="small second" role="status">
        {words.found(shown.length, found.length)}
      </p>
      <ul className="members">
        {shown.map((member) => (
          <li key={member.id}>
            <MemberLine {...{ member, view }} open={member.id === chosen} choose={choose} />
            {member.id === chosen && <MemberForm {...{ stage, member, view }} done={() => choose(null)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MemberLine(props: {
  readonly member: PanelMember;
  readonly view: PanelView;
  readonly open: boolean;
  readonly choose: (id: string | null) => void;
}): React.JSX.Element {
  const [words, say] = [useWords(panelWords), useSay()];
  const { member, view, open, choose } = props;
  const label = view.groups.find(({ code }) => code === member.group)?.label;
  return (
    <div className="member">
      <span>
        <b>{member.name}</b> <span className="second">{member.mail}</span>
      </span>
      <span className="small">
        {label === undefined ? member.group : say(label)}
        {member.optedOut && <span className="chip">{words.optedOut}</span>}
      </span>
      <button
        type="button"
        className="linkish"
        aria-expanded={open}
        onClick={() => choose(open ? null : member.id)}
      >
        {words.change}
        <span className="unseen"> {member.name}</span>
      </button>
    </div>
  );
}

function isFound({ name, mail }: PanelMember, wanted: string): boolean {
  const plain = wanted.trim().toLowerCase();
  return name.toLowerCase().includes(plain) || mail.toLowerCase().includes(plain);
}
