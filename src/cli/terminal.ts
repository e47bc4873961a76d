/** Where a command writes. Results go to out, what is told beside them to err, so that a pipe gets results only. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Signs per line; tables and bars keep to it. */
  readonly columns: number;
  /** Whether somebody watches: colours and progress only then. */
  readonly interactive: boolean;
  readonly colours: boolean;
}

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, green: 32 } as const;

/** Text in a style, where the terminal shows styles. */
export function styled(terminal: Terminal, style: keyof typeof CODES, text: string): string {
  return terminal.colours ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

/**
 * Text from a file, fit for a terminal: control characters could move the cursor or recolour what stands above, so
 * they are shown as their code point.
 */
export function shown(text: string): string {
  return text.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (sign) =>
    sign === "\t" ? " " : `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** The terminal that a program was started on. */
export function processTerminal(
  program: Pick<NodeJS.Process, "stdout" | "stderr" | "env" | "exit"> = process,
): Terminal {
  const { stdout, stderr, env } = program;
  // Who reads only the start of a pipe (head, less) closes it: that is no failure.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    program.exit();
  });
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    columns: stdout.isTTY === true ? stdout.columns : 100,
    interactive: stderr.isTTY === true,
    colours: stdout.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb",
  };
}
