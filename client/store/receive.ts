import { batch } from "@preact/signals";
import type { HostView, SeatView } from "../../shared/game/views.ts";
import type { ServerMessages } from "../../shared/protocol.ts";
import { observeClock, setClock, unknownClock } from "./game-clock.ts";
import { clock, game, hostView, joinAddress, type PublicGame, seatView, tellEvents, warning } from "./session.ts";
import { shareUnchanged } from "./share-unchanged.ts";

/** Where a connection puts what arrives. */
interface Receiver {
  game: (state: PublicGame) => void;
  seat: (parts: Partial<SeatView>) => void;
  host: (parts: Partial<HostView>) => void;
  clock: (message: ServerMessages["clock"]) => void;
  join: (address: ServerMessages["join"]) => void;
  events: (events: ServerMessages["events"]) => void;
  warning: (message: ServerMessages["warning"]) => void;
}

/**
 * A receiver for one connection. A view arrives whole first and then in parts; after coming back it is whole again, and
 * what was known before counts no more.
 */
export function receive(): Receiver {
  let seatIsWhole = false;
  let hostIsWhole = false;
  clock.value = unknownClock;
  return {
    game: (state) =>
      batch(() => {
        clock.value = observeClock(clock.value, state.clock, state.paused, performance.now());
        game.value = shareUnchanged(game.value, state);
      }),
    seat: (parts) => {
      seatView.value = mergeParts(seatView.value, parts, !seatIsWhole);
      seatIsWhole = true;
    },
    host: (parts) => {
      hostView.value = mergeParts(hostView.value, parts, !hostIsWhole);
      hostIsWhole = true;
    },
    clock: ({ at }) => {
      clock.value = setClock(clock.value, at, performance.now());
    },
    join: (address) => {
      joinAddress.value = address;
    },
    events: tellEvents,
    warning: ({ key }) => {
      warning.value = key;
    },
  };
}

/**
 * A view with the parts that have arrived.
 *
 * @param whole The parts are the whole view, the first of a connection.
 */
export function mergeParts<View extends object>(before: View | null, parts: Partial<View>, whole: boolean): View {
  const merged = (whole ? { ...parts } : { ...before, ...parts }) as View;
  return shareUnchanged(before, merged);
}
