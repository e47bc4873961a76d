import { numberIn } from "../../forms/json.ts";
import type { TellNumber } from "../../forms/numbers.ts";

/** `start=0 end=10 step=0.5`, also with commas or semicolons between them. */
export function parametersIn(written: string): ReadonlyMap<string, string> {
  const pairs = written.matchAll(/([\w-]+)\s*=\s*([^\s,;]*)/g);
  return new Map([...pairs].map(([, name = "", value = ""]) => [name.toLowerCase(), value]));
}

/** The numbers of a range; what it does not say is what ODK takes. They may count down. */
export function rangeIn(written: string, tell: TellNumber): { min: number; max: number; decimals?: number } {
  const parameters = parametersIn(written);
  const of = (name: string, usual: number): number => {
    const said = parameters.get(name);
    const number = numberIn(said);
    if (said !== undefined && said !== "" && number === undefined) tell(name, said, usual);
    return number ?? usual;
  };
  const [start, end, step] = [of("start", 1), of("end", 10), Math.abs(of("step", 1))];
  const decimals = /\.(\d+)$/.exec(String(step))?.[1]?.length;
  if (decimals === undefined && step !== 1) tell("step", String(step));
  return {
    min: Math.min(start, end),
    max: Math.max(start, end),
    ...(decimals === undefined ? {} : { decimals }),
  };
}
