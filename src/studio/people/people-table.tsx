import { useState } from "react";
import { Field } from "../parts/field.tsx";
import type { PersonRow } from "../../api/people.ts";
import { useWords } from "../language.ts";
import { useSession } from "../session/session.ts";
import type { GivenLink } from "./link-note.tsx";
import { PersonEditor } from "./person-editor.tsx";
import { RoleList, type NamedSeries } from "./roles.tsx";
import { peopleWords } from "./words.ts";

interface Props {
  readonly people: readonly PersonRow[];
  readonly series: readonly NamedSeries[];
  readonly give: (link: GivenLink) => void;
}

/** From how many people on a field to search in stands above them. */
const MANY = 12;

/** Everybody with what they may; one at a time is changed, in place. */
export function PeopleTable({ people, ...props }: Props): React.JSX.Element {
  const words = useWords(peopleWords);
  const [sought, setSought] = useState("");
  const found = people.filter(({ name, coder }) =>
    `${name} ${coder}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <>
      {people.length >= MANY && (
        <div className="search-people">
          <Field label={words.search} value={sought} change={setSought} optional />
          <a className="button" href="#invite">
            {words.invite}
          </a>
          <p className="small second" role="status">
            {words.found(found.length, people.length)}
          </p>
        </div>
      )}
      <Table {...props} people={found} />
    </>
  );
}

function Table({ people, series, give }: Props): React.JSX.Element {
  const words = useWords(peopleWords);
  const [open, setOpen] = useState<string>();
  return (
    <table className="people-table">
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.rights}</th>
          <th scope="col">{words.signsIn}</th>
          <th scope="col">
            <span className="unseen">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) =>
          open === person.id ? (
            <tr key={person.id}>
              <td colSpan={4}>
                <PersonEditor person={person} series={series} give={give} done={() => setOpen(undefined)} />
              </td>
            </tr>
          ) : (
            <PersonLine key={person.id} person={person} series={series} open={() => setOpen(person.id)} />
          ),
        )}
      </tbody>
    </table>
  );
}

function PersonLine(props: {
  readonly person: PersonRow;
  readonly series: readonly NamedSeries[];
  readonly open: () => void;
}): React.JSX.Element {
  const { name, initials, coder, roles, ways, state, id } = props.person;
  const words = useWords(peopleWords);
  const isMe = useSession().data?.id === id;
  return (
    <tr className={state}>
      <th scope="row">
        <span className="who">
          <span className="initials" aria-hidden="true">
            {initials}
          </span>
          <span>
            {name} {isMe && <span className="chip">{words.you}</span>}
            {state === "disabled" && <span className="chip look">{words.disabled}</span>}
            <span className="small second coder">
              {words.coder} {coder}
            </span>
          </span>
        </span>
      </th>
      <td>
        <RoleList roles={roles} series={props.series} />
      </td>
      <td>{ways.length === 0 ? words.onlyLink : ways.map((way) => words.ways[way]).join(", ")}</td>
      <td>
        <button type="button" className="button" aria-label={words.change(name)} onClick={props.open}>
          {words.changeShort}
        </button>
      </td>
    </tr>
  );
}
