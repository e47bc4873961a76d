import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ApprovalsView, AskApproval, Decision } from "../../api/approvals.ts";
import { sayDate } from "../../time.ts";
import { ask, isRefused, send } from "../ask.ts";
import { useLanguage, useWords } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import type { Edited } from "./editing.ts";
import { AskForm } from "./second-person-form.tsx";
import { secondPersonWords } from "./second-person-words.ts";

type Props = StageProps & { readonly edited: Edited };
type Request = ApprovalsView["requests"][number];

/** What takes the consent of a colleague: asked here, decided by somebody else here. */
export function SecondPerson(props: Props): React.ReactNode {
  const [words, language, queries] = [useWords(secondPersonWords), useLanguage(), useQueryClient()];
  const address = `${waveAddress(props)}/approvals`;
  const key = ["approvals", address, language];
  const view = useQuery({ queryKey: key, queryFn: () => ask<ApprovalsView>(address) });
  const settle = (said: unknown): void => {
    if (said !== null) queries.setQueryData(key, said);
    else void queries.invalidateQueries({ queryKey: key });
    void queries.invalidateQueries({ queryKey: ["publication"] });
  };
  const wish = useMutation({
    mutationFn: (wanted: AskApproval) => send<ApprovalsView>("POST", address, wanted),
    onSuccess: settle,
  });
  const decide = useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: Decision }) =>
      send<ApprovalsView>("POST", `${address}/${id}`, { decision }),
    onSuccess: settle,
  });
  const restore = useMutation({
    mutationFn: () => send("DELETE", `${address}/threshold`),
    onSuccess: settle,
  });
  if (view.data === undefined || props.edited.change === null) return null;
  const { threshold, requests } = view.data;
  const error = [wish.error, decide.error, restore.error].find(isRefused);
  return (
    <section className="second-person small">
      <h2>{words.head}</h2>
      <p className="second">{words.why}</p>
      {threshold.lowered && (
        <p>
          {words.lowered(threshold.closed, threshold.open)}{" "}
          <button type="button" className="linkish" onClick={() => restore.mutate()}>
            {words.restore}
          </button>
        </p>
      )}
      <ul className="leaving">
        {requests.map((request) => (
          <li key={request.id}>
            <Asked
              {...props}
              request={request}
              decide={(decision) => decide.mutate({ id: request.id, decision })}
            />
          </li>
        ))}
      </ul>
      {error?.refusal.problems?.map(({ message, hint }) => (
        <div key={message} className="note warn" role="alert">
          <b>{message}</b> {hint}
        </div>
      ))}
      <AskForm key={`l${requests.length}`} kind="lower-threshold" ask={wish.mutate} />
      <AskForm key={`d${requests.length}`} kind="full-data" ask={wish.mutate} />
    </section>
  );
}

function Asked(
  props: Props & {
    readonly request: Request;
    readonly decide: (decision: Decision) => void;
  },
): React.JSX.Element {
  const { request, decide } = props;
  const [words, language] = [useWords(secondPersonWords), useLanguage()];
  const who = request.own ? words.you : request.by;
  const { threshold } = request;
  return (
    <div className="asked">
      <p>
        {threshold === null ? words.wantsData(who) : words.wantsLower(who, threshold.closed, threshold.open)}{" "}
        <span className="second">“{request.reason}”</span>
      </p>
      {request.state === "open" ? (
        <Deciding own={request.own} decide={decide} />
      ) : (
        <p className="second">{words.states[request.state](request.decidedBy ?? "")}</p>
      )}
      {request.gone && <p className="second">{words.gone}</p>}
      {request.keptUntil !== null && (
        <p className="second">{words.kept(sayDate(request.keptUntil, language))}</p>
      )}
      {request.own &&
        !request.gone &&
        request.files.map((name) => (
          <a
            key={name}
            href={`/api/${waveAddress(props)}/approvals/${request.id}/${encodeURIComponent(name)}`}
            download={name}
          >
            {name}
          </a>
        ))}
    </div>
  );
}

function Deciding(props: {
  readonly own: boolean;
  readonly decide: (decision: Decision) => void;
}): React.JSX.Element {
  const words = useWords(secondPersonWords);
  if (props.own)
    return (
      <p>
        {words.waiting}{" "}
        <button type="button" className="linkish" onClick={() => props.decide("withdraw")}>
          {words.withdraw}
        </button>
      </p>
    );
  return (
    <p className="acts">
      <button type="button" className="button" onClick={() => props.decide("confirm")}>
        {words.confirm}
      </button>
      <button type="button" className="button" onClick={() => props.decide("decline")}>
        {words.decline}
      </button>
    </p>
  );
}
