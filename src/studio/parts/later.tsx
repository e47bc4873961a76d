import { useEffect, useState } from "react";
import { Busy } from "./busy.tsx";
import { Failing } from "./failing.tsx";

type View<P> = React.ComponentType<P>;

/** A view whose script is loaded when it is opened, or before that by `begin`. */
export interface Later<P> extends React.FunctionComponent<P> {
  readonly begin: () => void;
}

/**
 * In place of React's `lazy`, which hides what has come for 300 ms once it has shown that it is loading, and takes the
 * whole page away, with all that was typed on it, where the script cannot be had.
 */
export function later<P extends object>(load: () => Promise<{ readonly default: View<P> }>): Later<P> {
  let loaded: View<P> | undefined;
  let loading: Promise<View<P>> | undefined;
  const begin = (): Promise<View<P>> => {
    loading ??= load().then(
      (module) => (loaded = module.default),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };

  function LaterView(props: P): React.JSX.Element {
    const [Here, setHere] = useState(() => loaded);
    const [error, setError] = useState<unknown>();
    const show = (): void => {
      setError(undefined);
      begin().then((view) => setHere(() => view), setError);
    };
    useEffect(() => {
      if (Here === undefined) show();
    }, []);
    if (Here !== undefined) return <Here {...props} />;
    return error === undefined ? <Busy /> : <Failing error={error} again={show} />;
  }
  return Object.assign(LaterView, { begin: () => void begin().catch(() => undefined) });
}
