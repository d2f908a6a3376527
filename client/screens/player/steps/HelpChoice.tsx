import { text } from "../../../language/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { roleSymbol } from "../../parts/role-symbol.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Choice } from "../parts/Choice.tsx";
import { Frame } from "../parts/Frame.tsx";
import { NewcomerHead } from "../parts/NewcomerHead.tsx";
import type { VisitProps } from "../player.ts";

/** Which professional help the table turns to; calling is never a loss. */
export function HelpChoice({ game, own, table, visit, newcomer, words }: VisitProps) {
  const { name } = words;
  const role = useOptimistic(visit.role);
  const lead = text("player:helpChoice.lead", { name });
  return (
    <Frame
      title={text("phases:step.help")}
      lead={lead}
      beside={
        <NewcomerHead newcomer={newcomer} name={name} heading={lead}>
          <p>{text("player:helpChoice.hint")}</p>
        </NewcomerHead>
      }
      step={
        <AgreeButton table={table} own={own} disabled={role.value === ""}>
          {text("player:helpChoice.agree")}
        </AgreeButton>
      }
    >
      <fieldset class="player-choices" aria-label={lead}>
        {visit.roles.map((id) => (
          <Choice
            key={id}
            symbol={roleSymbol(id)}
            title={text(`help:role.${id}.${game.region}`)}
            chosen={role.value === id}
            onChoose={() => role.change(id, { type: "chooseHelp", role: id })}
          />
        ))}
      </fieldset>
    </Frame>
  );
}
