/** "1, 4–7, 12": three and more in a row are said by their ends. */
export function sayNumbers(numbers: readonly number[]): string {
  const said: string[] = [];
  let from = 0;
  for (let i = 1; i <= numbers.length; i++) {
    if (numbers[i] === (numbers[i - 1] ?? 0) + 1) continue;
    said.push(...sayRun(numbers.slice(from, i)));
    from = i;
  }
  return said.join(", ");
}

function sayRun(run: readonly number[]): string[] {
  return run.length < 3 ? run.map(String) : [`${run[0] ?? ""}–${run.at(-1) ?? ""}`];
}
