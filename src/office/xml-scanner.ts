import { ownWords } from "../own-words.ts";
import { Attributes, type XmlAttributes } from "./xml-attributes.ts";
import { FORBIDDEN, LONGEST_REFERENCE, NAME, resolved } from "./xml-signs.ts";

/** What to do with what a document tells, in its order; names come without their prefix. `false` stops reading. */
export interface XmlEvents {
  readonly open?: ((name: string, attributes: XmlAttributes) => unknown) | undefined;
  readonly close?: ((name: string) => unknown) | undefined;
  /** Words of an element may come in pieces. */
  readonly text?: ((words: string) => unknown) | undefined;
  readonly instruction?: ((target: string, body: string) => unknown) | undefined;
}

export interface XmlRules {
  /** How many elements may be open at once. */
  readonly deepest: number;
  /** Whether a document type that declares nothing of its own is passed over; any other is always refused. */
  readonly plainDoctype: boolean;
}

/** Why reading ended before the document did. */
export type XmlEnd = "stopped" | "malformed" | "doctype";

class Ending extends Error {
  readonly why: XmlEnd;

  constructor(why: XmlEnd) {
    super(why);
    this.why = why;
  }
}

interface Name {
  readonly written: string;
  readonly local: string;
  /** The name that was opened after it the last time: rows are alike, so it is most often the next as well. */
  next: Name | undefined;
}

/** Signs in one tag, comment or instruction; they are kept until they are whole. */
const LONGEST = 1 << 22;
const MOST_ATTRIBUTES = 1000;
const MOST_NAMES = 10_000;
const LONGEST_NAME = 1000;

const [TAB, LF, SPACE, BANG, SLASH, EQUALS, GREATER, QUESTION] = [9, 10, 32, 33, 47, 61, 62, 63];
const [LESS, QUOTE, APOSTROPHE] = [60, 34, 39];

/**
 * Reads XML (1.0) that comes in pieces. There is no document type to declare anything, so no entities but the five, and
 * nothing is ever opened. Lenient in one thing: `]]>` may stand among words.
 */
export class XmlScanner {
  /** Those of the element that was opened last. */
  readonly attributes = new Attributes();
  private readonly events: XmlEvents;
  private readonly rules: XmlRules;
  private readonly path: Name[] = [];
  private readonly names = new Map<string, Name>();
  private buffer = "";
  private at = 0;
  /** What is not whole is looked at again when it has doubled, so that many small pieces cost no more than one. */
  private enough = 0;
  private afterReturn = false;
  private inSection = false;
  private begun = false;
  private latest: Name | undefined;
  private ended: XmlEnd | undefined;

  constructor(events: XmlEvents, rules: XmlRules) {
    this.events = events;
    this.rules = rules;
  }

  /** Reads on; the answer is why that ended, if it did. */
  write(piece: string): XmlEnd | undefined {
    return this.guarded(() => {
      if (FORBIDDEN.test(piece)) throw new Ending("malformed");
      const text = this.withLineEnds(piece);
      this.buffer = this.at < this.buffer.length ? this.buffer.slice(this.at) + text : text;
      this.at = 0;
      if (this.buffer.length >= this.enough) this.scan(false);
    });
  }

  /** There is nothing more: the document is whole, or it is malformed. */
  end(): XmlEnd | undefined {
    return this.guarded(() => {
      this.scan(true);
      const whole = this.at === this.buffer.length && this.begun && this.path.length === 0;
      if (!whole) throw new Ending("malformed");
    });
  }

  private guarded(step: () => void): XmlEnd | undefined {
    if (this.ended !== undefined) return this.ended;
    try {
      step();
    } catch (error) {
      if (!(error instanceof Ending)) throw error;
      this.ended = error.why;
    }
    return this.ended;
  }

  /** Every line end is a line feed (XML 1.0, 2.11). */
  private withLineEnds(piece: string): string {
    const text = this.afterReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
    if (piece !== "") this.afterReturn = piece.endsWith("\r");
    return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  }

