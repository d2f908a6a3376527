import "./minigames.css";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { skills } from "../../../shared/bots/skill.ts";
import { rules } from "../../../shared/game/rules.ts";
import { Button } from "../../design/components/Button.tsx";
import { Chip, ChipGroup } from "../../design/components/Chip.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { LanguageMenu, type Namespace, text } from "../../language/index.ts";
import { type MinigameId, minigameIds } from "../../minigames/index.ts";
import { minigameSymbols } from "../../minigames/symbols.ts";
import { prepareMinigame } from "../../stage/index.ts";
import { storyChoices } from "../host/stories.ts";
import { useKeptFocus } from "../parts/kept-focus.ts";
import type { RoundOptions } from "./local-round.ts";
import { PracticeRound } from "./PracticeRound.tsx";
import { readPracticeAddress, writePracticeAddress } from "./practice-address.ts";

export const namespaces: readonly Namespace[] = ["common", "host", "minigames", "player", "practice"];

const tableSizes = Array.from({ length: rules.tables.seats }, (_, index) => index + 1);

/** Kept with a round in the browser's history: the list is one step back. */
const fromList = "list";

type Choices = Pick<RoundOptions, "seats" | "skill" | "calm">;

/** Any mini-game alone, with bots, on this device only: for a host who wants to know what is coming. */
export default function MinigamesScreen() {
  useKeptFocus();
  const [wanted] = useState(() => readPracticeAddress(location.search));
  const [choices, setChoices] = useState<Choices>({ seats: wanted.seats, skill: wanted.skill, calm: wanted.calm });
  const [playing, setPlaying] = useState<{ id: MinigameId; seed: number } | undefined>(
    wanted.id && { id: wanted.id, seed: wanted.seed },
  );
  useEffect(() => {
    if (wanted.id) prepareMinigame(wanted.id);
  }, [wanted]);
  useLayoutEffect(() => {
    const follow = () => {
      const { id, seed } = readPracticeAddress(location.search);
      setPlaying(id && { id, seed });
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  useEffect(() => scrollTo(0, 0), [playing]);
  const begin = (id: MinigameId, seed: number) => {
    const address = writePracticeAddress({ ...choices, id, seed });
    if (playing) history.replaceState(history.state, "", address);
    else history.pushState(fromList, "", address);
    setPlaying({ id, seed });
  };
  const toList = () => {
    if (history.state === null) {
      history.replaceState(null, "", writePracticeAddress({ ...choices, id: undefined, seed: 0 }));
      setPlaying(undefined);
    } else history.back();
  };
  const anew = () => Math.floor(Math.random() * 2 ** 32);

  const guests = storyChoices();

  if (playing && !guests) return <p aria-live="polite">{text("common:moment")}</p>;
  if (playing && guests) {
    return (
      <PracticeRound
        key={`${playing.id} ${playing.seed}`}
        guests={guests}
        {...choices}
        {...playing}
        onAgain={() => begin(playing.id, anew())}
        onBack={toList}
      />
    );
  }
  return (
    <Page top={<TopBar title={text("practice:title")} right={<LanguageMenu />} />}>
      <p class="practice-lead">{text("practice:lead")}</p>
      <div class="practice-choices">
        <h2>{text("practice:seats", { count: choices.seats })}</h2>
        <ChipGroup label={text("practice:seatsLabel")}>
          {tableSizes.map((seats) => (
            <Chip key={seats} pressed={choices.seats === seats} onPress={() => setChoices({ ...choices, seats })}>
              <span class="max-number">{seats}</span>
            </Chip>
          ))}
        </ChipGroup>
        {choices.seats > 1 && (
          <ChipGroup label={text("host:practice.skill")}>
            {skills.map((skill) => (
              <Chip key={skill} pressed={choices.skill === skill} onPress={() => setChoices({ ...choices, skill })}>
                {text(`host:practice.${skill}`)}
              </Chip>
            ))}
          </ChipGroup>
        )}
        <Chip pressed={choices.calm} onPress={() => setChoices({ ...choices, calm: !choices.calm })}>
          {text("host:calm")}
        </Chip>
      </div>
      <ul class="practice-list">
        {minigameIds.map((id) => (
          <li key={id} class="practice-game">
            <DrawnSymbol name={minigameSymbols[id]} size="3rem" />
            <div>
              <h2>{text(`minigames:${id}.name`)}</h2>
              <p>{text(`minigames:${id}.before`)}</p>
            </div>
            <Button
              label={text("practice:playThis", { name: text(`minigames:${id}.name`) })}
              onPress={() => begin(id, anew())}
            >
              {text("practice:play")}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
