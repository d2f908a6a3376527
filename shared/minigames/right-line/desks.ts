/** The desks a letter can go to, in their order round the belt. All but `max` are roles of `assets/help/help.json`. */
export const deskIds = ["max", "school-support", "child-focus", "listening-line", "emergency"] as const;
/** `max`: an adult one trusts. `emergency`: only when somebody is in danger now. */
export type DeskId = (typeof deskIds)[number];

/** A desk and the seats that staff it now; at least one. */
export interface Desk {
  desk: DeskId;
  seats: string[];
}

/** Deals the desks over the seats: a seat staffs several where there are few seats, two share one where there are many. */
export function dealDesks(desks: readonly DeskId[], seats: readonly string[]): Desk[] {
  const dealt = desks.map((desk, index): Desk => ({ desk, seats: [seats[index % seats.length] ?? ""] }));
  seats.slice(desks.length).forEach((seat, index) => {
    dealt[index % dealt.length]?.seats.push(seat);
  });
  return dealt.sort((one, other) => deskIds.indexOf(one.desk) - deskIds.indexOf(other.desk));
}

/** Who staffs a desk. */
export function staffOf(desks: readonly Desk[], desk: DeskId): readonly string[] {
  return desks.find((one) => one.desk === desk)?.seats ?? [];
}

/** Whether a letter that lies `at` a desk and is given `to` one is taken there, as both are in the same hands. */
export function isTaken(desks: readonly Desk[], at: DeskId, to: DeskId): boolean {
  const there = staffOf(desks, to);
  return at === to || staffOf(desks, at).every((seat) => there.includes(seat));
}

/** The desks with somebody awake at each: seats that sleep are left out, the least busy stand in for a desk of theirs. */
export function withStandIns(desks: readonly Desk[], awake: readonly string[]): Desk[] {
  const staffed = desks.map(({ desk, seats }): Desk => ({ desk, seats: seats.filter((seat) => awake.includes(seat)) }));
  const busy = (seat: string) => staffed.filter(({ seats }) => seats.includes(seat)).length;
  for (const { seats } of staffed) {
    if (seats.length > 0) continue;
    const [standIn] = [...awake].sort((one, other) => busy(one) - busy(other));
    if (standIn !== undefined) seats.push(standIn);
  }
  return staffed;
}
