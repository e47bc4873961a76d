import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as a model got it. */
export interface AskedOfModel {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the request is about, read as a model reads it. */
export interface Understood {
  readonly model: string;
  readonly task: string;
  readonly system: string;
  readonly question: string;
  readonly codebook: readonly { code: string; title: string; points: { code: string; title: string }[] }[];
  readonly answers: readonly { id: string; answer: string }[];
  readonly schema: object;
}

/** What a scripted model says: the content of its message, or whatever it does with the connection. */
export type Script = (asked: Understood, raw: AskedOfModel) => unknown;

export interface ModelServer {
  readonly url: string;
  readonly port: number;
  readonly asked: AskedOfModel[];
  /** Connections made, whether something was asked over them or not. */
  connections: number;
  script: Script;
  stop(): Promise<void>;
}

/** Makes a script take over the whole reply. */
export class Raw {
  readonly answer: (response: ServerResponse) => void;
  constructor(answer: (response: ServerResponse) => void) {
    this.answer = answer;
  }
}

/** A chat-completions server on this machine that says what it is told to say. */
export async function startModelServer(script: Script = () => ({})): Promise<ModelServer> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      const raw = { path: request.url ?? "", headers: request.headers, body };
      started.asked.push(raw);
      const said = started.script(understood(body), raw);
      if (said instanceof Raw) said.answer(response);
      else response.writeHead(200, { "content-type": "application/json" }).end(completion(said));
    });
  });
  const started: ModelServer = {
    url: "",
    port: 0,
    asked: [],
    connections: 0,
    script,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  server.on("connection", () => void started.connections++);
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(started, { port, url: `http://127.0.0.1:${port}/v1` });
}

/** A chat completion with a message; text as it is, anything else as JSON. */
export function completion(said: unknown, finish = "stop"): string {
  const content = typeof said === "string" ? said : JSON.stringify(said);
  return JSON.stringify({ choices: [{ message: { role: "assistant", content }, finish_reason: finish }] });
}

function understood(body: string): Understood {
  const request = JSON.parse(body) as {
    model: string;
    messages: { content: string }[];
    response_format: { json_schema: { name: string; schema: object } };
  };
  const [system, user] = request.messages.map(({ content }) => content);
  const data = JSON.parse(user!.split("\n")[1]!) as Pick<Understood, "question" | "codebook" | "answers">;
  const { name, schema } = request.response_format.json_schema;
  return {
    model: request.model,
    task: name.replace("peilschaal_", ""),
    system: system!,
    schema,
    ...data,
  };
}

/** Five words of an answer, as an honest model quotes them. */
export function quoteOf({ answer }: { readonly answer: string }): string {
  return answer
    .replaceAll(/\[weggelaten\][\s\S]*/g, "")
    .split("\n")[0]!
    .trim()
    .slice(0, 40)
    .trim();
}

/** Does what it is asked: two themes with a point, a code for every answer, a conclusion. */
export const obedient: Script = ({ task, answers, codebook }) => {
  const usable = answers.filter((answer) => quoteOf(answer) !== "");
  const quotes = usable.slice(0, 2).map((answer) => ({ id: answer.id, quote: quoteOf(answer) }));
  const codes = codebook.flatMap(({ code, points }) => [code, ...points.map((point) => point.code)]);
  switch (task) {
    case "themes":
      return {
        themes: ["Mensen die helpen", "Regels die knellen"].map((title, i) => ({
          title,
          include: "Wat mensen zeggen.",
          exclude: "",
          quotes: quotes.slice(i, i + 1),
          points: [{ title: `${title}, vaak`, quotes }],
        })),
      };
    case "points":
      return { points: [{ under: codebook[0]!.code, title: "Een nieuw punt", quotes }] };
    case "codes":
      return {
        answers: answers.map((answer) => {
          const quote = quoteOf(answer);
          return { id: answer.id, codes: quote === "" ? [] : [{ code: codes[0]!, quote }] };
        }),
      };
    default:
      return { conclusion: "Mensen maken het verschil.", rests_on: codes.slice(0, 1), quotes };
  }
};
