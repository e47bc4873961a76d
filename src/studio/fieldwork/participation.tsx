import type { GroupProgress, OpenedWave } from "../../api/fieldwork.ts";
import { counts } from "../counts.ts";
import { useSay, useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { fieldworkWords } from "./words.ts";

/** How many took part, in steps that give nobody away. */
export function Participation({ opened }: { readonly opened: OpenedWave }): React.JSX.Element {
  const words = useWords(fieldworkWords);
  const { progress, step } = opened;
  const rows = progress === null ? [] : [...progress.groups, progress.all];
  return (
    <section>
      <h2>{words.progressHead}</h2>
      <p className="small second">{words.progressHint(step)}</p>
      {rows.length < 2 && opened.mode !== "open-link" ? (
        <p>{words.nobodyYet}</p>
      ) : (
        <table className="participation">
          <thead>
            <tr className="small second">
              <th scope="col">{words.group}</th>
              <th scope="col" className="count">
                {words.invited}
              </th>
              <th scope="col">{words.finished}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <Row key={i} row={row} step={step} all={row === progress?.all} />
            ))}
          </tbody>
        </table>
      )}
      <Note>{words.silent}</Note>
    </section>
  );
}

function Row(props: {
  readonly row: GroupProgress;
  readonly step: number;
  readonly all: boolean;
}): React.JSX.Element {
  const [words, say, count] = [useWords(fieldworkWords), useSay(), useWords(counts)];
  const { label, invited, atLeast } = props.row;
  return (
    <tr className={props.all ? "all" : ""}>
      <th scope="row">{say(label)}</th>
      <td className="count">{invited === null ? "–" : count(invited)}</td>
      <td>
        <span className="taken">
          {!props.all && invited !== null && <Blocks {...{ invited, atLeast }} step={props.step} />}
          <b>{atLeast === 0 ? words.tooFew : words.atLeast(atLeast)}</b>
        </span>
      </td>
    </tr>
  );
}

const [WIDTH, HEIGHT, MOST] = [15, 8, 24];

/** The staff gauge on its side: a block is one step of people. For the eye; the words beside it say the same. */
function Blocks(props: {
  readonly invited: number;
  readonly atLeast: number;
  readonly step: number;
}): React.JSX.Element {
  const all = Math.max(1, Math.ceil(props.invited / props.step));
  const scale = Math.min(1, MOST / all);
  const full = Math.floor(props.atLeast / props.step);
  return (
    <svg
      className="blocks"
      viewBox={`0 0 ${all * WIDTH} ${2 * HEIGHT}`}
      width={all * WIDTH * scale}
      height={2 * HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {Array.from({ length: all }, (_, i) => (
        <rect
          key={i}
          className={i < full ? "done" : "later"}
          x={i * WIDTH}
          y={i % 2 === 0 ? 0 : HEIGHT}
          width={WIDTH}
          height={HEIGHT}
        />
      ))}
    </svg>
  );
}
