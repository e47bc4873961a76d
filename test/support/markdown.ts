/** A fenced block of a Markdown text, with the line its content begins on (from 1). */
export interface Fence {
  readonly text: string;
  readonly line: number;
}

/** The fenced blocks of one language. */
export function fencesIn(markdown: string, language: string): Fence[] {
  const fences: Fence[] = [];
  const lines = markdown.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const opened = /^```(\w*)/.exec(lines[i] ?? "");
    if (opened === null) continue;
    const from = i + 1;
    do i++;
    while (i < lines.length && !(lines[i] ?? "").startsWith("```"));
    if (opened[1] === language) fences.push({ text: lines.slice(from, i).join("\n"), line: from + 1 });
  }
  return fences;
}

/** Where the links of a Markdown text point, those in code apart. */
export function linksIn(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, "").replaceAll(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?)\)/g)].map((match) => match[1] ?? "");
}

/** The fragments a link to a Markdown text may end in: its headings as GitHub makes anchors of them. */
export function anchorsIn(markdown: string): Set<string> {
  const headings = markdown.replaceAll(/^```[\s\S]*?^```/gm, "").matchAll(/^#{1,6} +(.+)$/gm);
  return new Set(
    [...headings].map((match) =>
      (match[1] ?? "")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(/\s/g, "-"),
    ),
  );
}
