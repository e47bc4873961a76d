/** Something that answers requests: an app, or a server by its address. */
export type Asking = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** What a browser would send of a form, beside the button. */
export type Fields = Readonly<Record<string, string>>;

/**
 * A participant without script: opens pages and posts their form as a browser does, with every field that stands in
 * it. A field given as "" is emptied, or unticked.
 */
export class FormWalker {
  readonly asking: Asking;
  readonly path: string;
  html = "";
  status = 0;
  headers = new Headers();
  /** Where the last reply sent the browser. */
  location: string | null = null;

  constructor(asking: Asking, path: string) {
    this.asking = asking;
    this.path = path;
  }

  async open(path = this.path): Promise<this> {
    return this.take(await this.asking(path));
  }

  /** Fills fields in and presses a button; follows to where that leads. */
  async press(go: string, fields: Fields = {}): Promise<this> {
    const all = new Map(Object.entries(fieldsIn(this.html)));
    for (const [name, value] of Object.entries(fields)) all.set(name, value);
    const body = new URLSearchParams([...all].filter(([, value]) => value !== ""));
    body.set("_go", go);
    await this.take(await this.asking(this.path, postOf(body)));
    return this.location === null ? this : this.open(this.location);
  }

  /** Begins with a code, or without one where none is asked. */
  async begin(key?: string): Promise<this> {
    await this.open();
    return this.press("start", key === undefined ? {} : { _key: key });
  }

  get title(): string {
    return textOf(/<title>([\s\S]*?)<\/title>/.exec(this.html)?.[1] ?? "");
  }

  get heading(): string {
    return textOf(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(this.html)?.[1] ?? "");
  }

  get fields(): Fields {
    return fieldsIn(this.html);
  }

  /** The words of the page, as one would read them. */
  get words(): string {
    return textOf(this.html.replaceAll(/<(head|footer)>[\s\S]*?<\/\1>|<[^>]* hidden>[\s\S]*?<\/div>/g, ""));
  }

  private async take(reply: Response): Promise<this> {
    this.status = reply.status;
    this.headers = reply.headers;
    this.location = reply.headers.get("location");
    this.html = await reply.text();
    return this;
  }
}

/** What a browser sends with a form. */
export interface Post {
  readonly method: "POST";
  readonly redirect: "manual";
  readonly headers: Record<string, string>;
  readonly body: string;
}

export function postOf(body: URLSearchParams | string): Post {
  return {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: body.toString(),
  };
}

function fieldsIn(html: string): Fields {
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const isChoice = ["radio", "checkbox"].includes(attribute(tag, "type"));
    if (!isChoice || / checked\b/.test(tag)) fields[attribute(tag, "name")] = attribute(tag, "value");
  }
  for (const [, tag = "", text = ""] of html.matchAll(/(<textarea\b[^>]*>)\n?([\s\S]*?)<\/textarea>/g)) {
    fields[attribute(tag, "name")] = unescaped(text);
  }
  for (const [, tag = "", options = ""] of html.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)) {
    const chosen = /<option\b[^>]* selected[^>]*>/.exec(options)?.[0] ?? "";
    fields[attribute(tag, "name")] = attribute(chosen, "value");
  }
  return fields;
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

function textOf(html: string): string {
  return unescaped(html.replaceAll(/<[^>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
