/** Which words (numbered) each answer has, each once: those of answer i stand from `starts[i]` to `starts[i + 1]`. */
export interface AnswerWords {
  readonly starts: Uint32Array;
  readonly words: Int32Array;
  /** How many different words there are. */
  readonly size: number;
}

/** Read once, what a word has to say is halved: the first mention tells most. */
const AFTER_READING = 0.5;
/** Long answers bring more that is new, and take longer to read: their yield is divided by a low power of their length. */
const LENGTH_POWER = 0.3;

/**
 * An order of reading that shows the variety of answers early, for as many answers as asked: farthest first (Gonzalez
 * 1985), where how far an answer is from what was read is how much it has that was not read yet. What a word has to say
 * is *df · ln(n ÷ df)*: little where one answer has it or all have. `read` counts as read already.
 *
 * An answer's yield only falls while others are read, so that a yield worked out earlier is a bound: only the answer on
 * top is worked out again (Minoux 1978), which is what keeps this quick for a million answers.
 */
export function varietyOrder(answers: AnswerWords, most: number, read: readonly number[] = []): number[] {
  const worth = worthOfWords(answers);
  const lengths = lengthsOf(answers);
  const yieldOf = (answer: number): number => {
    let sum = 0;
    for (let at = answers.starts[answer]!; at < answers.starts[answer + 1]!; at++)
      sum += worth[answers.words[at]!]!;
    return sum / lengths[answer]!;
  };
  const reading = (answer: number): void => {
    for (let at = answers.starts[answer]!; at < answers.starts[answer + 1]!; at++) {
      worth[answers.words[at]!]! *= AFTER_READING;
    }
  };
  read.forEach(reading);
  const done = new Set(read);
  const all = [...lengths.keys()].filter((answer) => !done.has(answer));
  const heap = createHeap(all, all.map(yieldOf));
  const order: number[] = [];
  while (order.length < most) {
    const top = heap.top();
    if (top === undefined) break;
    const now = yieldOf(top.answer);
    if (now < top.bound) heap.lower(now);
    else {
      heap.remove();
      order.push(top.answer);
      reading(top.answer);
    }
  }
  return order;
}

function worthOfWords({ starts, words, size }: AnswerWords): Float64Array {
  const answers = starts.length - 1;
  const frequency = new Float64Array(size);
  for (const word of words) frequency[word]!++;
  return frequency.map((df) => (df < 2 ? 0 : df * Math.log(answers / df)));
}

function lengthsOf({ starts }: AnswerWords): Float64Array {
  return Float64Array.from(
    { length: starts.length - 1 },
    (_, answer) => Math.max(1, starts[answer + 1]! - starts[answer]!) ** LENGTH_POWER,
  );
}

interface Heap {
  readonly top: () => { readonly answer: number; readonly bound: number } | undefined;
  /** Gives the answer on top a lower bound, and lets it sink. */
  readonly lower: (bound: number) => void;
  readonly remove: () => void;
}

/** Answers by bound, the highest on top; of equal ones the first. */
function createHeap(items: readonly number[], bounds: readonly number[]): Heap {
  const answers = Int32Array.from(items);
  const keys = Float64Array.from(bounds);
  let size = answers.length;
  const before = (a: number, b: number): boolean =>
    keys[a]! > keys[b]! || (keys[a] === keys[b] && answers[a]! < answers[b]!);
  const swap = (a: number, b: number): void => {
    [answers[a], answers[b]] = [answers[b]!, answers[a]!];
    [keys[a], keys[b]] = [keys[b]!, keys[a]!];
  };
  const sink = (from: number): void => {
    let at = from;
    for (;;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < size && before(child, first)) first = child;
      if (first === at) return;
      swap(at, first);
      at = first;
    }
  };
  for (let at = size >> 1; at >= 0; at--) sink(at);
  return {
    top: () => (size === 0 ? undefined : { answer: answers[0]!, bound: keys[0]! }),
    lower: (bound) => {
      keys[0] = bound;
      sink(0);
    },
    remove: () => {
      swap(0, --size);
      sink(0);
    },
  };
}
