import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Command, commandSchema, hostIntentSchema, playerIntentSchema } from "./commands.ts";
import { TestGame } from "./testing/fixtures.ts";
import { picture } from "./testing/picture.ts";
import { beginWildly, happen, wildGame } from "./testing/wild-game.ts";
import { hostView, seatView } from "./views.ts";

/** Something a child would like to say; as short as the shortest text a command may hold. */
const typed = "Noor!";

type Form = z.core.JSONSchema.BaseSchema;

/** A value of a form, with `typed` wherever a form lets any text through. */
function filled(form: Form): unknown {
  if (form.const !== undefined) return form.const;
  if (form.enum) return form.enum[0];
  const [choice] = form.anyOf ?? form.oneOf ?? [];
  if (choice) return filled(choice as Form);
  if (form.properties) return mapValues(form.properties as Record<string, Form>, filled);
  if (form.type === "array") return [filled(form.items as Form)];
  if (form.type === "integer" || form.type === "number") return form.minimum ?? 0;
  if (form.type === "boolean") return true;
  return typed;
}

function mapValues<From, To>(from: Record<string, From>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value)]));
}

/** What the forms of intents let somebody say in own words, one intent each. */
function sayings(schema: z.ZodType): Command[] {
  const { oneOf = [] } = z.toJSONSchema(schema) as Form;
  const intents = oneOf.map((form) => filled(form as Form) as Command);
  return intents.filter((intent) => JSON.stringify(intent).includes(typed));
}

describe("nothing that is typed reaches anybody", { timeout: 60_000 }, () => {
  const byPlayers = sayings(playerIntentSchema);
  const byHosts = sayings(hostIntentSchema);

  it("though some forms have room for an id, which may be any text", () => {
    expect(byPlayers.map(({ type }) => type)).toContain("rename");
    for (const intent of [...byPlayers, ...byHosts]) expect(commandSchema.safeParse(intent).success).toBe(true);
  });

  /** Everybody says what they can, and it is as if they had not. */
  function sayInVain(test: TestGame): void {
    const { game } = test;
    const before = picture(game);
    const said = [
      ...[...game.state.seats.keys()].flatMap((by) => byPlayers.map((intent) => test.give(by, intent))),
      ...byHosts.map((intent) => test.give("host", intent)),
    ];
    expect(said).not.toContain(undefined);
    expect(picture(game)).toBe(before);
    const seen = [...game.state.seats.keys()].map((id) => seatView(game, id));
    expect(JSON.stringify([game.state.toJSON(), seen, hostView(game)])).not.toContain(typed);
  }

  it.each(["lobby", "before", "intro"] as const)("for in the phase %s it is refused, and nobody sees it", (phase) => {
    const game = new TestGame({ questions: true });
    game.joinAll(2);
    if (phase !== "lobby") game.goTo(phase);
    sayInVain(game);
  });

  it("for at every later moment of a game it is refused, and nobody sees it", () => {
    fc.assert(
      fc.property(wildGame, (wild) => {
        const game = beginWildly(wild);
        for (const happening of wild.happenings.slice(0, 25)) {
          happen(game, happening);
          game.wait(0);
          sayInVain(game);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("whatever is sent", { timeout: 60_000 }, () => {
  const known = [
    "s1",
    "newcomer-1",
    "helpful-0",
    "fits-0",
    "sentence-0",
    ["helpful-0"],
    0,
    1,
    2,
    -1,
    1e9,
    true,
    false,
    null,
  ];
  const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(...known) }, fc.anything());
  const message = fc.oneof(
    ...commandSchema.options.map(({ shape: { type, ...fields } }) =>
      fc.record({ type: fc.constant(type.value), ...mapValues(fields as Record<string, unknown>, () => value) }),
    ),
    fc.record({ type: value, more: value }),
  );

  it("is no command, or is refused without a trace, or is played: the rules never fail", () => {
    let commands = 0;
    fc.assert(
      fc.property(wildGame, fc.array(message, { minLength: 40, maxLength: 40 }), (wild, messages) => {
        const game = beginWildly(wild);
        for (const sent of messages) {
          const parsed = commandSchema.safeParse(sent);
          if (!parsed.success) continue;
          commands++;
          const before = picture(game.game);
          if (game.give(`s${(commands % 4) + 1}`, parsed.data) !== undefined) expect(picture(game.game)).toBe(before);
        }
      }),
      { numRuns: 100 },
    );
    expect(commands).toBeGreaterThan(200);
  });
});
