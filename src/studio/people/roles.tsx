import { allRoles, type Role } from "../../api/session.ts";
import type { PersonRow } from "../../api/people.ts";
import { useWords } from "../language.ts";
import { Choice } from "../parts/field.tsx";
import { peopleWords, roleWords } from "./words.ts";

export type Roles = PersonRow["roles"];

/** A series by what people call it. */
export interface NamedSeries {
  readonly id: string;
  readonly name: string;
}

const EVERYWHERE = "*";

/** What a series, or all of them, is called. */
function useNameOf(series: readonly NamedSeries[]): (id: string) => string {
  const words = useWords(peopleWords);
  return (id) => (id === EVERYWHERE ? words.everywhere : (series.find((one) => one.id === id)?.name ?? id));
}

/** What somebody may, in one line. */
export function useRoleWords(series: readonly NamedSeries[]): (roles: Roles) => string {
  const [said, nameOf] = [useWords(roleWords), useNameOf(series)];
  return (roles) =>
    Object.entries(roles)
      .map(([id, role]) => `${said[role].name} · ${nameOf(id)}`)
      .sort()
      .join("; ");
}

/** What somebody may, in words. */
export function RoleList({
  roles,
  series,
}: {
  readonly roles: Roles;
  readonly series: readonly NamedSeries[];
}): React.JSX.Element {
  const [said, nameOf] = [useWords(roleWords), useNameOf(series)];
  return (
    <ul>
      {Object.entries(roles).map(([id, role]) => (
        <li key={id}>
          {said[role].name} <span className="second">· {nameOf(id)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A role for all series, and one for each that differs. */
export function RoleChoices(props: {
  readonly roles: Roles;
  readonly series: readonly NamedSeries[];
  readonly change: (roles: Roles) => void;
}): React.JSX.Element {
  const words = useWords(peopleWords);
  const said = useWords(roleWords);
  const choices = [
    { value: "", label: words.none },
    ...allRoles.map((value) => ({
      value: value,
      label: `${said[value].name}: ${said[value].may}`,
    })),
  ];
  const places = [{ id: EVERYWHERE, name: words.everywhere }, ...props.series];
  const choose = (id: string, value: string): void => {
    const others = Object.entries(props.roles).filter(([place]) => place !== id);
    const added = value === "" ? [] : [[id, value as Role] as const];
    props.change(Object.fromEntries([...others, ...added]));
  };
  return (
    <div className="role-choices">
      {places.map(({ id, name }) => (
        <Choice
          key={id}
          label={name}
          value={props.roles[id] ?? ""}
          choices={choices}
          choose={(value) => choose(id, value)}
        />
      ))}
    </div>
  );
}
