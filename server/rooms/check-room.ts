import type { Client } from "@colyseus/core";
import { checkRoom } from "../../shared/protocol.ts";
import type { Log } from "../log.ts";
import { BaseRoom } from "./base-room.ts";

/** How often (ms) it is looked for whoever has been here long enough. */
const beatMs = 1_000;
/** A device tries its network out for less than this (ms); who stays longer is sent away. */
const mostStayMs = 60_000;
/** The tablets of a few schools at the same time. */
const mostDevices = 300;

/**
 * A room without a game: a device that tries its network out comes in the way it would come into a class, is answered
 * when it asks, and goes again. Nothing is kept of it.
 */
export class CheckRoom extends BaseRoom<{ client: Client }> {
  override autoDispose = false;
  override patchRate = beatMs;
  override maxClients = mostDevices;
  override seatReservationTimeout = 8;
  override maxMessagesPerSecond = 10;
  override messages = { echo: () => true };

  protected log: Log | undefined;
  readonly #leavesAt = new Map<Client, number>();

  override onCreate({ log }: { log: Log }): void {
    this.roomId = checkRoom;
    this.log = log;
  }

  override onJoin(device: Client): void {
    this.#leavesAt.set(device, performance.now() + mostStayMs);
  }

  override onLeave(device: Client): void {
    this.#leavesAt.delete(device);
  }

  protected beat(): void {
    for (const [device, at] of this.#leavesAt) if (at <= performance.now()) device.leave();
  }

  protected broke(): void {}
}