  private scan(last: boolean): void {
    this.enough = 0;
    while (this.at < this.buffer.length) {
      const went = this.inSection
        ? this.section()
        : this.buffer.charCodeAt(this.at) === LESS
          ? this.markup()
          : this.words(last);
      if (went) continue;
      const left = this.buffer.length - this.at;
      if (left > LONGEST) throw new Ending("malformed");
      this.enough = left * 2;
      break;
    }
  }

  /** Words up to the next tag. At the end of a piece a reference may be half there. */
  private words(last: boolean): boolean {
    const { buffer, at } = this;
    let end = buffer.indexOf("<", at);
    if (end === -1) {
      const half = last ? -1 : buffer.lastIndexOf("&");
      const whole = half < at || buffer.length - half > LONGEST_REFERENCE || buffer.includes(";", half);
      end = whole ? buffer.length : half;
      if (end === at) return false;
    }
    this.at = end;
    const words = resolved(buffer.slice(at, end));
    if (words === undefined) throw new Ending("malformed");
    if (this.path.length > 0) this.tell(this.events.text?.(words));
    else if (words.replace(/^\uFEFF/, "").trim() !== "") throw new Ending("malformed");
    return true;
  }

  private markup(): boolean {
    switch (this.buffer.charCodeAt(this.at + 1)) {
      case SLASH:
        return this.closeTag();
      case BANG:
        return this.declaration();
      case QUESTION:
        return this.instruction();
      default:
        return this.openTag();
    }
  }

  private closeTag(): boolean {
    const { buffer } = this;
    const name = this.path.at(-1);
    if (name === undefined) throw new Ending("malformed");
    const start = this.at + 2;
    if (!buffer.startsWith(name.written, start)) return this.wanting(start + name.written.length);
    const end = this.pastSpace(start + name.written.length);
    if (end >= buffer.length) return false;
    if (buffer.charCodeAt(end) !== GREATER) throw new Ending("malformed");
    this.at = end + 1;
    this.path.pop();
    this.tell(this.events.close?.(name.local));
    return true;
  }

  private openTag(): boolean {
    const { buffer } = this;
    const start = this.at + 1;
    const name = this.guessed(start) ?? this.nameAt(start);
    if (name === undefined) return false;
    const closing = this.readAttributes(start + name.written.length);
    if (closing === -1) return false;
    if (this.path.length === 0 && this.begun) throw new Ending("malformed");
    this.begun = true;
    if (this.latest !== undefined) this.latest.next = name;
    this.latest = name;
    const alone = buffer.charCodeAt(closing) === SLASH;
    this.at = closing + (alone ? 2 : 1);
    this.path.push(name);
    if (this.path.length > this.rules.deepest) throw new Ending("malformed");
    this.tell(this.events.open?.(name.local, this.attributes));
    if (!alone) return true;
    this.path.pop();
    this.tell(this.events.close?.(name.local));
    return true;
  }

  private guessed(start: number): Name | undefined {
    const name = this.latest?.next;
    if (name === undefined || !this.buffer.startsWith(name.written, start)) return undefined;
    return endsName(this.buffer.charCodeAt(start + name.written.length)) ? name : undefined;
  }

  /** The name that begins here; undefined where it is not whole. */
  private nameAt(start: number): Name | undefined {
    const { buffer } = this;
    let end = start;
    while (end < buffer.length && !endsName(buffer.charCodeAt(end))) end++;
    return end < buffer.length ? this.nameOf(buffer.slice(start, end)) : undefined;
  }

  /** Where the tag closes, at its `>` or `/>`; -1 where it is not whole. */
  private readAttributes(from: number): number {
    const { buffer, attributes } = this;
    attributes.clear();
    for (let at = from; ;) {
      const next = this.pastSpace(at);
      const sign = buffer.charCodeAt(next);
      if (sign === GREATER) return next;
      if (next + 1 >= buffer.length) return -1;
      if (sign === SLASH && buffer.charCodeAt(next + 1) === GREATER) return next;
      if (next === at) throw new Ending("malformed");
      let nameEnd = next;
      while (nameEnd < buffer.length && !endsName(buffer.charCodeAt(nameEnd))) nameEnd++;
      const equals = this.pastSpace(nameEnd);
      const quoteAt = this.pastSpace(equals + 1);
      if (quoteAt >= buffer.length) return -1;
      const quote = buffer.charCodeAt(quoteAt);
      if (buffer.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) {
        throw new Ending("malformed");
      }
      const end = buffer.indexOf(quote === QUOTE ? '"' : "'", quoteAt + 1);
      if (end === -1) return -1;
      const { written } = this.nameOf(buffer.slice(next, nameEnd));
      const isNew = attributes.add(written, valueOf(buffer.slice(quoteAt + 1, end)));
      if (!isNew || attributes.count > MOST_ATTRIBUTES) throw new Ending("malformed");
      at = end + 1;
    }
  }

