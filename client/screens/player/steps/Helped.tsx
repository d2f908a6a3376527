import { Glad } from "../../../design/components/Glad.tsx";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { Words } from "../../../reading/index.ts";
import { roleSymbol } from "../../parts/role-symbol.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Frame } from "../parts/Frame.tsx";
import { MoodChange } from "../parts/MoodChange.tsx";
import type { VisitProps } from "../player.ts";

/** What the help that was asked for does; where another fits better, it says so and nothing is lost. */
export function Helped({ game, own, table, visit, newcomer, words }: VisitProps) {
  const { name } = words;
  const role = visit.roles.find((one) => one === visit.role);
  // Moods are those of the whole visit: a card that did harm is no work of the help.
  const better = visit.helped === "fits" && visit.moodAfter > visit.moodBefore;
  const lead =
    visit.helped === "" || !role ? text("player:helped.nothing") : text(`player:helped.${visit.helped}`, { name });
  return (
    <Frame
      title={text("phases:step.helped")}
      lead={lead}
      beside={
        <Horizon time="day" low>
          <Glad of={visit.helped === "fits"}>
            <span class="player-medal">
              <DrawnSymbol name={role ? roleSymbol(role) : "phone"} size="3.5rem" />
            </span>
          </Glad>
        </Horizon>
      }
      step={
        <AgreeButton table={table} own={own}>
          {text("player:heard.goOn")}
        </AgreeButton>
      }
    >
      <section class="player-big">
        <h2>{lead}</h2>
        {role && <p class="player-question">{text(`help:role.${role}.${game.region}`)}</p>}
        {role && (
          <p class="player-story">
            <Words>{words.help[role]}</Words>
          </p>
        )}
      </section>
      {better && <MoodChange name={name} newcomer={newcomer} before={visit.moodBefore} after={visit.moodAfter} />}
    </Frame>
  );
}
