/** Who is where. Kept in memory for a moment, and written nowhere. */
export interface Presence<P> {
  /** Tells where somebody is; null where they are nowhere any more. */
  readonly tell: (room: string, person: string, place: P | null, now: number) => void;
  /** Where others in a room are. */
  readonly others: (room: string, person: string, now: number) => P[];
}

/** A page tells every few seconds; who was silent for as long has left, or lost the connection. */
const SILENT_MS = 20_000;

export function presence<P>(): Presence<P> {
  const rooms = new Map<string, Map<string, { readonly place: P; readonly at: number }>>();
  return {
    tell: (room, person, place, now) => {
      const people = rooms.get(room) ?? new Map<string, { readonly place: P; readonly at: number }>();
      if (place === null) people.delete(person);
      else people.set(person, { place, at: now });
      if (people.size === 0) rooms.delete(room);
      else rooms.set(room, people);
    },
    others: (room, person, now) => {
      const people = rooms.get(room);
      if (people === undefined) return [];
      for (const [other, { at }] of people) if (now - at > SILENT_MS) people.delete(other);
      return [...people].filter(([other]) => other !== person).map(([, { place }]) => place);
    },
  };
}
