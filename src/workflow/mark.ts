/**
 * A short mark of what a publication was made of (FNV-1a, 32 bits): the same questionnaire and numbers give the same
 * mark. It tells two builds apart; it proves nothing about who made them.
 */
export function markOf(...parts: readonly unknown[]): string {
  const text = JSON.stringify(parts);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const digits = (hash >>> 0).toString(16).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
