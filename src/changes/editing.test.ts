import { expect, test } from "vitest";
import { applyChanges } from "./apply.ts";
import {
  acknowledge,
  beginEditing,
  edit,
  keepMine,
  meetConflict,
  mineAt,
  redo,
  shownFile,
  takeTheirs,
  undo,
} from "./editing.ts";
import type { Change } from "./model.ts";

const title = (from: string, to: string): Change[] => [{ kind: "set", at: "title", from, to }];
const begun = beginEditing({ title: "Peiling", theme: "Kwaliteit" });

test("what is typed shows at once and stays until the server has it", () => {
  const typed = edit(edit(begun, title("Peiling", "Meting")), title("Meting", "Meting 2"));
  expect(shownFile(typed)).toMatchObject({ title: "Meting 2" });
  const first = acknowledge(typed, { title: "Meting", theme: "Kwaliteit" });
  expect(first.pending).toHaveLength(1);
  expect(shownFile(first)).toMatchObject({ title: "Meting 2" });
});

test("each step is undone and done again, also after the server had it", () => {
  const saved = acknowledge(edit(begun, title("Peiling", "Meting")), { title: "Meting", theme: "Kwaliteit" });
  const back = undo(saved);
  expect(shownFile(back)).toMatchObject({ title: "Peiling" });
  expect(shownFile(redo(back))).toMatchObject({ title: "Meting" });
  expect(shownFile(undo(undo(back)))).toMatchObject({ title: "Peiling" });
});

test("a new step after an undo forgets what could be done again", () => {
  const other = edit(undo(edit(begun, title("Peiling", "Meting"))), title("Peiling", "Telling"));
  expect(redo(other)).toEqual({ ...other, redo: [] });
});

const met = meetConflict(
  edit(begun, title("Peiling", "Meting")),
  { at: "title", found: "Enquête" },
  { title: "Enquête", theme: "Kwaliteit" },
);

test("where somebody else was first both versions can be shown", () => {
  expect([mineAt(met), met.conflict?.found]).toEqual(["Meting", "Enquête"]);
  expect(shownFile(met)).toMatchObject({ title: "Enquête" });
});

test("taking theirs drops our step; keeping ours is sent as a change of theirs", () => {
  expect(takeTheirs(met).pending).toEqual([]);
  const mine = keepMine(met);
  expect(mine.pending).toEqual([title("Enquête", "Meting")]);
  expect(applyChanges(mine.server, mine.pending[0]!)).toMatchObject({ value: { title: "Meting" } });
});

test("what was typed while the server was away is there when the page opens again", () => {
  const reopened = beginEditing({ title: "Peiling", theme: "Kwaliteit" }, [title("Peiling", "Meting")]);
  expect(shownFile(reopened)).toMatchObject({ title: "Meting" });
});
