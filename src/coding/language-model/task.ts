/** What a model can be asked for. */
export const modelTasks = ["themes", "points", "codes", "conclusion"] as const;

export type ModelTask = (typeof modelTasks)[number];
