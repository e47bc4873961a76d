import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SENT_KINDS, type MailPreview, type SentKind, type TestMailSent } from "../../api/fieldwork.ts";
import type { Language } from "../../text.ts";
import { ask, send } from "../ask.ts";
import { useWords } from "../language.ts";
import { Segmented } from "../parts/segmented.tsx";
import { waveAddress } from "../wave/stage-props.ts";
import { ActProblems } from "./act-problems.tsx";
import type { OpenedProps } from "./opened-props.ts";
import { fieldworkWords } from "./words.ts";

/** A mail as it will be, and as a test to oneself. */
export function MailText({ stage, view, opened }: OpenedProps): React.JSX.Element {
  const words = useWords(fieldworkWords);
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<SentKind>("invitation");
  const [language, setLanguage] = useState<Language>(opened.languages[0] ?? "nl");
  const address = `${waveAddress(stage)}/fieldwork/mail`;
  const mail = useQuery({
    queryKey: ["mail", address, kind, language],
    queryFn: () => ask<MailPreview>(address, { kind, to: language }),
    enabled: open,
  });
  return (
    <details className="mail-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.seeText}</summary>
      <p className="acts">
        <Segmented
          label={words.whichMail}
          choices={SENT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          choose={(value) => setKind(value as SentKind)}
        />
        {opened.languages.length > 1 && (
          <Segmented
            label={words.whichLanguage}
            choices={opened.languages.map((value) => ({ value, label: words.languages[value] }))}
            value={language}
            choose={(value) => setLanguage(value as Language)}
          />
        )}
      </p>
      {mail.data !== undefined && (
        <div className="mail" lang={language}>
          <p>
            <span className="second">{words.subject}:</span> <b>{mail.data.subject}</b>
          </p>
          <pre>{mail.data.text}</pre>
        </div>
      )}
      {mail.isError && <ActProblems error={mail.error} failed={words.failed} />}
      {view.canMail && <TestMail {...{ stage, kind, language }} />}
    </details>
  );
}

function TestMail(props: {
  readonly stage: OpenedProps["stage"];
  readonly kind: SentKind;
  readonly language: Language;
}): React.JSX.Element {
  const words = useWords(fieldworkWords);
  const [to, setTo] = useState("");
  const { kind, language } = props;
  const test = useMutation({
    mutationFn: () =>
      send<TestMailSent>("POST", `${waveAddress(props.stage)}/fieldwork/test-mail`, { to, kind, language }),
  });
  return (
    <form
      className="test-mail"
      onSubmit={(event) => {
        event.preventDefault();
        test.mutate();
      }}
    >
      <label className="field">
        {words.testTo}
        <input type="email" required value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      <button type="submit" className="button" disabled={test.isPending}>
        {words.testSend}
      </button>
      <p className="small second">{words.testHint}</p>
      <p role="status" className="small">
        {test.data !== undefined && `${words.testSaid[test.data.outcome]} ${test.data.reply}`}
      </p>
      <ActProblems error={test.error} failed={words.failed} />
    </form>
  );
}
