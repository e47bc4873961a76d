import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion, Option, Scale } from "../../questionnaire/model.ts";
import type { Tone } from "../model.ts";

/** The colour of each answer of a question by what it says. */
export function toneOf(question: AskedQuestion, code: Code): Tone {
  if ("scale" in question) return scaleTone(question.scale, code);
  if ("options" in question) return optionTone(question.options.find((option) => option.code === code));
  return "bar";
}

function optionTone(option: Option | undefined): Tone {
  if (option?.dontKnow === true) return "hollow";
  return option?.other === true ? "quiet" : "bar";
}

/** A scale that judges runs from its bad to its good end; without a middle its halves are its sides. */
function scaleTone(scale: Scale, code: Code): Tone {
  if (scale.dontKnow?.code === code) return "hollow";
  if (scale.judgement === "none") return "bar";
  const codes = scale.points.map((point) => point.code);
  const badFirst = scale.judgement === "bad-to-good" ? codes : [...codes].reverse();
  const at = badFirst.indexOf(code);
  const middle = scale.middle === undefined ? (badFirst.length - 1) / 2 : badFirst.indexOf(scale.middle);
  if (at === middle) return "middle";
  if (at < middle) return at === 0 ? "negative-2" : "negative-1";
  return at === badFirst.length - 1 ? "positive-2" : "positive-1";
}

/** One colour for a class of several answers: the milder of its side. */
export function classTone(question: AskedQuestion, codes: readonly Code[]): Tone {
  const tones = new Set(codes.map((code) => toneOf(question, code)));
  if (tones.size === 1) return [...tones][0] ?? "bar";
  if ([...tones].every((tone) => tone.startsWith("negative"))) return "negative-1";
  if ([...tones].every((tone) => tone.startsWith("positive"))) return "positive-1";
  return tones.has("middle") ? "middle" : "bar";
}