  private declaration(): boolean {
    const { buffer, at } = this;
    if (buffer.startsWith("<!--", at)) return this.comment();
    if (buffer.startsWith("<![CDATA[", at)) {
      if (this.path.length === 0) throw new Ending("malformed");
      this.at += 9;
      this.inSection = true;
      return true;
    }
    if (!buffer.startsWith("<!DOCTYPE", at)) return this.wanting(at + 9);
    const { plainDoctype } = this.rules;
    const end = buffer.indexOf(">", at);
    if (!plainDoctype || buffer.lastIndexOf("[", end === -1 ? buffer.length : end) > at) {
      throw new Ending("doctype");
    }
    if (end === -1) return false;
    if (this.begun) throw new Ending("malformed");
    this.at = end + 1;
    return true;
  }

  private comment(): boolean {
    const end = this.buffer.indexOf("--", this.at + 4);
    if (end === -1 || end + 2 >= this.buffer.length) return false;
    if (this.buffer.charCodeAt(end + 2) !== GREATER) throw new Ending("malformed");
    this.at = end + 3;
    return true;
  }

  /** Words that stand as they are, handed on as they come. */
  private section(): boolean {
    const { buffer, at } = this;
    const close = buffer.indexOf("]]>", at);
    const end = close === -1 ? buffer.length - 2 : close;
    if (end > at) this.tell(this.events.text?.(buffer.slice(at, end)));
    if (close === -1) {
      this.at = Math.max(at, end);
      return false;
    }
    this.at = close + 3;
    this.inSection = false;
    return true;
  }

  private instruction(): boolean {
    const end = this.buffer.indexOf("?>", this.at + 2);
    if (end === -1) return false;
    const [, target = "", body = ""] = /^(\S+)\s*([^]*)$/.exec(this.buffer.slice(this.at + 2, end)) ?? [];
    if (!NAME.test(target)) throw new Ending("malformed");
    this.at = end + 2;
    this.tell(this.events.instruction?.(target, body));
    return true;
  }

  private nameOf(written: string): Name {
    const known = this.names.get(written);
    if (known !== undefined) return known;
    if (written.length > LONGEST_NAME || !NAME.test(written)) throw new Ending("malformed");
    if (this.names.size >= MOST_NAMES) this.forgetNames();
    const own = ownWords(written);
    const name = { written: own, local: own.slice(own.indexOf(":") + 1), next: undefined };
    this.names.set(own, name);
    return name;
  }

  /** Names point at what came after them: those of open elements would hold on to all the others. */
  private forgetNames(): void {
    this.names.clear();
    this.latest = undefined;
    for (const name of this.path) name.next = undefined;
  }

  private pastSpace(from: number): number {
    let at = from;
    while (isSpace(this.buffer.charCodeAt(at))) at++;
    return at;
  }

  /** What stands here is wrong, unless it goes on in the next piece. */
  private wanting(end: number): false {
    if (end <= this.buffer.length) throw new Ending("malformed");
    return false;
  }

  private tell(answer: unknown): void {
    if (answer === false) throw new Ending("stopped");
  }
}

function valueOf(written: string): string {
  const words = written.includes("<")
    ? undefined
    : resolved(/[\n\t]/.test(written) ? written.replaceAll(/[\n\t]/g, " ") : written);
  if (words === undefined) throw new Ending("malformed");
  return words;
}

function isSpace(sign: number): boolean {
  return sign === SPACE || sign === LF || sign === TAB;
}

function endsName(sign: number): boolean {
  return isSpace(sign) || sign === GREATER || sign === SLASH || sign === EQUALS || sign === LESS;
}
