import type { ProblemCode } from "../../../problem.ts";
import { withComma, type Choose } from "./choose.ts";
import type { PageWords } from "./words.ts";

type FaultSentences = Partial<Record<ProblemCode, string>>;

/** Each sentence says what to do; nothing is repeated of what was answered. */
export function dutchFault(v: Choose): PageWords["fault"] {
  return ({ code, values }, { option, several, parts }) => {
    const { least, most, decimals, length, found } = values;
    const bounds =
      least !== undefined && most !== undefined
        ? `van ${withComma(least)} tot en met ${withComma(most)}`
        : least !== undefined
          ? `van ${withComma(least)} of meer`
          : `van hooguit ${withComma(most)}`;
    const sentences: FaultSentences = {
      "answer-unknown": "Kies een van de antwoorden.",
      "answer-not-a-number": "Schrijf een getal, met alleen cijfers en zo nodig één komma.",
      "answer-out-of-bounds": `Schrijf een getal ${bounds}.`,
      "answer-too-precise":
        decimals === 0
          ? "Schrijf een heel getal, zonder komma of punt."
          : `Schrijf hooguit ${decimals === 1 ? "één cijfer" : `${decimals ?? ""} cijfers`} achter de komma.`,
      "answer-too-long": v(
        `Maak je antwoord korter: hooguit ${length ?? ""} tekens. Nu zijn het er ${found ?? ""}.`,
        `Maak uw antwoord korter: hooguit ${length ?? ""} tekens. Nu zijn het er ${found ?? ""}.`,
      ),
      "answer-exclusive": v(
        "Eén van de antwoorden die je koos kan niet samen met een ander. Haal een vinkje weg.",
        "Eén van de antwoorden die u koos kan niet samen met een ander. Haal een vinkje weg.",
      ),
      "answer-too-many": `Kies hooguit ${most === 1 ? "één antwoord" : `${most ?? ""} antwoorden`}.`,
      "answer-too-few": `Kies minstens ${least ?? ""} antwoorden, of geen enkel.`,
      "answer-place-twice": "Geef elke plaats maar één keer.",
      "answer-place-missing": "Begin bij plaats 1 en sla geen plaats over.",
      "answer-required": several
        ? "Kies minstens één antwoord. Deze vraag is verplicht."
        : parts
          ? "Beantwoord elk onderdeel. Deze vraag is verplicht."
          : "Geef een antwoord. Deze vraag is verplicht.",
      "answer-other-empty": several
        ? v(
            `Vul in wat je met ‘${option}’ bedoelt, of haal het vinkje weg.`,
            `Vul in wat u met ‘${option}’ bedoelt, of haal het vinkje weg.`,
          )
        : v(
            `Vul in wat je met ‘${option}’ bedoelt, of kies een ander antwoord.`,
            `Vul in wat u met ‘${option}’ bedoelt, of kies een ander antwoord.`,
          ),
    };
    return sentences[code] ?? v("Kijk je antwoord na.", "Kijk uw antwoord na.");
  };
}
