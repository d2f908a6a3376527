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
import { MinigameLesson } from "../parts/MinigameLesson.tsx";
import { ownSeat, type RoundOptions } from "./local-round.ts";
import { useRound } from "./use-round.ts";

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
  if (round.isOver) {
    const { hearts, praise } = round;
    const table = { hearts, praise: praise.key, praiseCount: praise.count, praiseOf: praise.of };
    return (
      <Page
        tone="sky"
        top={<TopBar title={text(`minigames:${options.id}.name`)} right={<LanguageMenu />} />}
        beside={
          <div role="status" class="practice-won">
            <Horizon time="evening">
              <Glad of={hearts > 0}>
                <span class="player-medal">
                  <DrawnSymbol name={minigameSymbols[options.id]} size="4rem" />
                </span>
              </Glad>
              <MinigameLesson id={options.id} table={table} />
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
  return (
    <>
      <Announcer />
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
    </>
  );
}

/** The page round a practised mini-game: as a player's, but the way out leads back to the list. */
function framed(onBack: () => void) {
  return function PracticeFrame({ title, lead, children, ...parts }: FrameProps) {
    useAnnouncedPage(title, lead);
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
