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
    const opened = { box: this.openAfter(known, slug), since: performance.now(), failed: false };
    this.opened.set(slug, opened);
    void noteFailure(opened);
    return opened.box;
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

  /** One after the other: two connections, one of them on files that are gone, would write in each other's way. */
  private async openAfter(before: Opened | undefined, slug: string): Promise<BallotBox | undefined> {
    if (before !== undefined) await letGo(before);
    return this.boxes.open(slug);
  }
}

async function noteFailure(opened: Opened): Promise<void> {
  try {
    opened.failed = (await opened.box) === undefined;
  } catch {
    opened.failed = true;
  }
}

/** What keeps a box from being closed is what made it fail, and was told then. */
async function letGo({ box }: Opened): Promise<void> {
  try {
    await (await box)?.close();
  } catch {
    return;
  }
}
