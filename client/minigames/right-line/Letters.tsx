import type { DeskId } from "../../../shared/minigames/right-line/desks.ts";
import { staffOf } from "../../../shared/minigames/right-line/desks.ts";
import type { LineInput } from "../../../shared/minigames/right-line/right-line.ts";
import type { Latest } from "../../../shared/minigames/right-line/state.ts";
import type { LetterView, LineView } from "../../../shared/minigames/right-line/view.ts";
import { Button } from "../../design/components/Button.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { type TextKey, text } from "../../language/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import type { Place } from "../minigame-props.ts";
import { deskName } from "./desk-name.ts";

type Play = (input: LineInput) => Promise<{ ok: boolean }>;

/** What a child wrote, or why a desk helps best with it. */
export function letterWords(id: string, part: "says" | "why"): string {
  // The rules and the words are compared by a test beside the rules; a key made of the two cannot be typed.
  return text(`right-line:letters.${id}.${part}` as TextKey);
}

/** What to do now, in one sentence; with a letter one holds, its words. */
export function leadOf(view: LineView): string {
  if (view.asleep) return text("right-line:asleep");
  const held = view.letters.find((letter) => letter.held);
  if (held) return `${howTo(view, held)} ${letterWords(held.text, "says")}`;
  const [other] = view.letters;
  if (other) return whereItIs(other);
  return text(`right-line:${view.done.length < view.of ? "waiting" : "over"}`);
}

function howTo(view: LineView, letter: LetterView): string {
  if (view.seats.length === 1) return text("right-line:howAlone");
  return text(staffOf(view.desks, letter.at).length > 1 ? "right-line:howTwo" : "right-line:how");
}

function whereItIs({ at, open, text: id }: LetterView): string {
  const desk = deskName(at).said;
  return open
    ? `${text("right-line:listenOpen", { desk })} ${letterWords(id, "says")}`
    : text("right-line:listen", { desk });
}

interface HeldProps {
  view: LineView;
  letter: LetterView;
  places: readonly Place[];
  /** More letters at this seat's desks. */
  behind: number;
  play: Play;
}

/** The letter this seat holds: only it reads it, unless it holds it up for all. */
export function HeldLetter({ view, letter, places, behind, play }: HeldProps) {
  const open = useOptimisticBy<boolean, LineInput>(letter.open, play);
  const needsHow = (view.done.length === 0 && letter.tried.length === 0) || staffOf(view.desks, letter.at).length > 1;
  const others = letter.choices.filter(({ seat }) => seat !== view.seat);
  return (
    <section class="line-letter" key={letter.number}>
      {view.seats.length > 1 && <Tag view={view} letter={letter} open={open.value} />}
      {view.heads > 1 && <p class="line-reader">{text("right-line:reader", { number: letter.reader })}</p>}
      <p class="line-words">{letterWords(letter.text, "says")}</p>
      <PassedOn view={view} letter={letter} />
      {needsHow && <p class="line-how">{howTo(view, letter)}</p>}
      <div class="line-others" aria-live="polite">
        {others.map(({ seat, desk }) => (
          <p key={seat} class="line-wants">
            {text("right-line:wants", {
              name: places.find(({ id }) => id === seat)?.nickname ?? "",
              desk: deskName(desk).said,
            })}
          </p>
        ))}
      </div>
      {behind > 0 && <p class="line-how">{text("right-line:behind", { count: behind })}</p>}
      {view.seats.length > 1 && !open.value && (
        <Button
          small
          kind="quiet"
          symbol="megaphone"
          onPress={() => open.change(true, { do: "show", letter: letter.number })}
        >
          {text("right-line:show")}
        </Button>
      )}
    </section>
  );
}

/** What the last desk said that took this letter and passes it on, for as long as that is the latest. */
function PassedOn({ view, letter }: { view: LineView; letter: LetterView }) {
  const { latest } = view;
  if (!isPassedOn(latest, letter)) return null;
  return (
    <p class="line-passed">
      <strong>{text("right-line:ending.passes", { desk: deskName(latest.desk).said })}</strong>{" "}
      {text(`right-line:passes.${latest.desk}`)}
    </p>
  );
}

/** Whether what was said last is about this letter, which is still under way. */
export function isPassedOn(latest: Latest | null, letter: LetterView): latest is Latest {
  return latest?.how === "passes" && latest.text === letter.text;
}

function Tag({ view, letter, open }: { view: LineView; letter: LetterView; open: boolean }) {
  const isShared = staffOf(view.desks, letter.at).length > 1;
  return (
    <p class="line-tag">
      <DrawnSymbol name={open ? "people" : "eye"} size="1.2em" />
      {text(open ? "right-line:all" : isShared ? "right-line:onlyTwo" : "right-line:only")}
    </p>
  );
}

interface ElsewhereProps {
  view: LineView;
  letter: LetterView;
  /** There are more letters to read: each lamp has only the name of its desk, so that all are in sight together. */
  brief: boolean;
  play: Play;
}

/** A letter at a desk of others: listen, and light the lamp of a desk that can help. */
export function OtherLetter({ view, letter, brief, play }: ElsewhereProps) {
  const desk = deskName(letter.at).said;
  return (
    <section class="line-other">
      {letter.open ? (
        <>
          <h2>{text("right-line:listenOpen", { desk })}</h2>
          <p class="line-words">{letterWords(letter.text, "says")}</p>
        </>
      ) : (
        <h2>
          <DrawnSymbol name="ear" size="1.3em" /> {text("right-line:listen", { desk })}
        </h2>
      )}
      <PassedOn view={view} letter={letter} />
      <div class={`line-lamps${brief ? " line-lamps-brief" : ""}`}>
        {view.own
          .filter((own) => !letter.tried.includes(own))
          .map((own) => (
            <Lamp key={own} letter={letter} desk={own} brief={brief} play={play} />
          ))}
      </div>
    </section>
  );
}

interface LampProps extends Omit<ElsewhereProps, "view"> {
  desk: DeskId;
}

function Lamp({ letter, desk, brief, play }: LampProps) {
  const { name, said } = deskName(desk);
  const canHelp = text("right-line:lamp", { desk: said });
  const lit = useOptimisticBy<boolean, LineInput>(letter.lamps.includes(desk), play);
  return (
    <Button
      kind={lit.value ? "choice" : "quiet"}
      symbol="lantern"
      pressed={lit.value}
      label={canHelp}
      onPress={() => lit.change(!lit.value, { do: "lamp", letter: letter.number, desk, on: !lit.value })}
    >
      {brief ? name : canHelp}
    </Button>
  );
}
