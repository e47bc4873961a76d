import { anyOf, byPattern, onlyWhere } from "./detail.ts";

// Repetitions are bounded and start at the start of a word: an answer may be 100,000 signs without a space.
const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:@|[[({]\s?at\s?[\])}])\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|[[({]\s?(?:dot|punt)\s?[\])}])\s?[\p{L}\p{N}-]{1,63}){0,4}/giu;

/** "jan punt vos at voorbeeld punt nl": spelled out for whoever reads aloud. */
const SPELLED =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_-]{1,40}(?:\s(?:punt|dot)\s[\p{L}\p{N}_-]{1,40}){0,3}\s(?:at|apenstaartje)\s[\p{L}\p{N}-]{1,40}(?:\s?(?:punt|dot|\.)\s?[\p{L}\p{N}-]{1,40}){0,3}\s?(?:punt|dot|\.)\s?(?:nl|com|org|net|eu|be|info)(?![\p{L}\p{N}])/giu;

export const mail = anyOf(
  onlyWhere(/@|at\s?[\])}]/i, byPattern("mail", MAIL)),
  onlyWhere(/\s(?:at|apenstaartje)\s/i, byPattern("mail", SPELLED)),
);

const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"]{1,2000}(?<![.,;:!?)\]'’”])/giu;
const DOMAIN =
  /(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,3}\.(?:nl|com|org|net|eu|be|info|frl|amsterdam)(?![\p{L}\p{N}])(?:\/[^\s<>"]{0,2000}(?<![.,;:!?)\]'’”]))?/giu;
/** "@naam" on a social network. */
const HANDLE = /(?<![\p{L}\p{N}._%+@-])@[\p{L}_][\p{L}\p{N}_]{2,30}/gu;

export const link = anyOf(
  onlyWhere(/:\/\/|www\./iu, byPattern("link", ADDRESS)),
  onlyWhere(/\./, byPattern("link", DOMAIN)),
  onlyWhere(/@/, byPattern("link", HANDLE)),
);
