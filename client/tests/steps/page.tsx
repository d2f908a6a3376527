import "../../design/base.css";
import { batch } from "@preact/signals";
import { render } from "preact";
import type { Language } from "../../../shared/stories/format.ts";
import { type ButtonPlace, placeButtons } from "../../design/buttons-place.ts";
import { chooseLanguage, prepareTexts, text } from "../../language/index.ts";
import { setEasyReading } from "../../reading/easy.ts";
import { Board } from "../../screens/board/Board.tsx";
import { namespaces as boardNamespaces } from "../../screens/board/BoardScreen.tsx";
import { Announcer } from "../../screens/parts/Announcer.tsx";
import { useKeptFocus } from "../../screens/parts/kept-focus.ts";
import { namespaces, PlayerScreen } from "../../screens/player/PlayerScreen.tsx";
import type { PublicGame } from "../../store/index.ts";
import { receive } from "../../store/receive.ts";
import { tellEvents } from "../../store/session.ts";
import { setApart } from "../apart.ts";
import type { StepShown } from "./every-step.ts";

/** How a device shows a page; the usual way where nothing is said. */
export interface Ways {
  /** Size of the root's letters, such as "200%". */
  letters?: string;
  /** Letters, words, lines and paragraphs as far apart as a reader may wish (WCAG 1.4.12). */
  apart?: boolean;
  easy?: boolean;
  buttons?: ButtonPlace;
}

/** The player's screen and the board without a server: they show the moment they are given. */

declare global {
  interface Window {
    /** Shows a step in a language; resolves when all its words are there. */
    showStep: (step: Pick<StepShown, "game" | "seat">, language: Language, ways?: Ways) => Promise<void>;
    /** Tells a player what has happened in the class. */
    tellEvents: typeof tellEvents;
    /** Shows the board in a language, with all its words. */
    showBoard: (game: PublicGame, language: Language) => Promise<void>;
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Whether the words of the story and the page of the mini-game, which come when they are needed, are on the page. */
function isThere({ minigame }: StepShown["seat"]): boolean {
  const main = document.querySelector("main");
  if (!main || main.innerText.includes(text("common:moment"))) return false;
  return minigame === null || main.querySelector(".minigame-stage") !== null;
}

window.showStep = async ({ game, seat }, language, ways = {}) => {
  const { letters = "", apart = false, easy = false, buttons = "below" } = ways;
  document.documentElement.style.fontSize = letters;
  setApart(apart);
  setEasyReading(easy);
  placeButtons(buttons);
  batch(() => {
    const receiver = receive();
    receiver.game(game);
    receiver.seat(seat);
  });
  await frame();
  await chooseLanguage(language);
  do await frame();
  while (!isThere(seat));
};

window.tellEvents = tellEvents;

/** As the page from the code to the game's end has it around it. */
function Shown() {
  useKeptFocus();
  return (
    <>
      <PlayerScreen onFinish={() => {}} />
      <Announcer />
    </>
  );
}

/** As long as a school's own may be. */
const longAddress = "https://max.gemeentelijke-basisschool-de-vlinder-oudenaarde.example";

window.showBoard = async (game, language) => {
  const receiver = receive();
  receiver.join({
    code: "116000",
    address: longAddress,
    link: `${longAddress}/j/116000#0123456789abcdef`,
  });
  receiver.game(game);
  await chooseLanguage(language);
  if (place) render(<Board game={game} />, place);
  do await frame();
  while (document.querySelector(".board-words, .board-paused")?.textContent === "");
};

await prepareTexts([...namespaces, ...boardNamespaces]);
const place = document.getElementById("screen");
if (place) render(<Shown />, place);
document.documentElement.dataset.ready = "true";
