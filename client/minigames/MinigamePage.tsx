import "./minigame-page.css";
import "./small-phone.css";
import "./minigame-beside.css";
import { useEffect, useState } from "preact/hooks";
import { comeAgain, inTime, isLost } from "../come-again.ts";
import { prepareTexts, text } from "../language/index.ts";
import { useBefore, wordsBefore } from "./Before.tsx";
import { hasPage, type MinigameModule, type MinigameProps, minigamePages } from "./index.ts";

/** How long (ms) until a page that could not be loaded is asked for again. */
const againMs = 2_000;

interface Props extends MinigameProps<unknown, unknown> {
  id: string;
}

/** The page of a mini-game, once it and its texts are here: first of all the one sentence about what it is about. */
export function MinigamePage({ id, ...props }: Props) {
  const { calm } = props;
  const Page = usePage(id);
  const opening = useBefore(hasPage(id) ? id : undefined, calm, props, Page !== undefined);
  const { Frame } = props;
  if (Page) return <Page {...props} {...opening} />;
  const before = hasPage(id) ? wordsBefore(id, calm) : text("common:moment");
  return (
    <Frame title={hasPage(id) ? text(`minigames:${id}.name`) : ""} lead={before}>
      <p>{before}</p>
    </Frame>
  );
}

async function loadPage(page: () => Promise<MinigameModule>): Promise<MinigameModule> {
  const module = await page();
  await prepareTexts(module.namespaces);
  return module;
}

function usePage(id: string): MinigameModule["default"] | undefined {
  const [loaded, setLoaded] = useState<{ id: string; module: MinigameModule }>();
  useEffect(() => {
    if (!hasPage(id)) return;
    const page: () => Promise<MinigameModule> = minigamePages[id];
    let gone = false;
    let again: ReturnType<typeof setTimeout>;
    const load = () => {
      inTime(loadPage(page))
        .then((module) => {
          if (!gone) setLoaded({ id, module });
        })
        .catch((problem: unknown) => {
          console.warn(`The page of ${id} is not here yet.`, problem);
          if (gone) return;
          if (isLost(problem)) comeAgain();
          else again = setTimeout(load, againMs);
        });
    };
    load();
    return () => {
      gone = true;
      clearTimeout(again);
    };
  }, [id]);
  return loaded?.id === id ? loaded.module.default : undefined;
}
