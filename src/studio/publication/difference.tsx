import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { BlockDifference, PublicationDifference } from "../../api/publication-parts.ts";
import { ask } from "../ask.ts";
import { useLanguage, useWords, type Words } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import type { Edited } from "./editing.ts";

const differenceWords: Words<{
  readonly show: (version: number) => string;
  readonly none: (version: number) => string;
  readonly wordsUnknown: string;
  readonly states: Readonly<Record<BlockDifference["state"], string>>;
  readonly was: string;
  readonly now: string;
  readonly nothing: string;
}> = {
  nl: {
    show: (version) => `Wat is er anders dan in versie ${version}?`,
    none: (version) => `Alle woorden en cijfers zijn die van versie ${version}.`,
    wordsUnknown: "Van die versie zijn alleen de cijfers te vergelijken.",
    states: { new: "nieuw", gone: "weg", changed: "gewijzigd" },
    was: "was",
    now: "nu",
    nothing: "niet gepubliceerd",
  },
  en: {
    show: (version) => `What differs from version ${version}?`,
    none: (version) => `All words and figures are those of version ${version}.`,
    wordsUnknown: "Of that version only the figures can be compared.",
    states: { new: "new", gone: "gone", changed: "changed" },
    was: "was",
    now: "now",
    nothing: "not published",
  },
};

/** The draft beside the last published version: words as they were kept, figures as the ledger has them. */
export function WhatDiffers(props: StageProps & { readonly edited: Edited }): React.ReactNode {
  const [open, setOpen] = useState(false);
  const words = useWords(differenceWords);
  const { version } = props.edited.view.published;
  if (version === 0) return null;
  return (
    <>
      <button type="button" className="linkish small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.show(version)}
      </button>
      {open && <Shown {...props} />}
    </>
  );
}

function Shown({ edited, ...props }: StageProps & { readonly edited: Edited }): React.ReactNode {
  const [words, language] = [useWords(differenceWords), useLanguage()];
  const found = useQuery({
    queryKey: [
      "publication",
      "difference",
      props.series,
      props.wave.id,
      language,
      JSON.stringify(edited.words),
    ],
    queryFn: () => ask<PublicationDifference>(`${waveAddress(props)}/publication/difference`),
  });
  if (found.data === undefined) return null;
  const { version, wordsKnown, blocks } = found.data;
  return (
    <div className="differences small" role="status">
      {!wordsKnown && <p className="second">{words.wordsUnknown}</p>}
      {blocks.length === 0 && <p>{words.none(version)}</p>}
      {blocks.map((block) => (
        <Block key={block.id} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: BlockDifference }): React.JSX.Element {
  const words = useWords(differenceWords);
  return (
    <section>
      <h3>
        {block.label} <span className="chip">{words.states[block.state]}</span>
      </h3>
      {block.texts.map(({ was, now }, i) => (
        <p key={i}>
          {was !== null && <del aria-label={`${words.was}: ${was}`}>{was}</del>}{" "}
          {now !== null && <ins aria-label={`${words.now}: ${now}`}>{now}</ins>}
        </p>
      ))}
      {block.figures.length > 0 && (
        <ul>
          {block.figures.map(({ label, was, now }, i) => (
            <li key={i}>
              {label}: <del>{was ?? words.nothing}</del> <ins>{now ?? words.nothing}</ins>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
