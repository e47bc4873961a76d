import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useWords, type Words } from "../language.ts";

const words: Words<{ copy: string; copied: string }> = {
  nl: { copy: "Kopieer", copied: "Gekopieerd" },
  en: { copy: "Copy", copied: "Copied" },
};

/** Text to take along, and a button that takes it. */
export function CopyText({
  text,
  label,
}: {
  readonly text: string;
  readonly label: string;
}): React.JSX.Element {
  const [copied, setCopied] = useState(false);
  const said = useWords(words);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <div className="copy-text">
      <textarea readOnly aria-label={label} value={text} rows={text.split("\n").length} />
      <button type="button" className="button" onClick={copy}>
        {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
        <span role="status">{copied ? said.copied : said.copy}</span>
      </button>
    </div>
  );
}
