import "../../design/base.css";
import { batch } from "@preact/signals";
import { render } from "preact";
import type { Language } from "../../../shared/stories/format.ts";
import { type ButtonPlace, placeButtons } from "../../design/buttons-place.ts";
import { chooseLanguage, prepareTexts, text } from "../../language/index.ts";
import { setEasyReading } from "../../reading/easy.ts";
import { Announcer } from "../../screens/parts/Announcer.tsx";
import { useKeptFocus } from "../../screens/parts/kept-focus.ts";
import { namespaces, PlayerScreen } from "../../screens/player/PlayerScreen.tsx";
import { receive } from "../../store/receive.ts";
import type { StepShown } from "./every-step.ts";

/** How a device shows a page; the usual way where nothing is said. */
interface Ways {
  easy?: boolean;
  buttons?: ButtonPlace;
}

/** The player's screen without a server: shows the moment it is given. */

declare global {
  interface Window {
    /** Shows a step in a language; resolves when all its words are there. */
    showStep: (step: Pick<StepShown, "game" | "seat">, language: Language, ways?: Ways) => Promise<void>;
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Whether the words of the story and the page of the mini-game, which come when they are needed, are on the page. */
function isThere({ minigame }: StepShown["seat"]): boolean {
  const main = document.querySelector("main");
  if (!main || main.innerText.includes(text("common:moment"))) return false;
  return minigame === null || main.querySelector(".minigame-stage") !== null;
}

window.showStep = async ({ game, seat }, language, { easy = false, buttons = "below" } = {}) => {
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

/** As the page from the code to the game's end has it around it. */
function Shown() {
  useKeptFocus();
  return (
    <>
      <Announcer />
      <PlayerScreen onFinish={() => {}} />
    </>
  );
}

await prepareTexts(namespaces);
const place = document.getElementById("screen");
if (place) render(<Shown />, place);
document.documentElement.dataset.ready = "true";
