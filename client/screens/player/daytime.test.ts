import { expect, it } from "vitest";
import { phases } from "../../../shared/game/state.ts";
import { hourOf, skyAt } from "../../stage/board/sky.ts";
import { daytimeOf } from "./daytime.ts";

it.each(phases)("a player's sky is the board's, in the phase %s", (phase) => {
  const hour = hourOf(phase, 0);
  const { stars, daylight } = skyAt(hour);
  switch (daytimeOf(phase)) {
    case "morning":
      expect(hour).toBeGreaterThan(6);
      expect(hour).toBeLessThan(8);
      break;
    case "day":
      expect(daylight).toBeGreaterThan(0.6);
      break;
    default:
      expect(stars).toBeGreaterThan(0.3);
      expect(daylight).toBeLessThan(0.3);
  }
});
