import type { OutlineEntry } from "../../api/publication.ts";
import { useWords } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import type { Edited } from "./editing.ts";
import { publicationWords } from "./words.ts";

/** The real web report of the draft, in a frame that can do nothing. It is made anew when its words change. */
export function WebPage(
  props: StageProps & { readonly edited: Edited; readonly entry: OutlineEntry },
): React.JSX.Element {
  const { edited, entry } = props;
  const words = useWords(publicationWords);
  const mark = hashOf(
    JSON.stringify(edited.view.slides.map(({ title }) => title)) + JSON.stringify(edited.words),
  );
  const place = entry.kind === "comparison" ? (entry.slides[0] ?? "") : entry.id;
  return (
    <iframe
      className="web-page"
      title={words.webPageTitle}
      sandbox=""
      src={`/api/${waveAddress(props)}/publication/web-page?mark=${mark}#${place}`}
    />
  );
}

/** Enough to tell one draft from another. */
function hashOf(text: string): number {
  let hash = 0;
  for (const sign of text) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) | 0;
  return hash >>> 0;
}
