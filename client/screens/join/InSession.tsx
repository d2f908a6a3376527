import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { comeAgain, inTime, isLost } from "../../come-again.ts";
import { Horizon } from "../../design/components/Horizon.tsx";
import { Page } from "../../design/components/Page.tsx";
import { Spheres } from "../../design/components/Spheres.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, prepareTexts, text } from "../../language/index.ts";
import { connection } from "../../net/index.ts";
import { game, seatView } from "../../store/index.ts";
import { EndingScreen } from "../errors/EndingScreen.tsx";

/** How long (ms) until a screen that could not be loaded is asked for again. */
const againMs = 2_000;

interface Player {
  Screen: ComponentType<{ onFinish: () => void }>;
}

let loading: Promise<Player> | undefined;

async function loadPlayer(): Promise<Player> {
  const { PlayerScreen, namespaces } = await import("../player/PlayerScreen.tsx");
  await prepareTexts(namespaces);
  return { Screen: PlayerScreen };
}

/** Begins to load what a player needs, while the child is still choosing an animal. */
export function preparePlayer(): Promise<Player> {
  loading ??= inTime(loadPlayer()).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

interface Props {
  onAgain: () => void;
  onStart: () => void;
}

/** A device with a seat, or on its way to one. */
export function InSession({ onAgain, onStart }: Props) {
  const [player, setPlayer] = useState<Player | null>(null);
  const state = connection.value;

  useEffect(() => {
    let retry: ReturnType<typeof setTimeout> | undefined;
    const load = () => {
      preparePlayer().then(setPlayer, (error: unknown) => {
        if (isLost(error)) comeAgain();
        else retry = setTimeout(load, againMs);
      });
    };
    load();
    return () => clearTimeout(retry);
  }, []);

  // Who is thinking of a Max of their own is not interrupted by the session being closed.
  const staysOpen = state.name === "over" && state.reason === "ended" && game.value?.phase === "goodbye";
  if (state.name === "over" && !staysOpen)
    return <EndingScreen reason={state.reason} onAgain={onAgain} onStart={onStart} />;
  if (player && game.value && seatView.value) return <player.Screen onFinish={onStart} />;
  return (
    <Page tone="sky" time="morning" top={<TopBar title={text("common:game")} right={<LanguageMenu />} />}>
      <Horizon time="morning">
        <Spheres class="join-spheres" />
      </Horizon>
      <p class="join-looking" aria-live="polite">
        {state.name === "connecting" && state.attempt > 0
          ? text(`join:${state.obstacle ?? "noServer"}`)
          : text("common:connection.connecting")}
      </p>
    </Page>
  );
}
