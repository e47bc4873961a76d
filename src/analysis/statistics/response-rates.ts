/** What became of everybody in a sample: AAPOR's dispositions, as counts. */
export interface Dispositions {
  readonly complete: number;
  readonly partial: number;
  /** Refused or broke off. */
  readonly refused: number;
  readonly notContacted: number;
  readonly other: number;
  /** Nobody knows whether they belonged to the sample. */
  readonly unknown: number;
  /** Which share of the unknown is estimated to belong to it (e); say where it comes from. */
  readonly eligible: number;
}

/** Response, cooperation, refusal and contact rates by their AAPOR numbers; null where nobody is in the base. */
export interface ResponseRates {
  readonly response: readonly (number | null)[];
  readonly cooperation: readonly (number | null)[];
  readonly refusal: readonly (number | null)[];
  readonly contact: readonly (number | null)[];
}

/**
 * All rates of AAPOR, Standard Definitions (10th edition, 2023): `response[0]` is RR1, and so on. For samples only: who
 * signed up, or came by an open link, was not sampled, and then there is participation and no response.
 */
export function responseRates(of: Dispositions): ResponseRates {
  const interviewed = of.complete + of.partial;
  const known = interviewed + of.refused + of.notContacted + of.other;
  const bases = [known + of.unknown, known + of.eligible * of.unknown, known];
  const reached = interviewed + of.refused + of.other;
  return {
    response: bases.flatMap((base) => [part(of.complete, base), part(interviewed, base)]),
    cooperation: [reached, interviewed + of.refused].flatMap((base) => [
      part(of.complete, base),
      part(interviewed, base),
    ]),
    refusal: bases.map((base) => part(of.refused, base)),
    contact: bases.map((base) => part(reached, base)),
  };
}

function part(count: number, base: number): number | null {
  return base === 0 ? null : count / base;
}
