import type { GroupProgress, OpenedWave } from "../../api/fieldwork.ts";
import { useSay, useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { Blocks } from "./blocks.tsx";
import { fieldworkWords } from "./words.ts";

/** How many took part, in steps so large that nobody can be recognised by one more. */
export function Participation({ wave }: { readonly wave: OpenedWave }): React.JSX.Element {
  const words = useWords(fieldworkWords);
  const { groups, all, step } = wave;
  return (
    <section>
      <h2>{words.taking}</h2>
      <p className="small second">{words.steps(step)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col" className="number">
              {words.invited}
            </th>
            <th scope="col" colSpan={2}>
              {words.completed}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, i) => (
            <GroupRow key={i} group={group} step={step} />
          ))}
          {all !== null && <GroupRow group={all} step={step} />}
        </tbody>
      </table>
      <Note>{words.nobody}</Note>
    </section>
  );
}

function GroupRow({
  group,
  step,
}: {
  readonly group: GroupProgress;
  readonly step: number;
}): React.JSX.Element {
  const [words, say] = [useWords(fieldworkWords), useSay()];
  const { label, invited, atLeast } = group;
  return (
    <tr>
      <th scope="row">{label === null ? words.together : say(label)}</th>
      <td className="number">{invited ?? "–"}</td>
      <td>{label !== null && <Blocks done={atLeast / step} total={Math.ceil((invited ?? 0) / step)} />}</td>
      <td>
        {atLeast === 0 ? (
          <span className="second">{words.tooFew}</span>
        ) : (
          <b>{words.between(atLeast, atLeast + step - 1)}</b>
        )}
      </td>
    </tr>
  );
}
