import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ApiKeyMade, ApiKeyRow } from "../../api/people.ts";
import type { SeriesSummary } from "../../api/series.ts";
import { allRoles } from "../../api/session.ts";
import { ask, send } from "../ask.ts";
import { useSay, useWords } from "../language.ts";
import { CopyText } from "../parts/copy-text.tsx";
import { Choice, Field } from "../parts/field.tsx";
import { Note } from "../parts/note.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { roleWords } from "../people/words.ts";
import { accountWords } from "./words.ts";

/** Keys for programs: what there is, and a new one, shown once. */
export function KeyList(): React.JSX.Element {
  const [words, said] = [useWords(accountWords), useWords(roleWords)];
  const queries = useQueryClient();
  const keys = useQuery({ queryKey: ["keys"], queryFn: () => ask<ApiKeyRow[]>("keys") });
  const [made, setMade] = useState<string>();
  const remove = useMutation({
    mutationFn: (id: string) => send("DELETE", `keys/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["keys"] }),
  });
  return (
    <section className="ways">
      <h2>{words.keysHead}</h2>
      <p className="second">
        {words.keysTold} <a href="/api/openapi.json">/api/openapi.json</a>.
      </p>
      <ul>
        {(keys.data ?? []).map(({ id, label, owner, role, series, expires, expired }) => (
          <li key={id}>
            <span>
              <b>{label}</b> <span className="second">· {owner} ·</span> {said[role].name},{" "}
              {series === "*" ? words.everywhere : series},{" "}
              {expired ? <span className="chip look">{words.expired}</span> : words.until(expires)}
            </span>
            <button
              type="button"
              className="linkish"
              aria-label={words.remove(label)}
              onClick={() => remove.mutate(id)}
            >
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
      <RefusedNote error={remove.error} />
      {made !== undefined && (
        <Note tone="act" head={words.keyMade}>
          <p>{words.keyTold}</p>
          <CopyText text={made} label={words.keyMade} />
        </Note>
      )}
      <KeyForm made={setMade} />
    </section>
  );
}

function KeyForm({ made }: { readonly made: (key: string) => void }): React.JSX.Element {
  const [words, said, say] = [useWords(accountWords), useWords(roleWords), useSay()];
  const queries = useQueryClient();
  const shelf = useQuery({ queryKey: ["series"], queryFn: () => ask<SeriesSummary[]>("series") });
  const [label, setLabel] = useState("");
  const [role, setRole] = useState("lezer");
  const [series, setSeries] = useState("*");
  const [days, setDays] = useState("90");
  const make = useMutation({
    mutationFn: () => send<ApiKeyMade>("POST", "keys", { label, role, series, days: Number(days) }),
    onSuccess: async ({ key }) => {
      made(key);
      setLabel("");
      await queries.invalidateQueries({ queryKey: ["keys"] });
    },
  });
  const places = (shelf.data ?? []).map(({ id, title }) => ({ value: id, label: say(title) }));
  return (
    <details className="more">
      <summary>{words.makeKey}</summary>
      <form
        className="invite"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <Field label={words.label} value={label} change={setLabel} />
        <Choice
          label={words.role}
          value={role}
          choices={allRoles.map((value) => ({ value, label: said[value].name }))}
          choose={setRole}
        />
        <Choice
          label={words.where}
          value={series}
          choices={[{ value: "*", label: words.everywhere }, ...places]}
          choose={setSeries}
        />
        <Field label={words.days} value={days} change={setDays} type="number" numeric />
        <RefusedNote error={make.error} />
        <button type="submit" className="button" disabled={make.isPending}>
          {words.makeKey}
        </button>
      </form>
    </details>
  );
}
