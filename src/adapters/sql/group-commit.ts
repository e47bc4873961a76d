/** How many are committed together at most: enough to share one sync, few enough to answer soon. */
const MOST = 512;

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Commits what arrives at the same time in one transaction. While one commit runs, the next gathers: nobody waits for a
 * timer, and the disk syncs once for all.
 */
export class GroupCommit<T, R> {
  private waiting: Waiting<T, R>[] = [];
  private running = 0;
  private readonly commit: (items: readonly T[]) => Promise<readonly R[]>;
  private readonly lanes: number;

  /** `commit` gives a result for every item, in order; `lanes` is how many may run side by side. */
  constructor(commit: (items: readonly T[]) => Promise<readonly R[]>, lanes = 1) {
    this.commit = commit;
    this.lanes = lanes;
  }

  add(item: T): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.running < this.lanes) {
        this.running++;
        setImmediate(() => void this.run());
      }
    });
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST);
      try {
        const results = await this.commit(batch.map(({ item }) => item));
        batch.forEach(({ resolve }, i) => resolve(results[i] as R));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      // Lets requests that came in meanwhile join the next group.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.running--;
  }
}
