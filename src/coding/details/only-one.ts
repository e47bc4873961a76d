import { onlyWhere, type Detector } from "./detail.ts";

const THINGS =
  "manier|mogelijkheid|optie|oplossing|reden|keer|vraag|weg|uitweg|uitzondering|nadeel|voordeel|probleem|wat|dat|tijd|mate|andere?|kritiek|remedie|kans|route|constante|verschil|way|thing|problem|reason|solution|time|question|option|difference|exception|issue";
/** What people call somebody by: a trade, a role, or man or woman. */
const SOMEBODY =
  "(?:vrouw|man|mens|persoon|moeder|vader|collega|zzp|boa|\\p{L}{2,30}(?:eur|ster|ist|icus|aris|aar|teur|oog|ent|ant|kundige|meester|vrouw|werker|leider|ger|cus|jurist))(?:e?s)?(?!\\p{L})";

const PHRASES = [
  `(?:als|de|ben|bent|onze|mijn|een van de|één van de) enige(?!\\p{L})(?! (?:${THINGS})(?!\\p{L}))`,
  `enige ${SOMEBODY}`,
  `als (?:eerste|laatste|enigste) ${SOMEBODY}`,
  "als enigste",
  "in (?:mijn|m['’]n|zijn|z['’]n|haar|je|ons) eentje",
  "(?:als )?(?:een|één|1) van de (?:weinige|twee|drie)n?(?!\\p{L})",
  `(?:the|as the|our|my|its) only(?! (?:${THINGS})(?!\\p{L}))`,
  "one of (?:the (?:few|two|three)|only (?:a few|two|three))",
];
/** A phrase goes on to the end of its clause: "als enige" alone tells nobody apart, what follows does. */
const REST = "(?:[ ]?[^\\s.,;:!?()]{1,40}){0,7}";
const PHRASE = new RegExp(`(?<!\\p{L})(?:${PHRASES.join("|")})${REST}`, "giu");

/** Words that say somebody is the only one of a kind, which can name a person without naming anybody. */
export const onlyOne: Detector = onlyWhere(/enig|eentje|only|van de |one of|als /i, (answer) =>
  [...answer.matchAll(PHRASE)].map((match) => ({
    kind: "only-one" as const,
    from: match.index,
    to: match.index + match[0].trimEnd().length,
  })),
);
