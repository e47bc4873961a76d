import { Check } from "lucide-react";
import type { BuildFile, BuildView } from "../../api/builds.ts";
import { saySize } from "../../look/size.ts";
import { useLanguage, useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { fileAddress } from "./making.tsx";
import { makingWords } from "./making-words.ts";

type Props = StageProps & { readonly build: BuildView; readonly stop: () => void };

/** How far a build is, file by file; what is ready can be taken at once. */
export function BuildProgress(props: Props): React.JSX.Element {
  const words = useWords(makingWords);
  const { build } = props;
  const ready = build.files.filter(({ state }) => state === "ready").length;
  return (
    <div className="progress">
      <Gauge done={ready} total={build.files.length} />
      <div className="how-far small">
        <b role="status">{build.stoppable ? words.readyOf(ready, build.files.length) : words.writing}</b>
        {build.stoppable && (
          <button type="button" className="button" onClick={props.stop}>
            {words.stop}
          </button>
        )}
      </div>
      <ul className="files small">
        {build.files.map((file) => (
          <File key={file.format} {...props} file={file} />
        ))}
      </ul>
      <p className="small second">{words.keepWorking}</p>
    </div>
  );
}

function File({ file, build, ...props }: Props & { readonly file: BuildFile }): React.JSX.Element {
  const [words, language] = [useWords(makingWords), useLanguage()];
  const number = (count: number): string => count.toLocaleString(language === "nl" ? "nl-NL" : "en-GB");
  const { format, state, name, size, written } = file;
  // What a publication will be is not given away before it is one.
  const taken = build.kind === "draft" && state === "ready" && name !== null;
  return (
    <li>
      <span>
        {words.files[format]}{" "}
        <span className="second">
          {size === null ? format : saySize(size, language)}
          {written !== null && `, ${words.writtenOf(number(written.done), number(written.total))}`}
        </span>
      </span>
      {taken ? (
        <a href={fileAddress(props, build, name)} download={name}>
          {words.download}
          <span className="unseen"> {words.files[format]}</span>
        </a>
      ) : (
        <span className="second">
          {state === "ready" ? (
            <Check size={16} strokeWidth={1.9} className="fine" aria-label={words.made} />
          ) : written !== null ? (
            `${Math.floor((100 * written.done) / written.total)} %`
          ) : state === "busy" ? (
            words.busy
          ) : (
            words.waiting
          )}
        </span>
      )}
      {written !== null && <Bar {...written} />}
    </li>
  );
}

/** How far one file is; said in words beside it. */
function Bar({ done, total }: { readonly done: number; readonly total: number }): React.JSX.Element {
  return (
    <svg className="file-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" width="100" height="4" />
      <rect className="far" width={(100 * done) / total} height="4" />
    </svg>
  );
}

/** The staff gauge on its side: a block a file, black and white by turns; water where one is being made. */
function Gauge({ done, total }: { readonly done: number; readonly total: number }): React.JSX.Element {
  const width = 100 / total;
  return (
    <svg className="build-gauge" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: total }, (_, i) => (
        <g key={i} className={i < done ? "done" : i === done ? "now" : "later"}>
          <rect
            x={i * width}
            y={i === done ? 0 : i % 2 === 0 ? 0 : 2}
            width={width}
            height={i === done ? 4 : 2}
          />
        </g>
      ))}
    </svg>
  );
}
