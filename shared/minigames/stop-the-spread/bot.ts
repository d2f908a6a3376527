import { type Skill, understanding } from "../../bots/skill.ts";
import { draw, drawBelow, pick, type Random } from "../../game/random.ts";
import type { SpreadInput, SpreadView } from "./stop-the-spread.ts";
import { tapOn } from "./tap.ts";

/** Chances (0..1) that a bot that looks does what it sees to do now. */
const chances = {
  random: { tap: 0.1 },
  average: { call: 0.042, hold: 0.075, right: 0.016, report: 0.08, join: 0.25 },
  thoughtful: { call: 0.12, hold: 0.18, right: 0.1, report: 0.12, join: 0.4 },
} as const;

/** Plays a seat of Stop the spread: warns, holds what others warn of, reports together. */
export function stopTheSpreadBot(view: SpreadView, skill: Skill, random: Random): SpreadInput | undefined {
  if (view.stage !== "play" || view.seat === "") return undefined;
  if (skill === "random") {
    return draw(random) < chances.random.tap ? tapOn(view, drawBelow(random, view.phones.length)) : undefined;
  }
  const chance = chances[skill];
  // More hands at a device are more eyes; but the more devices, the more each thinks that another will do it.
  const eagerness = Math.sqrt(view.own) / Math.max(1, view.awake - 1) ** 0.8;
  for (const sender of view.senders) {
    if (sender.doing === "listens") {
      const first = view.reports.find(({ phone }) => phone === sender.phone);
      if (first && (first.seat !== view.seat || view.alone)) {
        if (draw(random) < chance.join * eagerness) return { do: "report", phone: sender.phone };
      } else if (!first && draw(random) < chance.report * eagerness) return { do: "report", phone: sender.phone };
    }
    if (sender.target >= 0 && tapOn(view, sender.target)?.do === "call" && draw(random) < chance.call) {
      return { do: "call", phone: sender.target };
    }
  }
  // Whoever is alone has nobody to ask.
  const rightly = understanding[view.alone ? "cards" : "people"][skill];
  const hold = { rightly, hold: chance.hold * eagerness, right: chance.right * eagerness };
  return holdOne(view, random, hold);
}

/** Holds a phone that a picture is coming to, or mishears which; a hand in the wrong place is moved when it is noticed. */
function holdOne(
  view: SpreadView,
  random: Random,
  { rightly, hold, right }: { rightly: number; hold: number; right: number },
): SpreadInput | undefined {
  const open = view.senders
    .map(({ target }) => target)
    .filter((target) => target >= 0 && tapOn(view, target)?.do === "hold");
  if (open.length === 0) return idleHand(view, random, right);
  const own = view.hands.filter(({ seat }) => seat === view.seat);
  const astray = own.some(({ phone }) => !view.senders.some(({ target }) => target === phone));
  if (own.length >= view.own && !astray) return undefined;
  if (draw(random) >= (astray ? right : hold)) return undefined;
  const others = view.phones.flatMap(({ is }, phone) => (is === "clean" && !open.includes(phone) ? [phone] : []));
  if (draw(random) < rightly || others.length === 0) return { do: "hold", phone: pick(random, open) };
  const heard = pick(random, others);
  return tapOn(view, heard)?.do === "hold" ? { do: "hold", phone: heard } : undefined;
}

/** Takes a hand away where nothing is coming, so that another can use it. */
function idleHand(view: SpreadView, random: Random, right: number): SpreadInput | undefined {
  const idle = view.hands.find(
    ({ seat, phone }) => seat === view.seat && !view.senders.some(({ target }) => target === phone),
  );
  return idle && draw(random) < right ? { do: "letGo", phone: idle.phone } : undefined;
}
