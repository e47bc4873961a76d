/**
 * For a program beside the server: Ctrl C on the terminal reaches it as well, but the server says when it is over, or is
 * gone itself. What is being written is written to the end first.
 */
export function endWithParent(isWriting: () => boolean = () => false): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  process.on("disconnect", () => {
    if (!isWriting()) process.exit();
  });
}
