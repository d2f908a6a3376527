import "./goodbye.css";
import { avatarUrl } from "../../../design/art.ts";
import { Button } from "../../../design/components/Button.tsx";
import { ButtonLink } from "../../../design/components/ButtonLink.tsx";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { Glad } from "../../../design/components/Glad.tsx";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { NotMet } from "../../parts/NotMet.tsx";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";

const kinds = ["home", "grandparent", "family", "school", "club", "neighbour", "later"] as const;
const sentences = ["1", "2", "3"] as const;

/** What a child thinks of as a Max of its own, and how it would ask; empty before. */
export interface Thoughts {
  kind: string;
  sentence: string;
}

interface Props extends PlayerProps {
  thoughts: Thoughts;
  onThink: (thoughts: Thoughts) => void;
  onFinish: () => void;
}

/**
 * Who could be my own Max. What is tapped here lives on the page, through a pause too, and nowhere else: it is not sent, not
 * kept, and gone with the page; at a station also when the tablet is left alone. On a shared device nothing can be tapped at all.
 */
export function Goodbye({ game, seat, own, thoughts, onThink, onFinish }: Props) {
  const { kind, sentence } = thoughts;
  const shared = seat.heads > 1;
  const lead = text("player:goodbye.think");
  return (
    <Frame
      title={text("player:goodbye.title")}
      lead={lead}
      beside={
        <>
          <Horizon time="dawn">
            <h2>{lead}</h2>
            <Glad key={kind} of={kind !== ""}>
              <img class="goodbye-me" src={avatarUrl(seat.avatar)} alt="" width="144" height="144" />
              <span class="player-medal">
                <DrawnSymbol name="adult-and-child" size="4rem" />
              </span>
            </Glad>
          </Horizon>
          <p class="goodbye-private">
            <DrawnSymbol name="lock" size="1.2rem" />
            {text(shared ? "player:goodbye.shared" : "player:goodbye.private")}
          </p>
        </>
      }
      below={
        own.notMet.length > 0 && (
          <section class="goodbye-not-met">
            <NotMet newcomers={own.notMet} />
            <p>{text("player:goodbye.notMet", { count: own.notMet.length })}</p>
          </section>
        )
      }
    >
      <section class="player-section">
        <h3>{text("player:goodbye.kinds")}</h3>
        <Choices
          label={text("player:goodbye.kinds")}
          thoughts={kinds.map((id) => ({ id, words: text(`player:goodbye.kind.${id}`) }))}
          chosen={kind}
          onChoose={shared ? undefined : (next) => onThink({ ...thoughts, kind: next })}
        />
      </section>
      <section class="player-section">
        <h3>{text("player:goodbye.how")}</h3>
        <Choices
          label={text("player:goodbye.how")}
          thoughts={sentences.map((id) => ({ id, words: text(`player:goodbye.ask.${id}`) }))}
          chosen={sentence}
          onChoose={shared ? undefined : (next) => onThink({ ...thoughts, sentence: next })}
        />
      </section>
      <section class="goodbye-kit">
        <DrawnSymbol name="key" size="2.5rem" />
        <p>{text("player:goodbye.kitText")}</p>
        <ButtonLink wide symbol="printer" href={`/kit#${game.region}`} beside>
          {text("player:goodbye.kit")}
        </ButtonLink>
      </section>
      <div class="goodbye-end">
        <p class="player-story">{text("player:goodbye.thanks")}</p>
        <Button kind="quiet" onPress={onFinish}>
          {text("player:goodbye.leave")}
        </Button>
      </div>
    </Frame>
  );
}

interface ChoicesProps {
  label: string;
  thoughts: readonly { id: string; words: string }[];
  chosen: string;
  /** Without it they are only there to be read. */
  onChoose: ((id: string) => void) | undefined;
}

function Choices({ label, thoughts, chosen, onChoose }: ChoicesProps) {
  if (!onChoose) {
    return (
      <ul class="goodbye-thoughts">
        {thoughts.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    );
  }
  return (
    <ChipGroup label={label}>
      {thoughts.map(({ id, words }) => (
        <Chip key={id} pressed={chosen === id} onPress={() => onChoose(chosen === id ? "" : id)}>
          {words}
        </Chip>
      ))}
    </ChipGroup>
  );
}
