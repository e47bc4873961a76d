import type { StageProps } from "../wave/stage-props.ts";
import type { Edited } from "./editing.ts";
import { LeavingHouse } from "./leaving.tsx";
import { Making } from "./making.tsx";
import { SecondPerson } from "./second-person.tsx";

/** What leaves the house, and making it. */
export function Side(props: StageProps & { readonly edited: Edited }): React.JSX.Element {
  return (
    <aside className="side">
      <LeavingHouse {...props} />
      <Making {...props} />
      <SecondPerson {...props} />
    </aside>
  );
}
