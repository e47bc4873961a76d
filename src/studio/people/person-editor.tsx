import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ChangePerson, OneTimeLink, PersonRow } from "../../api/people.ts";
import { send } from "../ask.ts";
import { useWords } from "../language.ts";
import { Field } from "../parts/field.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { foundInstead, StaleNote } from "../parts/stale-note.tsx";
import type { GivenLink } from "./link-note.tsx";
import { RoleChoices, useRoleWords, type NamedSeries, type Roles } from "./roles.tsx";
import { peopleWords } from "./words.ts";

interface Props {
  readonly person: PersonRow;
  readonly series: readonly NamedSeries[];
  readonly give: (link: GivenLink) => void;
  readonly done: () => void;
}

/** Changes one person: name, rights, in or out, and a link for who lost every other way. */
export function PersonEditor({ person, series, give, done }: Props): React.JSX.Element {
  const words = useWords(peopleWords);
  const queries = useQueryClient();
  const [name, setName] = useState(person.name);
  const [roles, setRoles] = useState<Roles>(person.roles);
  const [was, setWas] = useState({ name: person.name, roles: person.roles });
  const inWords = useRoleWords(series);
  const change = useMutation({
    mutationFn: (changes: ChangePerson) => send<PersonRow>("PUT", `people/${person.id}`, changes),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["people"] });
      await queries.invalidateQueries({ queryKey: ["session"] });
      done();
    },
    onError: (error) => setWas((seen) => ({ ...seen, ...foundInstead<typeof seen>(error) })),
  });
  const link = useMutation({
    mutationFn: () => send<OneTimeLink>("POST", `people/${person.id}/link`, {}),
    onSuccess: ({ link: word }) => {
      give({ name: person.name, link: word });
      done();
    },
  });
  const isActive = person.state === "active";
  return (
    <form
      className="person-editor"
      aria-label={words.change(person.name)}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ name, roles, was });
      }}
    >
      <Field label={words.name} value={name} change={setName} />
      <fieldset>
        <legend>{words.rights}</legend>
        <RoleChoices roles={roles} series={series} change={setRoles} />
      </fieldset>
      {foundInstead(change.error) === undefined ? (
        <RefusedNote error={change.error ?? link.error} />
      ) : (
        <StaleNote
          fields={[
            { label: words.name, theirs: was.name, mine: name },
            { label: words.rights, theirs: inWords(was.roles), mine: inWords(roles) },
          ]}
        />
      )}
      <div className="buttons">
        <button type="submit" className="button primary" disabled={change.isPending}>
          {words.save}
        </button>
        <button type="button" className="button" onClick={done}>
          {words.cancel}
        </button>
        {isActive && (
          <button type="button" className="button" onClick={() => link.mutate()}>
            {words.newLink}
          </button>
        )}
        <button
          type="button"
          className={isActive ? "button danger" : "button"}
          onClick={() => change.mutate({ state: isActive ? "disabled" : "active" })}
        >
          {isActive ? words.disable : words.enable}
        </button>
      </div>
      {isActive && <p className="small second">{words.disableTold}</p>}
    </form>
  );
}
