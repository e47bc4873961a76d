import { useWords } from "../language.ts";
import { waveWords } from "../wave/words.ts";

export default function QuestionnaireStage(): React.JSX.Element {
  const words = useWords(waveWords);
  return (
    <main className="alone">
      <p className="second">{words.notYet}</p>
    </main>
  );
}
