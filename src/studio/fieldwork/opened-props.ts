import type { FieldworkView, OpenedWave } from "../../api/fieldwork.ts";
import type { StageProps } from "../wave/stage-props.ts";

/** What every part of an opened wave is given. */
export interface OpenedProps {
  readonly stage: StageProps;
  readonly view: FieldworkView;
  readonly opened: OpenedWave;
}
