import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { KeptTemplate } from "../../api/publication-parts.ts";
import type { SaidProblem } from "../../api/problem.ts";
import { isRefused, send } from "../ask.ts";
import { useWords, type Words } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import type { Edited } from "./editing.ts";
import { base64 } from "../../base64.ts";

const templateWords: Words<{
  readonly label: string;
  readonly own: string;
  readonly choose: string;
  readonly other: string;
  readonly remove: string;
  readonly trying: string;
  readonly fits: string;
  readonly refused: string;
  readonly seen: string;
}> = {
  nl: {
    label: "Huisstijl",
    own: "die van Peilschaal",
    choose: "Kies een sjabloon",
    other: "Kies een ander",
    remove: "Haal weg",
    trying: "Wordt geprobeerd…",
    fits: "Dit sjabloon past: elke dia is ermee gemaakt.",
    refused: "Dit sjabloon kan niet worden gebruikt.",
    seen: "De dia’s staan in deze huisstijl: kleuren, lettertype, vlakken en plaatjes. Kleurverlopen en effecten staan alleen in het bestand.",
  },
  en: {
    label: "House style",
    own: "Peilschaal’s own",
    choose: "Choose a template",
    other: "Choose another",
    remove: "Take away",
    trying: "Is being tried…",
    fits: "This template fits: every slide was made with it.",
    refused: "This template cannot be used.",
    seen: "The slides are in this house style: colours, fonts, areas and pictures. Gradients and effects are seen in the file only.",
  },
};

/** The organisation's deck template: tried on this publication before it is kept for the series. */
export function TemplateChoice({
  edited,
  ...props
}: StageProps & { readonly edited: Edited }): React.JSX.Element {
  const [words, queries] = [useWords(templateWords), useQueryClient()];
  const [said, setSaid] = useState<readonly SaidProblem[] | null>(null);
  const address = `${waveAddress(props)}/publication/template`;
  const settle = { onSettled: () => queries.invalidateQueries({ queryKey: ["publication"] }) };
  const use = useMutation({
    mutationFn: async (file: File) =>
      send<KeptTemplate>("PUT", address, {
        name: file.name,
        content: base64(new Uint8Array(await file.arrayBuffer())),
      }),
    onSuccess: ({ problems }) => setSaid(problems),
    onError: (error) => setSaid(isRefused(error) ? (error.refusal.problems ?? []) : []),
    ...settle,
  });
  const forget = useMutation({
    mutationFn: () => send("DELETE", address),
    onSuccess: () => setSaid(null),
    ...settle,
  });
  const { template } = edited.view;
  return (
    <div className="template small">
      <p>
        {words.label}: <b>{template ?? words.own}</b>
      </p>
      <p className="acts">
        <label className="linkish">
          {template === null ? words.choose : words.other}
          <input
            type="file"
            className="unseen"
            accept=".pptx,.potx"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file !== undefined) use.mutate(file);
              event.target.value = "";
            }}
          />
        </label>
        {template !== null && (
          <button type="button" className="linkish" onClick={() => forget.mutate()}>
            {words.remove}
          </button>
        )}
      </p>
      <div role="status">
        {use.isPending && words.trying}
        {use.isSuccess && said !== null && <p>{words.fits}</p>}
        {use.isError && <p className="wrong">{words.refused}</p>}
        {said !== null && said.length > 0 && (
          <ul>
            {said.map(({ message, hint }, i) => (
              <li key={i}>
                {message} <span className="second">{hint}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {template !== null && <p className="second">{words.seen}</p>}
    </div>
  );
}
