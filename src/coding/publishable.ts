declare const publishableMark: unique symbol;

/** Words of a participant, or the place where words were left out. */
export type TextPart = { readonly words: string } | { readonly redacted: true };

/**
 * A participant's text that somebody read and released. Only review makes one; `report` accepts nothing else.
 * Holds the words as written, [weggelaten] where a person chose so, and no id.
 */
export interface PublishableText {
  readonly [publishableMark]: true;
  readonly parts: readonly TextPart[];
}

/** For review only: marks text as released. */
export function release(parts: readonly TextPart[]): PublishableText {
  return { parts } as unknown as PublishableText;
}

/** Part of a released text: the words from where they stand first; undefined where they do not. */
export function partOfText({ parts }: PublishableText, words: string): PublishableText | undefined {
  const has = parts.some((part) => "words" in part && part.words.includes(words));
  return has ? release([{ words }]) : undefined;
}
