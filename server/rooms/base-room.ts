import { Room, type RoomException, type RoomMethodName, type RoomOptions } from "@colyseus/core";
import type { Log } from "../log.ts";
import { Refused } from "../refused.ts";

/** Where the library keeps places that were asked for: private, and there is no other way to them. */
const reserved = { places: "_reservedSeats", timers: "_reservedSeatTimeouts" } as const;
/** What the library's clock reads the time from: as private. */
const source = "now";

/** A room whose faults end nothing but what they happen in: a throw in a handler or a timer never ends the process. */
export abstract class BaseRoom<Options extends RoomOptions> extends Room<Options> {
  /** The program's log, once the room is made. */
  protected abstract readonly log: Log | undefined;
  /** What happens at each beat (a patch), before the state is sent. */
  protected abstract beat(): void;
  /** The room cannot be trusted any more. */
  protected abstract broke(): void;

  constructor() {
    super();
    // The library's own is the date: put back by an hour, it would count an hour's messages as those of one second.
    this.clock[source] = () => performance.now();
  }

  /**
   * Lets go of places that were asked for and are not taken yet: a room that closes waits for them, and everybody who
   * wants to come back waits with it.
   */
  protected letGoOfPlaces(): void {
    const [places, timers] = [this[reserved.places], this[reserved.timers]];
    for (const id of Object.keys(places)) {
      clearTimeout(timers[id]);
      delete timers[id];
      delete places[id];
    }
  }

  override onUncaughtException(error: RoomException, method: RoomMethodName): void {
    if (error.cause instanceof Refused) return;
    this.log?.error({ error: error.cause ?? error, method }, "a fault in a room");
  }

  override onBeforePatch(): void {
    try {
      this.beat();
    } catch (error) {
      this.log?.error({ error }, "a fault in a room's beat");
    }
  }

  override broadcastPatch(): boolean {
    try {
      return super.broadcastPatch();
    } catch (error) {
      this.log?.error({ error }, "the state of a room could not be sent");
      this.broke();
      return false;
    }
  }
}
