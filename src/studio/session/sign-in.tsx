import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound, Landmark } from "lucide-react";
import { useEffect, useState } from "react";
import type { GoThere, WaysHere } from "../../api/people.ts";
import type { Session } from "../../api/session.ts";
import { ask, isRefused, rememberSession, send } from "../ask.ts";
import { useSay, useWords } from "../language.ts";
import { Mark } from "../parts/mark.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { Field } from "../parts/field.tsx";
import { signInWords } from "./words.ts";
import "./session.css";

/** Every way to sign in, the safest first. Shown in the place of any view, so that one goes on where one was. */
export default function SignIn(): React.JSX.Element {
  const words = useWords(signInWords);
  const ways = useQuery({ queryKey: ["ways"], queryFn: () => ask<WaysHere>("session/ways") });
  const organisation = ways.data?.organisation ?? null;
  const say = useSay();
  const byPasskey = useSignIn(async () => {
    const options = await send<PublicKeyCredentialRequestOptionsJSON>("POST", "session/passkey/options", {});
    return send<Session>("POST", "session/passkey", await startAuthentication({ optionsJSON: options }));
  });
  const elsewhere = useMutation({
    mutationFn: () => send<GoThere>("POST", "session/organisation", {}),
    onSuccess: ({ address }) => location.assign(address),
  });
  useEffect(() => {
    document.title = `${words.head} · Peilschaal`;
  }, [words]);
  const wasRefused = new URLSearchParams(location.search).get("failed") === "organisation";
  const isCancelled = byPasskey.error !== null && !isRefused(byPasskey.error);
  return (
    <main className="alone sign-in" id="main" tabIndex={-1}>
      <Mark />
      <h1>{words.head}</h1>
      {wasRefused && (
        <p className="note bad" role="alert">
          {words.organisationFailed}
        </p>
      )}
      {isCancelled ? (
        <p className="note bad" role="alert">
          {words.passkeyFailed}
        </p>
      ) : (
        <RefusedNote error={byPasskey.error ?? elsewhere.error} />
      )}
      <button type="button" className="button primary" onClick={() => byPasskey.mutate()}>
        <KeyRound size={17} strokeWidth={1.9} aria-hidden /> {words.passkey}
      </button>
      {organisation !== null && (
        <button type="button" className="button" onClick={() => elsewhere.mutate()}>
          <Landmark size={17} strokeWidth={1.9} aria-hidden /> {words.organisation(say(organisation))}
        </button>
      )}
      <PasswordForm />
      <p className="small second">{words.noWay}</p>
    </main>
  );
}

function PasswordForm(): React.JSX.Element {
  const words = useWords(signInWords);
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const signIn = useSignIn(() => send<Session>("POST", "session/password", { login, password, code }));
  const wrong = isRefused(signIn.error) && signIn.error.refusal.status === 401;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate();
      }}
    >
      <h2>{words.password}</h2>
      <Field label={words.login} value={login} change={setLogin} type="email" autoComplete="username" />
      <Field
        label={words.passwordField}
        value={password}
        change={setPassword}
        type="password"
        autoComplete="current-password"
      />
      <Field
        label={words.code}
        hint={words.codeHint}
        value={code}
        change={setCode}
        autoComplete="one-time-code"
      />
      {wrong ? (
        <p className="note bad" role="alert">
          {words.wrong}
        </p>
      ) : (
        <RefusedNote error={signIn.error} />
      )}
      <button type="submit" className="button" disabled={signIn.isPending}>
        {words.signIn}
      </button>
    </form>
  );
}

function useSignIn(way: () => Promise<Session>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: way,
    onSuccess: (session) => queries.setQueryData(["session"], rememberSession(session)),
  });
}
