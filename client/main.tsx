import "./design/base.css";
import "./reading/easy.ts";
import "./screens/errors/too-old.css";
import { type ComponentType, render } from "preact";
import { type Address, readAddress } from "./address.ts";
import { comeAgain, inTime, isLost } from "./come-again.ts";
import { type Namespace, prepareTexts } from "./language/index.ts";
import { askAgainForLostPictures } from "./lost-pictures.ts";
import { pressWithManyFingers } from "./many-fingers.ts";
import { fallAsleep, wakeUp } from "./net/index.ts";
import { prepareOffline } from "./offline.ts";
import { followHeading } from "./page-title.ts";
import { JoinScreen, namespaces as joinNamespaces } from "./screens/join/JoinScreen.tsx";
import { keepOwnWords } from "./translation.ts";

/** What a screen's file exports beside its component: the texts it needs before it can be shown. */
interface ScreenModule {
  default: ComponentType;
  namespaces: readonly Namespace[];
}

const screens = {
  host: () => import("./screens/host/HostScreen.tsx"),
  board: () => import("./screens/board/BoardScreen.tsx"),
  kit: () => import("./screens/kit/KitScreen.tsx"),
  paper: () => import("./screens/paper/PaperScreen.tsx"),
  help: () => import("./screens/help/HelpScreen.tsx"),
  stories: () => import("./screens/stories/StoriesScreen.tsx"),
  minigames: () => import("./screens/minigames/MinigamesScreen.tsx"),
  report: () => import("./screens/report/ReportScreen.tsx"),
  privacy: () => import("./screens/privacy/PrivacyScreen.tsx"),
  check: () => import("./screens/check/CheckScreen.tsx"),
  design: () => import("./design/DesignPage.tsx"),
} as const satisfies Record<Exclude<Address["screen"], "join">, () => Promise<ScreenModule>>;

/** Where a screen is drawn. */
function placeOfScreen(): HTMLElement {
  const place = document.getElementById("screen");
  if (!place) throw new Error("The page has no place for a screen.");
  return place;
}

async function show(address: Address): Promise<void> {
  const place = placeOfScreen();
  if (address.screen === "join") {
    await prepareTexts(joinNamespaces);
    place.replaceChildren();
    render(<JoinScreen code={address.code} secret={address.secret} />, place);
    return;
  }
  const { default: Screen, namespaces } = await screens[address.screen]();
  await prepareTexts(namespaces);
  place.replaceChildren();
  render(<Screen />, place);
}

/** What stands on the page for browsers in which no script runs. */
const tooOld = document.querySelectorAll<HTMLElement>(".too-old p");

function showUntilThere(address: Address): void {
  inTime(show(address)).catch((error: unknown) => {
    console.error(error);
    if (isLost(error)) comeAgain();
    else for (const words of tooOld) words.hidden = false;
  });
}

addEventListener("online", wakeUp);
addEventListener("pageshow", wakeUp);
document.addEventListener("freeze", fallAsleep);
document.addEventListener("resume", wakeUp);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") wakeUp();
});

// This one runs: what is missing from now on is on its way.
for (const words of tooOld) words.hidden = true;
prepareOffline();
askAgainForLostPictures();
pressWithManyFingers();
followHeading(placeOfScreen());
document.documentElement.dataset.version = __VERSION__;
const address = readAddress(location.pathname, location.hash);
keepOwnWords(address.screen);
// To get all of this running has held the page up for long enough.
setTimeout(() => showUntilThere(address));
