import type { CSSProperties } from "preact";
import { ringOf, rules } from "../../../shared/game/rules.ts";
import { minutesAndSeconds } from "../../design/components/Countdown.tsx";
import { Hearts } from "../../design/components/Hearts.tsx";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { dayName } from "../../language/day-name.ts";
import { text } from "../../language/index.ts";
import type { BoardHandle, Places } from "../../stage/index.ts";
import { type PublicGame, timeLeftMs } from "../../store/index.ts";
import { NamePill } from "./NamePill.tsx";
import { TableChips } from "./TableChips.tsx";
import { namesOf } from "./use-places.ts";

interface Props {
  game: PublicGame;
  places: Places;
  stage: BoardHandle | null;
}

/** Up to so many hearts stand large, in two lines. */
const inTwoLines = 6;

/** All words and numbers over the round square. */
export function SquareWords({ game, places, stage }: Props) {
  const names = namesOf(game);
  return (
    <>
      {places.rings.map(({ ring, x, y, size }) => (
        <span
          key={ring}
          class="board-ring"
          style={{ left: `${x}px`, top: `${y}px`, fontSize: `${size}px` }}
          aria-hidden="true"
        >
          <DrawnSymbol name={`mood-${ring}`} size="1.15em" />
          {text(`common:ring.${ring}`)}
        </span>
      ))}
      <ul>
        {game.newcomers.map(({ id, mood, alarm, light, max }) => {
          const place = places.figures.get(id);
          if (!place) return null;
          const ring = ringOf(mood);
          return (
            <NamePill key={id} newcomer={id} place={place} stage={stage} edge={`var(--ring-${ring})`}>
              <span>{names[id]}</span>
              <span class="max-unseen">
                : {text(`common:ring.${ring}`)}
                {alarm && `. ${text("board:alarm", { name: names[id] ?? "" })}`}
                {light > 0 && `. ${text("board:light", { name: names[id] ?? "" })}`}
                {max !== "" && `. ${text("board:hasMax")}`}
              </span>
            </NamePill>
          );
        })}
      </ul>
      <Clock game={game} places={places} />
      <div class="board-plates" data-shape={places.shape} style={plates(places)}>
        <div class="board-day" style={{ minHeight: `${places.day.height}px` }}>
          <strong key={game.day}>{game.day > 0 ? dayName(game.day) : text(`board:phase.${game.phase}`)}</strong>
          {game.day > 0 && (
            <span class="board-when">
              <span>{text("phases:dayOf", { day: game.day, days: game.days })}</span>
              <span key={game.phase} class="board-phase">
                {text(`board:phase.${game.phase}`)}
              </span>
            </span>
          )}
        </div>
        <div
          class="board-hearts"
          data-many={game.hearts > inTwoLines}
          style={{ minHeight: `${places.hearts.height}px` }}
        >
          <Hearts
            count={game.hearts}
            of={Math.max(rules.hearts.mostPerGame, game.hearts)}
            label={text("board:hearts", { count: game.hearts })}
          />
          <span aria-hidden="true">{text("board:hearts", { count: game.hearts })}</span>
        </div>
      </div>
      <TableChips game={game} places={places} names={names} />
    </>
  );
}

/** Where the plates of the day and the hearts begin; the second makes room where long words make the first one grow. */
function plates({ day, hearts }: Places): CSSProperties {
  const { x, y, width, height } = day;
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, gap: `${hearts.y - y - height}px` };
}

/** Time left in the middle of the dial. */
function Clock({ game, places }: Omit<Props, "stage">) {
  const { x, y, radius } = places.dial;
  const ends = game.endsAt > 0 ? game.endsAt : Math.max(0, ...game.tables.map(({ stepEndsAt }) => stepEndsAt));
  const left = timeLeftMs(ends);
  if (left === undefined) return <PhaseSign phase={game.phase} places={places} />;
  return (
    <span
      class="board-clock max-number"
      role="timer"
      aria-label={text("common:timeLeft")}
      style={{ left: `${x}px`, top: `${y}px`, fontSize: `${radius * 0.29}px` }}
    >
      {minutesAndSeconds(left)}
    </span>
  );
}

/** Where no time runs, a sign of the phase in the middle of the dial; the words beside it say the same. */
function PhaseSign({ phase, places: { dial } }: { phase: PublicGame["phase"]; places: Places }) {
  const sign = signs[phase];
  if (!sign) return null;
  return (
    <span class="board-clock" style={{ left: `${dial.x}px`, top: `${dial.y}px`, fontSize: `${dial.radius * 0.46}px` }}>
      <DrawnSymbol name={sign} size="1em" />
    </span>
  );
}

const signs: Partial<Record<PublicGame["phase"], SymbolName>> = {
  intro: "people",
  morning: "sun",
  choose: "compass",
  listen: "ear",
  act: "hands-together",
  minigame: "game",
  evening: "lantern",
  rescue: "search",
};
