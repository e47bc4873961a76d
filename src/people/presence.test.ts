import { expect, test } from "vitest";
import { presence } from "./presence.ts";

test("others see where somebody is, that person does not, and nobody of another room", () => {
  const { tell, others } = presence<string>();
  tell("peiling-1", "anna", "q4", 0);
  tell("peiling-2", "bas", "q8", 0);
  expect(others("peiling-1", "bas", 1)).toEqual(["q4"]);
  expect(others("peiling-1", "anna", 1)).toEqual([]);
  expect(others("peiling-3", "anna", 1)).toEqual([]);
});

test("who moves is in the new place only; who leaves, or is silent for long, is nowhere", () => {
  const { tell, others } = presence<string>();
  tell("wave", "anna", "q4", 0);
  tell("wave", "anna", "q8", 5000);
  expect(others("wave", "bas", 6000)).toEqual(["q8"]);
  tell("wave", "bas", "q4", 6000);
  tell("wave", "bas", null, 7000);
  expect(others("wave", "anna", 7000)).toEqual([]);
  expect(others("wave", "bas", 60_000)).toEqual([]);
});
