import type { Code } from "../../../questionnaire/code.ts";
import { FreeNames } from "../../labelled/free-names.ts";

/** LimeSurvey keeps these to itself, beside the code of a question. */
const TAKEN = new Set(["other", "comment", "time"]);

const LONGEST = 20;

/** What LimeSurvey calls questions: letters and digits only, at most 20, a letter first. */
export function questionNames(codes: readonly Code[]): ReadonlyMap<Code, string> {
  return shortened(codes, (plain) => (/^\d/.test(plain) ? `q${plain}` : plain));
}

/** What it calls rows, and options of which several may be chosen: at most 20 letters and digits. */
export function partNames(codes: readonly Code[]): ReadonlyMap<Code, string> {
  return shortened(codes, (plain) => (TAKEN.has(plain) ? `${plain}1` : plain));
}

function shortened(codes: readonly Code[], fit: (plain: string) => string): ReadonlyMap<Code, string> {
  const free = new FreeNames();
  return new Map(
    codes.map((code) => {
      const wanted = fit(code.replaceAll("-", "")).slice(0, LONGEST);
      return [code, free.take(wanted, (number) => `${wanted.slice(0, LONGEST - 4)}${number}`)];
    }),
  );
}

/** What it calls answers: their own codes where all of them have at most five letters and digits, and else A1, A2. */
export function answerNames(codes: readonly Code[]): ReadonlyMap<Code, string> {
  const fit = codes.every((code) => /^[a-z0-9]{1,5}$/.test(code));
  return new Map(codes.map((code, i) => [code, fit ? code : `A${i + 1}`]));
}
