/** Why a column is not imported; `chosen`: somebody said so. */
export type IgnoreReason = "personal" | "time" | "technical" | "derived" | "empty" | "chosen";
