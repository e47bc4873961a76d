import type { QuoteChoice, ReportWords } from "../../../report/words.ts";
import { useFile } from "../../files/use-file.ts";
import type { StageProps } from "../../wave/stage-props.ts";

interface Quotes {
  /** Whether the report's words are read, so that there is something to put a quote in. */
  readonly ready: boolean;
  readonly isQuoted: (row: string) => boolean;
  /** Quotes an answer, or the words of it that were selected; quoted already, it is no longer. */
  readonly toggle: (row: string, words: string | undefined) => void;
}

/** Which answers somebody chose to quote; they stand in the report's words, with the theme they stand for. */
export function useQuotes(props: StageProps, variable: string, theme: string): Quotes {
  const used = useFile<ReportWords>(props, "report");
  const before = used.state === "open" ? used.file.quotes : undefined;
  const isOf = (row: string) => (quote: QuoteChoice) => quote.variable === variable && quote.row === row;
  return {
    ready: used.state === "open",
    isQuoted: (row) => before?.some(isOf(row)) === true,
    toggle: (row, words) => {
      if (used.state !== "open") return;
      const quoted = before?.some(isOf(row)) === true;
      const quote: QuoteChoice = { variable, row, theme, ...(words !== undefined && { words }) };
      const to = quoted ? before.filter((one) => !isOf(row)(one)) : [...(before ?? []), quote];
      used.store.change([{ kind: "set", at: "quotes", ...(before !== undefined && { from: before }), to }]);
    },
  };
}
