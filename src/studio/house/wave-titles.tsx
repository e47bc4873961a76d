import type { WaveTitles as Titles } from "../../api/house.ts";
import { useSay } from "../language.ts";

/** A wave as people call it: "Peiling 2", and small behind it of which series. */
export function WaveTitles({ titles }: { readonly titles: Titles }): React.JSX.Element {
  const say = useSay();
  return (
    <>
      <b>{say(titles.waveTitle)}</b> <span className="second">{say(titles.seriesTitle)}</span>
    </>
  );
}
