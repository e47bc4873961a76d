/** Many questions would make blocks thinner than a sign: then a block stands for several. */
const MOST_BLOCKS = 40;

/**
 * The staff gauge: blocks of questions done, the one at hand in the colour of water, blocks to come. A picture only;
 * the words above it say the same.
 */
export function gauge(done: number, now: number, total: number): string {
  const scale = Math.max(1, Math.ceil(total / MOST_BLOCKS));
  const [before, here, all] = [done, now, total].map((count) => Math.ceil(count / scale)) as [
    number,
    number,
    number,
  ];
  const until = Math.min(all, before + here);
  const key = `${before} ${until} ${all}`;
  const drawn = known.get(key) ?? draw(before, until, all);
  known.set(key, drawn);
  return drawn;
}

// At most 41 × 41 × 41 of a few hundred bytes, and in practice a few dozen.
const known = new Map<string, string>();

function draw(before: number, until: number, all: number): string {
  return [
    `<svg class="gauge" viewBox="0 0 ${all} 8" preserveAspectRatio="none" aria-hidden="true">`,
    path("todo", `M${until} .25h${all - until}M${until} 7.75h${all - until}`, true),
    path("todo", blocks(until, all)),
    path("past", `M0 .25h${before}M0 7.75h${before}`, true),
    path("past", blocks(0, before)),
    until > before ? `<path class="now" d="M${before} 0h${until - before}v8h${before - until}z"/>` : "",
    "</svg>",
  ].join("");
}

function path(name: string, d: string, isLine = false): string {
  return `<path class="${name}${isLine ? " line" : ""}" d="${d}"/>`;
}

/** Staggered: a block in the upper half, the next in the lower. */
function blocks(from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const at = from + i;
    return `M${at} ${at % 2 === 0 ? 0 : 4}h1v4h-1z`;
  }).join("");
}
