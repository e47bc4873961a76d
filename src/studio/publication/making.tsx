import { useState } from "react";
import type { BuildView } from "../../api/builds.ts";
import { saySize } from "../../look/size.ts";
import { useLanguage, useWords } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { BuildProgress } from "./build-progress.tsx";
import type { Edited } from "./editing.ts";
import { makingWords } from "./making-words.ts";
import { PublicPage } from "./public-page.tsx";
import { Setting } from "./setting.tsx";
import { TemplateChoice } from "./template.tsx";
import { useBuild } from "./use-build.ts";

/** Kinds of files in the order they are offered; tables as text and data go together with the workbook. */
const OFFERED: readonly (readonly [name: string, formats: readonly string[]])[] = [
  ["pptx", ["pptx"]],
  ["docx", ["docx"]],
  ["html", ["html"]],
  ["xlsx", ["xlsx", "csv", "json"]],
];

type Props = StageProps & { readonly edited: Edited };

/** Language, files, making a draft, and making it public. */
export function Making(props: Props): React.JSX.Element {
  const words = useWords(makingWords);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { build, start, stop, error } = useBuild(props, props.edited.settled);
  const formats = OFFERED.filter(([name]) => !left.has(name)).flatMap(([, some]) => some);
  const running = build?.state === "running";
  const held = props.edited.view.problems.some(({ severity }) => severity === "error");
  if (props.edited.change === null) return <PublicPage {...props} start={undefined} held={held} />;
  return (
    <>
      <section className="making">
        <h2>{words.head}</h2>
        <Setting {...props} />
        <TemplateChoice {...props} />
        {running ? (
          <BuildProgress {...props} build={build} stop={stop} />
        ) : (
          <>
            <ul className="files small">
              {OFFERED.map(([name, some]) => (
                <li key={name}>
                  <label>
                    <span>
                      {words.files[name]} <span className="second">{some.join(", ")}</span>
                    </span>
                    <input
                      type="checkbox"
                      checked={!left.has(name)}
                      onChange={() => setLeft(toggled(left, name))}
                    />
                  </label>
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="button"
              disabled={formats.length === 0}
              onClick={() => start("draft", formats)}
            >
              {build?.kind === "draft" ? words.again : words.make}
            </button>
            <p className="small second">{words.draftHint}</p>
            <Outcome {...props} build={build} failed={error !== null} />
          </>
        )}
      </section>
      <PublicPage
        {...props}
        held={held}
        start={
          running
            ? undefined
            : () =>
                start(
                  "publish",
                  OFFERED.flatMap(([, some]) => some),
                )
        }
      />
    </>
  );
}

function toggled(left: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const now = new Set(left);
  if (!now.delete(name)) now.add(name);
  return now;
}

/** What the last build made, or why it did not. */
function Outcome({
  build,
  failed,
  ...props
}: Props & { readonly build: BuildView | null; readonly failed: boolean }): React.ReactNode {
  const [words, language] = [useWords(makingWords), useLanguage()];
  if (failed || build?.state === "failed")
    return (
      <div role="alert" className="note warn">
        <p>{words.failed}</p>
        {build?.problems
          .filter(({ severity }) => severity === "error")
          .map(({ message, hint }, i) => (
            <p key={i}>
              <b>{message}</b> {hint}
            </p>
          ))}
      </div>
    );
  if (build === null) return null;
  return (
    <div role="status">
      {build.state === "stopped" && <p className="small second">{words.stopped}</p>}
      {build.state === "done" && build.version !== null && (
        <p className="small">{words.live(build.version)}</p>
      )}
      {build.state === "done" && (
        <ul className="files small">
          {build.files.map(({ format, name, size }) =>
            name === null ? null : (
              <li key={format}>
                <span>
                  {words.files[format]} <span className="second">{saySize(size ?? 0, language)}</span>
                </span>
                <a href={fileAddress(props, build, name)} download={name}>
                  {words.download}
                  <span className="unseen"> {words.files[format]}</span>
                </a>
              </li>
            ),
          )}
        </ul>
      )}
    </div>
  );
}

export function fileAddress(props: StageProps, build: BuildView, name: string): string {
  return `/api/${waveAddress(props)}/build/${build.id}/${encodeURIComponent(name)}`;
}
