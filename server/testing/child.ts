import { decide, type Mind } from "../../shared/bots/index.ts";
import type { SeatView } from "../../shared/game/index.ts";
import type { Device } from "./device.ts";

/** For tests: lets the child at a device do what it would do next, by what the device shows. True when it did something. */
export async function act(device: Device, mind: Mind): Promise<boolean> {
  const state = device.room?.state;
  const seat = state?.seats.get(device.seat);
  const table = state && [...state.tables].find((one) => one.number === seat?.table);
  if (!state || !seat || !table) return false;
  const view = () => device.seatView as SeatView;
  const intent = decide({ state, seat, table, view, minigame: () => view().minigame }, mind);
  if (!intent) return false;
  // What somebody else did a moment ago may have made it impossible; a child would try something else then.
  await device.ask(intent);
  return true;
}
