import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { InvitedPerson, InvitePerson } from "../../api/people.ts";
import { send } from "../ask.ts";
import { useLanguage, useWords } from "../language.ts";
import { Field } from "../parts/field.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import type { GivenLink } from "./link-note.tsx";
import { RoleChoices, type NamedSeries, type Roles } from "./roles.tsx";
import { peopleWords } from "./words.ts";

interface Props {
  readonly series: readonly NamedSeries[];
  readonly give: (link: GivenLink) => void;
}

/** Adds somebody, and gives the link they come in by. */
export function InviteForm({ series, give }: Props): React.JSX.Element {
  const [words, language] = [useWords(peopleWords), useLanguage()];
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<Roles>({});
  const invite = useMutation({
    mutationFn: (wanted: InvitePerson) => send<InvitedPerson>("POST", "people", wanted),
    onSuccess: async ({ person, link }) => {
      give({ name: person.name, link });
      setName("");
      setRoles({});
      await queries.invalidateQueries({ queryKey: ["people"] });
    },
  });
  return (
    <form
      className="invite"
      id="invite"
      tabIndex={-1}
      aria-label={words.invite}
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate({ name, language, roles });
      }}
    >
      <h2>{words.invite}</h2>
      <Field label={words.name} value={name} change={setName} />
      <fieldset>
        <legend>{words.rights}</legend>
        <RoleChoices roles={roles} series={series} change={setRoles} />
      </fieldset>
      <RefusedNote error={invite.error} />
      <button type="submit" className="button primary" disabled={invite.isPending}>
        {words.inviteDo}
      </button>
    </form>
  );
}
