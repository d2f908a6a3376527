import "../player/player.css";
import { useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { Glad } from "../../design/components/Glad.tsx";
import { Horizon } from "../../design/components/Horizon.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { LanguageMenu, text } from "../../language/index.ts";
import type { FrameProps, MinigameId, Place } from "../../minigames/index.ts";
import { MinigamePage } from "../../minigames/MinigamePage.tsx";
import { minigameSymbols } from "../../minigames/symbols.ts";
import { SoundMenu } from "../../sound/index.ts";
import type { Guest } from "../../stage/index.ts";
import { Announcer, useAnnouncedPage } from "../parts/Announcer.tsx";
import { lessonInWords, MinigameLesson } from "../parts/MinigameLesson.tsx";
import { ownSeat, type RoundOptions } from "./local-round.ts";
import { type PlayedRound, useRound } from "./use-round.ts";

interface Props extends Pick<RoundOptions, "seats" | "skill" | "calm" | "seed"> {
  id: MinigameId;
  /** Newcomers who may appear; at least one. */
  guests: readonly Guest[];
  onAgain: () => void;
  onBack: () => void;
}

const avatars = ["fox", "owl", "turtle", "cat", "bee", "whale", "koala", "penguin"] as const;

/** One round of practice, and how it went. */
export function PracticeRound({ onAgain, onBack, guests, ...options }: Props) {
  const round = useRound({ ...options, newcomers: guests.map(({ id }) => id) });
  const [Frame] = useState(() => framed(onBack));
  const places: Place[] = Array.from({ length: options.seats }, (_, index) => ({
    id: `s${index + 1}`,
    nickname: index === 0 ? text("practice:you") : text("practice:bot", { number: index }),
    avatar: avatars[index] ?? "fox",
  }));
  return (
    <>
      {round.isOver ? (
        <Over id={options.id} round={round} onAgain={onAgain} onBack={onBack} />
      ) : (
        <MinigamePage
          id={options.id}
          view={round.view}
          calm={options.calm}
          seat={ownSeat}
          places={places}
          guests={guests}
          play={round.play}
          stepsNow={round.stepsNow}
          Frame={Frame}
        />
      )}
      <Announcer />
    </>
  );
}

interface OverProps extends Pick<Props, "id" | "onAgain" | "onBack"> {
  round: Pick<PlayedRound, "hearts" | "praise">;
}

/** How a round went; it is said as it comes. */
function Over({ id, round, onAgain, onBack }: OverProps) {
  const { hearts, praise } = round;
  const table = { hearts, praise: praise.key, praiseCount: praise.count, praiseOf: praise.of };
  const title = text(`minigames:${id}.name`);
  useAnnouncedPage(title, lessonInWords(id, table));
  return (
    <Page
      tone="sky"
      top={<TopBar title={title} right={<LanguageMenu />} />}
      beside={
        <div class="practice-won">
          <Horizon time="evening">
            <Glad of={hearts > 0}>
              <span class="player-medal">
                <DrawnSymbol name={minigameSymbols[id]} size="4rem" />
              </span>
            </Glad>
            <MinigameLesson id={id} table={table} />
          </Horizon>
        </div>
      }
    >
      <div class="practice-list">
        <Button wide onPress={onAgain}>
          {text("practice:again")}
        </Button>
        <Button wide kind="quiet" onPress={onBack}>
          {text("practice:back")}
        </Button>
      </div>
    </Page>
  );
}

/** The page round a practised mini-game: as a player's, but the way out leads back to the list. */
function framed(onBack: () => void) {
  return function PracticeFrame({ title, lead, more, hurried, children, ...parts }: FrameProps) {
    useAnnouncedPage(title, lead, { more, hurried });
    return (
      <Page
        tone="sky"
        top={
          <TopBar title={title} left={<span class="practice-tag">{text("practice:tag")}</span>} right={<SoundMenu />} />
        }
        {...parts}
        bottom={
          <div class="practice-bottom">
            <Button kind="quiet" small symbol="arrow-left" onPress={onBack}>
              {text("practice:back")}
            </Button>
            <LanguageMenu />
          </div>
        }
      >
        {children}
      </Page>
    );
  };
}
