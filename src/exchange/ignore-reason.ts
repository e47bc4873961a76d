/** Why a column is not imported. */
export type IgnoreReason = "personal" | "time" | "technical" | "derived" | "empty";
