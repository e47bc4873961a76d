import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PasswordBegun, RecoveryCodes } from "../../api/people.ts";
import { send } from "../ask.ts";
import { useWords } from "../language.ts";
import { CopyText } from "../parts/copy-text.tsx";
import { Field } from "../parts/field.tsx";
import { Note } from "../parts/note.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { QrCode } from "./qr-code.tsx";
import { accountWords } from "./words.ts";

/** A password in three steps: choose it, take the secret over, keep the recovery codes. */
export function PasswordSteps(): React.JSX.Element {
  const words = useWords(accountWords);
  const [begun, setBegun] = useState<PasswordBegun>();
  const [kept, setKept] = useState<RecoveryCodes>();
  if (kept !== undefined) {
    return (
      <Note tone="act" head={words.recovery}>
        <p>{words.recoveryTold}</p>
        <CopyText text={kept.recovery.join("\n")} label={words.recovery} />
        <button
          type="button"
          className="button"
          onClick={() => {
            setKept(undefined);
            setBegun(undefined);
          }}
        >
          {words.done}
        </button>
      </Note>
    );
  }
  return begun === undefined ? (
    <ChoosePassword begun={setBegun} />
  ) : (
    <FirstCode begun={begun} done={setKept} />
  );
}

function ChoosePassword({ begun }: { readonly begun: (begun: PasswordBegun) => void }): React.JSX.Element {
  const words = useWords(accountWords);
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const begin = useMutation({
    mutationFn: () => send<PasswordBegun>("POST", "me/password", { login, password }),
    onSuccess: begun,
  });
  return (
    <details className="more">
      <summary>{words.setPassword}</summary>
      <form
        className="invite"
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <p className="small second">{words.passwordTold}</p>
        <Field label={words.login} value={login} change={setLogin} type="email" autoComplete="username" />
        <Field
          label={words.password}
          value={password}
          change={setPassword}
          type="password"
          autoComplete="new-password"
        />
        <RefusedNote error={begin.error} />
        <button type="submit" className="button" disabled={begin.isPending}>
          {words.next}
        </button>
      </form>
    </details>
  );
}

function FirstCode(props: {
  readonly begun: PasswordBegun;
  readonly done: (codes: RecoveryCodes) => void;
}): React.JSX.Element {
  const words = useWords(accountWords);
  const queries = useQueryClient();
  const [code, setCode] = useState("");
  const { uri, secret, ceremony } = props.begun;
  const finish = useMutation({
    mutationFn: () => send<RecoveryCodes>("POST", "me/password/finish", { ceremony, code }),
    onSuccess: async (codes) => {
      props.done(codes);
      await queries.invalidateQueries({ queryKey: ["me"] });
    },
  });
  return (
    <form
      className="invite"
      onSubmit={(event) => {
        event.preventDefault();
        finish.mutate();
      }}
    >
      <p>{words.scan}</p>
      <QrCode text={uri} label={words.qr} />
      <CopyText text={secret} label={words.orType} />
      <Field label={words.code} value={code} change={setCode} autoComplete="one-time-code" numeric />
      <RefusedNote error={finish.error} />
      <button type="submit" className="button primary" disabled={finish.isPending}>
        {words.finish}
      </button>
    </form>
  );
}
