import type { BallotBox } from "../fieldwork-ports.ts";
import type { BallotBoxes } from "../installation-ports.ts";

/** How long a box that failed is left alone before it is opened anew, in milliseconds. */
const REST = 500;

interface Opened {
  readonly box: Promise<BallotBox | undefined>;
  /** By the machine's steady clock. */
  readonly since: number;
  failed: boolean;
}

/** The boxes a server has open. One that fails is closed and opened anew: the disk or the database may be back. */
export class OpenBoxes {
  private readonly opened = new Map<string, Opened>();
  private readonly boxes: BallotBoxes;

  constructor(boxes: BallotBoxes) {
    this.boxes = boxes;
  }

  /** Undefined where there is no such box; rejects where it cannot be opened now. */
  at(slug: string): Promise<BallotBox | undefined> {
    const known = this.opened.get(slug);
    if (known !== undefined && !(known.failed && performance.now() - known.since > REST)) return known.box;
    // One after the other: two connections, one of them on files that are gone, would write in each other's way.
    const box = known === undefined ? this.boxes.open(slug) : letGo(known).then(() => this.boxes.open(slug));
    const opened = { box, since: performance.now(), failed: false };
    this.opened.set(slug, opened);
    box.then(
      (found) => (opened.failed = found === undefined),
      () => (opened.failed = true),
    );
    return box;
  }

  /** The box did not do what it was asked for. */
  failed(slug: string): void {
    const known = this.opened.get(slug);
    if (known !== undefined) known.failed = true;
  }

  async close(): Promise<void> {
    const boxes = [...this.opened.values()];
    this.opened.clear();
    await Promise.all(boxes.map(letGo));
  }
}

async function letGo({ box }: Opened): Promise<void> {
  const found = await box.catch(() => undefined);
  await found?.close().catch(() => undefined);
}
