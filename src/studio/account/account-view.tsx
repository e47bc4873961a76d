import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Me, PersonRow } from "../../api/people.ts";
import type { Session } from "../../api/session.ts";
import { ask, send } from "../ask.ts";
import { useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { Field } from "../parts/field.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { TopBar } from "../parts/top-bar.tsx";
import { useSession } from "../session/session.ts";
import { KeyList } from "./key-list.tsx";
import { PasswordSteps } from "./password-steps.tsx";
import { WayList } from "./way-list.tsx";
import { accountWords } from "./words.ts";
import "../people/people.css";
import "./account.css";

/** Oneself: name, ways to sign in, keys for programs. */
export default function AccountView(): React.JSX.Element {
  const words = useWords(accountWords);
  const session = useSession();
  const me = useQuery({ queryKey: ["me"], queryFn: () => ask<Me>("me") });
  useEffect(() => {
    document.title = `${words.head} · Peilschaal`;
  }, [words]);
  if (me.isPending || session.data === undefined) return <Busy />;
  if (me.isError) return <Failing alone error={me.error} again={() => void me.refetch()} />;
  return (
    <>
      <TopBar crumbs={[{ label: words.head, path: "/ik" }]} />
      <main className="people account" id="main" tabIndex={-1}>
        <h1>{words.head}</h1>
        <NameForm session={session.data} />
        <h2>{words.waysHead}</h2>
        <WayList me={me.data} />
        <PasswordSteps />
        <KeyList />
      </main>
    </>
  );
}

function NameForm({ session }: { readonly session: Session }): React.JSX.Element {
  const words = useWords(accountWords);
  const queries = useQueryClient();
  const [name, setName] = useState(session.name);
  const save = useMutation({
    mutationFn: () => send<PersonRow>("PUT", "me", { name }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["session"] }),
  });
  return (
    <form
      className="invite"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Field label={words.name} value={name} change={setName} autoComplete="name" />
      <RefusedNote error={save.error} />
      <button type="submit" className="button" disabled={name === session.name || save.isPending}>
        {words.saveName}
      </button>
    </form>
  );
}
