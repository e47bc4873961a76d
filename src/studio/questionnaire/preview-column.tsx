import { Monitor, Smartphone } from "lucide-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "wouter";
import type { Preview } from "../../api/questionnaire.ts";
import { questionsOf } from "../../questionnaire/model.ts";
import { send } from "../ask.ts";
import { useWords } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { questionnaireWords } from "./words.ts";
import { useWriting } from "./writing.ts";

const DEVICES = ["phone", "desktop"] as const;

/** The page as participants see it, on a phone or a computer, as the server has it now. */
export function PreviewColumn({
  saved,
  item,
  ...props
}: StageProps & { readonly saved: number }): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const { questionnaire, wording } = useWriting();
  // On a phone it takes the place of the question, and its heading that of the page.
  const Heading = useSearchParams()[0].get("tab") === "voorbeeld" ? "h1" : "h2";
  const [device, setDevice] = useState<(typeof DEVICES)[number]>("phone");
  const preview = useQuery({
    queryKey: ["preview", waveAddress(props)],
    queryFn: () => send<Preview>("POST", `${waveAddress(props)}/preview`, {}),
    staleTime: Infinity,
  });
  const code = item ?? questionsOf(questionnaire)[0]?.code;
  const search = new URLSearchParams(wording === "en" ? { lang: "en" } : {});
  if (code !== undefined && code !== "begin") search.set("at", code);
  const address =
    preview.data && `${preview.data.address}-${wording === "u" ? "u" : "je"}?${search.toString()}`;
  return (
    <aside className="side preview" aria-labelledby="preview-title">
      <div className="preview-head">
        <Heading id="preview-title">{words.preview}</Heading>
        <span className="segmented" role="group" aria-label={words.preview}>
          {DEVICES.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={device === one}
              aria-label={words[one]}
              title={words[one]}
              onClick={() => setDevice(one)}
            >
              {one === "phone" ? (
                <Smartphone size={18} strokeWidth={1.9} aria-hidden />
              ) : (
                <Monitor size={18} strokeWidth={1.9} aria-hidden />
              )}
            </button>
          ))}
        </span>
      </div>
      <div className={`device ${device}`}>
        {address !== undefined && saved > 0 && <Frames address={address} saved={saved} />}
      </div>
      <p className="tiny second">{words.previewHint}</p>
    </aside>
  );
}

interface Look {
  readonly address: string;
  /** Counts what the server has got, so that what was saved is looked at anew. */
  readonly saved: number;
}

/** The next page is loaded behind the one in sight, so that nothing flashes while one writes or goes on. */
function Frames(wanted: Look): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const [shown, setShown] = useState<Look | null>(null);
  const isShown = shown !== null && keyOf(shown) === keyOf(wanted);
  const frames = shown === null || isShown ? [wanted] : [shown, wanted];
  return (
    <>
      {frames.map((one) => (
        <iframe
          key={keyOf(one)}
          title={words.previewTitle}
          src={one.address}
          // Without allow-same-origin the page is of no site: it reaches nothing of the studio and can keep nothing.
          sandbox="allow-scripts allow-forms"
          className={one === wanted && !isShown ? "coming" : ""}
          aria-hidden={one === wanted && !isShown ? true : undefined}
          tabIndex={one === wanted && !isShown ? -1 : undefined}
          onLoad={() => {
            if (keyOf(one) === keyOf(wanted)) setShown(wanted);
          }}
        />
      ))}
    </>
  );
}

function keyOf({ address, saved }: Look): string {
  return `${saved} ${address}`;
}
