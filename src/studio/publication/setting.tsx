import { useWords } from "../language.ts";
import { Segmented } from "../parts/segmented.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { field, type Edited } from "./editing.ts";
import { makingWords } from "./making-words.ts";

/** The language of the publication and how it speaks to its reader. */
export function Setting({ edited }: StageProps & { readonly edited: Edited }): React.JSX.Element {
  const words = useWords(makingWords);
  const { voice } = edited.view;
  const choose = (name: "language" | "register", value: string): void =>
    edited.change?.([field(`voice/${name}`, edited.words.voice?.[name], value)]);
  return (
    <div className="setting">
      <Segmented
        label={words.language}
        value={edited.words.voice?.language ?? voice.language}
        choices={[
          { value: "nl", label: words.dutch },
          { value: "en", label: words.english },
        ]}
        choose={(value) => choose("language", value)}
      />
      {voice.language === "nl" && (
        <Segmented
          label={words.address}
          value={edited.words.voice?.register ?? voice.register}
          choices={[
            { value: "je", label: "je" },
            { value: "u", label: "u" },
          ]}
          choose={(value) => choose("register", value)}
        />
      )}
    </div>
  );
}
