/** A share with the interval that holds it with 95 % confidence. */
export interface MeasuredShare {
  readonly right: number;
  readonly of: number;
  /** Lower end of the interval, a share from 0 to 1. */
  readonly from: number;
  /** Upper end of the interval, a share from 0 to 1. */
  readonly to: number;
}

const Z = 1.959963984540054;

/** Wilson's score interval (1927): holds for few cases and for shares near 0 and 1. Of nothing, anything may be. */
export function measuredShare(right: number, of: number): MeasuredShare {
  if (of === 0) return { right, of, from: 0, to: 1 };
  const share = right / of;
  const centre = share + (Z * Z) / (2 * of);
  const margin = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const whole = 1 + (Z * Z) / of;
  return {
    right,
    of,
    from: Math.max(0, (centre - margin) / whole),
    to: Math.min(1, (centre + margin) / whole),
  };
}
