import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ROUND_KINDS, type MailPreview, type RoundKind } from "../../api/fieldwork.ts";
import type { Language } from "../../text.ts";
import { ask } from "../ask.ts";
import { useWords } from "../language.ts";
import { Segmented } from "../parts/segmented.tsx";
import { waveAddress } from "../wave/stage-props.ts";
import { ActProblems } from "./act-problems.tsx";
import type { OpenedProps } from "./opened-props.ts";
import { TestMail } from "./test-mail.tsx";
import { fieldworkWords } from "./words.ts";

/** A mail as it will be, laid out and as plain text, and as a test to oneself. */
export function MailText({ stage, view, opened }: OpenedProps): React.JSX.Element {
  const words = useWords(fieldworkWords);
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<RoundKind>("invitation");
  const [language, setLanguage] = useState<Language>(opened.languages[0] ?? "nl");
  const address = `${waveAddress(stage)}/fieldwork/mail`;
  const mail = useQuery({
    // The end stands in it, and may be moved.
    queryKey: ["mail", address, kind, language, opened.closes],
    queryFn: () => ask<MailPreview>(address, { kind, to: language }),
    enabled: open,
  });
  return (
    <details className="mail-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.seeText}</summary>
      <p className="acts">
        <Segmented
          label={words.whichMail}
          choices={ROUND_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          choose={(value) => setKind(value as RoundKind)}
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
        <>
          <p className="mail-subject" lang={language}>
            <span className="second">{words.subject}:</span> <b>{mail.data.subject}</b>
          </p>
          <div className="mail-parts" lang={language}>
            <figure>
              <figcaption className="small second">{words.laidOut}</figcaption>
              <iframe
                key={`${kind} ${language} ${opened.closes}`}
                title={words.laidOut}
                src={`/api/${address}/page?kind=${kind}&to=${language}`}
                sandbox=""
              />
            </figure>
            <figure>
              <figcaption className="small second">{words.asText}</figcaption>
              <pre tabIndex={0} aria-label={words.asText}>
                {mail.data.text}
              </pre>
            </figure>
          </div>
        </>
      )}
      {mail.isError && <ActProblems error={mail.error} failed={words.failed} />}
      {view.canMail && <TestMail {...{ stage, kind, language }} />}
    </details>
  );
}
