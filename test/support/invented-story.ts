import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everybody and everything here is invented. */
export const PEOPLE = 98;
export const SECTORS = ["Ministerie", "Uitvoeringsorganisatie", "Gemeente"] as const;
const IMPORTED = 60;

const WISHES = [
  "Betere roosters, zodat je ruim vooraf weet waar je aan toe bent.",
  "Minder overleg en meer tijd voor mensen aan de balie.",
  "De telefoon wordt sneller opgenomen, ook in de middag.",
  "Heldere brieven zonder vaktaal helpen iedereen verder.",
];
const WORRIES = ["Werkdruk", "Geld", "Personeel", "Techniek"];
const MOODS = ["Slecht", "Matig", "Goed", "Zeer goed"];

/** What somebody wrote; told from all others by its number. */
export function wishOf(i: number): string {
  return `${WISHES[i % WISHES.length] ?? ""} Verzonnen wens ${i}.`;
}

/** An export of a poll that was held elsewhere, with a row that cannot be read; gives its path. */
export function inventedExport(folder: string): string {
  const rows = Array.from({ length: IMPORTED }, (_, i) => [
    `2026-03-${String((i % 20) + 1).padStart(2, "0")}`,
    `mens${i}@voorbeeld.example`,
    SECTORS[i % SECTORS.length] ?? "",
    MOODS[(i * 7) % MOODS.length] ?? "",
    [WORRIES[i % 4], WORRIES[(i + 1 + (i % 3)) % 4]]
      .filter((one, at, all) => all.indexOf(one) === at)
      .join(";"),
    wishOf(i),
  ]);
  const head = [
    "Tijdstempel",
    "E-mailadres",
    "In welke sector werk je?",
    "Hoe beoordeel je de samenwerking?",
    "Waar maak je je zorgen over?",
    "Wat moet er als eerste beter?",
  ];
  const cells = [head, ...rows, ["te", "kort"]].map((row) => row.map((cell) => `"${cell}"`).join(","));
  const path = join(folder, "export.csv");
  writeFileSync(path, cells.join("\n"));
  return path;
}

/** A list of a panel, as it is copied out of a worksheet; from one number up to another. */
export function inventedPanel(from: number, to: number): string {
  const people = Array.from({ length: to - from }, (_, i) => {
    const number = from + i;
    return `Deelnemer ${number}\td${number}@voorbeeld.example\t${SECTORS[number % SECTORS.length]}`;
  });
  return ["naam\tmail\tsector", ...people].join("\n");
}
