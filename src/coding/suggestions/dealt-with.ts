import type { CodedAnswer } from "../model.ts";

/** Whether somebody decided on an answer: with codes, with none that fit, or by coding it back. Suggestions wait. */
export function isDealtWith({ codes, backTo }: CodedAnswer): boolean {
  return codes.length === 0 || backTo !== undefined || codes.some((code) => code.accepted);
}
