import type { TableVisitView } from "../../../shared/game/views.ts";
import type { StoryWords } from "../../../shared/stories/format.ts";
import { Dialog } from "../../design/components/Dialog.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { storyWords, text } from "../../language/index.ts";
import { hasPage } from "../../minigames/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { cardWords } from "../parts/card-words.ts";
import { stepName } from "./step-name.ts";

interface Props {
  game: PublicGame;
  visits: readonly TableVisitView[];
  /** Number of the table; 0 closes the dialog. */
  table: number;
  onClose: () => void;
}

/** What the children of a table have before them now: what is public there, never what one seat alone sees. */
export function TableLook({ game, visits, table, onClose }: Props) {
  const now = game.tables.find(({ number }) => number === table);
  return (
    <Dialog
      open={now !== undefined}
      title={text("console:look.title", { number: table })}
      closeLabel={text("common:close")}
      onClose={onClose}
    >
      {now && (
        <div class="host-look">
          <h3>{stepName(now.step)}</h3>
          {now.step === "play" ? (
            <Minigame id={game.minigame} />
          ) : (
            <Visit region={game.region} step={now.step} visit={visits.find((visit) => visit.table === table)} />
          )}
          <p class="host-hint">{text("console:look.note")}</p>
        </div>
      )}
    </Dialog>
  );
}

function Minigame({ id }: { id: string }) {
  if (!hasPage(id)) return null;
  return (
    <p>
      <strong>{text(`minigames:${id}.name`)}</strong>. {text(`minigames:${id}.before`)}
    </p>
  );
}

type Step = PublicGame["tables"][number]["step"];
interface VisitProps {
  region: PublicGame["region"];
  step: Step;
  visit: TableVisitView | undefined;
}

function Visit({ region, step, visit }: VisitProps) {
  const words = storyWords(visit?.newcomer ?? "");
  if (!visit || !words) return <p>{text("console:look.nothing")}</p>;
  return (
    <>
      <p>
        <strong>{words.name}</strong>:{" "}
        {visit.moment === "" ? words.chapters[visit.chapter]?.scene : words.moments[visit.moment]}
      </p>
      {choicesOf(step, visit, words, region).map(({ title, choices }) => (
        <section key={title}>
          <h4>{title}</h4>
          <ul>
            {choices.map(({ id, words: what, isChosen }) => (
              <li key={id} data-chosen={isChosen}>
                {isChosen && <DrawnSymbol name="check" size="1.2rem" label={text("console:look.chosen")} />} {what}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface Choices {
  title: string;
  choices: { id: string; words: string; isChosen: boolean }[];
}

/** What a table chooses from at a step, and what it has chosen. */
function choicesOf(step: Step, visit: TableVisitView, words: StoryWords, region: VisitProps["region"]): Choices[] {
  const { name } = words;
  switch (step) {
    case "listen":
    case "heard":
      return [
        {
          title: text("player:listen.feelings"),
          choices: visit.feelings.map((id) => ({
            id,
            words: words.feelings[id] ?? "",
            isChosen: visit.picked.includes(id),
          })),
        },
      ];
    case "mark":
    case "talk":
    case "result": {
      const chosen = step === "result" ? visit.played.map(({ card }) => card) : visit.selection;
      return [
        {
          title: text("player:mark.cards"),
          choices: visit.cards.map(({ id }) => ({
            id,
            words: cardWords(words, visit.chapter, id)?.text ?? "",
            isChosen: chosen.includes(id),
          })),
        },
      ];
    }
    case "seek":
    case "sought":
      return [
        {
          title: text("player:seek.who", { name }),
          choices: visit.adults.map(({ id }) => ({
            id,
            words: words.adults[id]?.who ?? "",
            isChosen: visit.adult === id,
          })),
        },
        {
          title: text("player:seek.how", { name }),
          choices: visit.sentences.map((id) => ({
            id,
            words: words.sentences[id]?.text ?? "",
            isChosen: visit.sentence === id,
          })),
        },
      ];
    case "help":
    case "helped":
      return [
        {
          title: text("player:helpChoice.lead", { name }),
          choices: visit.roles.map((id) => ({
            id,
            words: text(`help:role.${id}.${region}`),
            isChosen: visit.role === id,
          })),
        },
      ];
    default:
      return [];
  }
}
