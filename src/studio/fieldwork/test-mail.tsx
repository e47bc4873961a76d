import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { RoundKind, TestMailSent } from "../../api/fieldwork.ts";
import type { Language } from "../../text.ts";
import { send } from "../ask.ts";
import { useWords } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { ActProblems } from "./act-problems.tsx";
import { fieldworkWords } from "./words.ts";

/** One mail to an address of one's own, with a code that opens nothing. */
export function TestMail(props: {
  readonly stage: StageProps;
  readonly kind: RoundKind;
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
