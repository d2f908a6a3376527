import type { ComponentChildren } from "preact";
import type { Setup } from "../../../../shared/game/setup.ts";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { Notice } from "../../../design/components/Notice.tsx";
import { Page } from "../../../design/components/Page.tsx";
import { Spheres } from "../../../design/components/Spheres.tsx";
import { TopBar } from "../../../design/components/TopBar.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { LanguageMenu, language, text } from "../../../language/index.ts";
import type { HostKey } from "../host-keys.ts";
import { keptDraft } from "../prepare/draft.ts";
import { steps } from "../prepare/preparation-steps.ts";
import { firstForm, toSetup } from "../prepare/setup-form.ts";
import { useNewSession } from "../prepare/use-new-session.ts";
import { GameList } from "./GameList.tsx";

interface Props {
  /** What went wrong just now. */
  children?: ComponentChildren;
  onLead: (key: HostKey) => void;
  onDuplicate: (setup: Setup) => void;
}

/** Bots a table of a game to try. */
const botsToTry = 3;

/** Where a host begins: a lesson now, one for later, one to try, and the games there are. */
export function StartPage({ children, onLead, onDuplicate }: Props) {
  const { busy, problem, create } = useNewSession();
  const draft = keptDraft();
  const tryAlone = async () => {
    const form = { ...firstForm(language.value), preset: "station", tables: 3, botsPerTable: botsToTry } as const;
    const key = await create(toSetup(form, []));
    if (key) onLead(key);
  };
  return (
    <Page wide top={<TopBar title={text("host:title")} right={<LanguageMenu />} />}>
      <div class="host-welcome">
        <Horizon time="evening" low>
          <div>
            <p class="host-welcome-name">{text("common:game")}</p>
            <p>{text("start:about")}</p>
          </div>
          <Spheres class="host-welcome-spheres" />
        </Horizon>
      </div>
      {children}
      {problem && <Notice kind="error">{problem}</Notice>}
      <section class="host-stack" aria-labelledby="host-what">
        <h2 class="host-lead" id="host-what">
          {text("start:what")}
        </h2>
        <ul class="host-ways">
          <li>
            <a class="host-way host-way-first" href="#lesson">
              <DrawnSymbol name="play" size="2rem" />
              <span>
                <strong>{text("start:lesson")}</strong>
                <small>{text("start:lessonAbout")}</small>
              </span>
            </a>
          </li>
          <li>
            <a class="host-way" href="#prepare">
              <DrawnSymbol name="calendar" size="2rem" />
              <span>
                <strong>{text("start:prepare")}</strong>
                <small>
                  {draft
                    ? text("start:prepareGoOn", { step: draft.step + 1, steps: steps.length })
                    : text("start:prepareAbout")}
                </small>
              </span>
            </a>
          </li>
          <li>
            <button type="button" class="host-way" aria-busy={busy} onClick={() => !busy && void tryAlone()}>
              <DrawnSymbol name="star" size="2rem" />
              <span>
                <strong>{text(busy ? "host:creating" : "start:try")}</strong>
                <small>{text("start:tryAbout")}</small>
              </span>
            </button>
          </li>
          <li>
            <a class="host-way" href="/paper">
              <DrawnSymbol name="printer" size="2rem" />
              <span>
                <strong>{text("start:paper")}</strong>
                <small>{text("start:paperAbout")}</small>
              </span>
            </a>
          </li>
        </ul>
        <p class="host-actions">
          <a class="host-read-first" href="/stories">
            {text("start:stories")}
          </a>
          <a class="host-read-first" href="/minigames">
            {text("start:minigames")}
          </a>
          <a class="host-read-first" href="/check">
            {text("start:check")}
          </a>
          <a class="host-read-first" href="/privacy">
            {text("start:privacy")}
          </a>
        </p>
      </section>
      <GameList onTake={onLead} onDuplicate={onDuplicate} />
    </Page>
  );
}
