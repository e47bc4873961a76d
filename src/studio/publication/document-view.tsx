import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { OutlineEntry } from "../../api/publication.ts";
import type { DocumentChapter } from "../../api/publication-parts.ts";
import type { DocumentParagraph, DocumentPart, DocumentTable } from "../../report/drawn/document.ts";
import { ask } from "../ask.ts";
import { useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { blockWords } from "./block-words.ts";
import type { Edited } from "./editing.ts";

/** What the document with all open answers has about a part of the publication, read from the file itself. */
export function DocumentView(
  props: StageProps & { readonly edited: Edited; readonly entry: OutlineEntry },
): React.JSX.Element {
  const { edited, entry } = props;
  const words = useWords(blockWords);
  const chapter = useQuery({
    queryKey: [
      "publication",
      "document",
      props.series,
      props.wave.id,
      entry.id,
      JSON.stringify(edited.words),
    ],
    queryFn: () =>
      ask<DocumentChapter>(`${waveAddress(props)}/publication/document/${encodeURIComponent(entry.id)}`),
    placeholderData: keepPreviousData,
  });
  if (chapter.isPending) return <Busy />;
  if (chapter.isError) return <Failing error={chapter.error} again={() => void chapter.refetch()} />;
  return (
    <>
      {entry.kind !== "open" && <p className="small second">{words.documentFront}</p>}
      <article className="paper" lang={edited.view.voice.language}>
        {chapter.data.parts.map((part, i) => (
          <Part key={i} part={part} />
        ))}
      </article>
      {chapter.data.more > 0 && <p className="small second">{words.documentMore(chapter.data.more)}</p>}
    </>
  );
}

function Part({ part }: { readonly part: DocumentPart }): React.JSX.Element {
  return part.kind === "table" ? <PaperTable table={part} /> : <Paragraph paragraph={part} />;
}

function Paragraph({ paragraph }: { readonly paragraph: DocumentParagraph }): React.JSX.Element {
  const { style, number, runs } = paragraph;
  const Element =
    style === "Title" || style === "Heading1" ? "h2" : /^(Heading2|FrontHeading)$/.test(style) ? "h3" : "p";
  return (
    <Element className={`p-${style.toLowerCase()}`}>
      {number !== null && <span className="number">{number}</span>}
      <span>
        {runs.map(({ text, style: look }, i) =>
          look === null ? (
            text
          ) : (
            <span key={i} className={`r-${look.toLowerCase()}`}>
              {text}
            </span>
          ),
        )}
      </span>
    </Element>
  );
}

function PaperTable({ table: { head, rows } }: { readonly table: DocumentTable }): React.JSX.Element {
  return (
    <table className="small">
      <thead>
        <tr>
          {head.map((cell, i) => (
            <th key={i} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others], i) => (
          <tr key={i}>
            <th scope="row">{first}</th>
            {others.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
