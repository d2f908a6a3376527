import type { FactKind } from "../../../shared/minigames/mask-off/profiles.ts";
import { profileById } from "../../../shared/minigames/mask-off/profiles.ts";
import type { MaskView, SeenFact } from "../../../shared/minigames/mask-off/view.ts";
import { avatarUrl } from "../../design/art.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { Beckon } from "../Beckon.tsx";
import type { Place } from "../minigame-props.ts";
import { Face } from "./Face.tsx";
import { factSymbols } from "./fact-symbols.ts";
import { profileWords } from "./mask-words.ts";

interface Props {
  profile: MaskView["profiles"][number];
  seat: string;
  places: readonly Place[];
  /** This seat has shown its fact, maybe before the server knows. */
  hasTold: boolean;
  /** A hand shows that its fact is to be shown. */
  beckons: boolean;
  onTell: () => void;
}

/** A profile and its two facts: shown to all, only to this device, or in the hands of somebody else. */
export function ProfileFacts({ profile, seat, places, hasTold, beckons, onTell }: Props) {
  const { id, facts } = profile;
  const name = profileWords(id, "name");
  const { kinds } = profileById(id);
  return (
    <li class="mask-card mask-profile">
      <h2>
        <Face id={id} />
        {name}
      </h2>
      <div class="mask-facts">
        {facts.map((fact, at) => (
          <Fact
            key={kinds[at]}
            id={id}
            kind={kinds[at] ?? kinds[0]}
            fact={fact}
            isOwn={fact.by === seat && !fact.told && !hasTold}
            holder={places.find((place) => place.id === fact.by)}
            beckons={beckons}
            onTell={onTell}
          />
        ))}
      </div>
    </li>
  );
}

interface FactProps {
  id: string;
  kind: FactKind;
  fact: SeenFact;
  /** Only this device sees it yet. */
  isOwn: boolean;
  holder: Place | undefined;
  beckons: boolean;
  onTell: () => void;
}

function Fact({ id, kind, fact, isOwn, holder, beckons, onTell }: FactProps) {
  if (fact.fact === "") {
    return (
      <p class="mask-fact mask-fact-hidden">
        {holder ? <img src={avatarUrl(holder.avatar)} alt="" width="28" height="28" /> : <DrawnSymbol name="person" />}
        <span>{holder ? text("mask-off:hidden", { name: holder.nickname }) : text("mask-off:hiddenSomebody")}</span>
      </p>
    );
  }
  if (isOwn) {
    return (
      <button type="button" class="mask-fact mask-fact-own" onClick={onTell}>
        <span class="mask-fact-tag">
          <DrawnSymbol name="eye" size="1em" />
          {text("mask-off:tell")}
        </span>
        <span>
          <DrawnSymbol name={factSymbols[kind]} />
          {profileWords(id, fact.fact)}
        </span>
        {beckons && <Beckon />}
      </button>
    );
  }
  return (
    <p class="mask-fact mask-fact-told">
      <DrawnSymbol name={factSymbols[kind]} />
      <span>{profileWords(id, fact.fact)}</span>
    </p>
  );
}
