import { profileById } from "../../../shared/minigames/mask-off/profiles.ts";
import type { Flag, MaskView } from "../../../shared/minigames/mask-off/view.ts";
import { avatarUrl } from "../../design/art.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import type { Place } from "../minigame-props.ts";
import { Face } from "./Face.tsx";
import { factSymbols } from "./fact-symbols.ts";
import { adviceOf, outcomeOf, pairOf, profileWords, unmasked, whyOf } from "./mask-words.ts";

interface Props {
  view: MaskView;
  places: readonly Place[];
}

/** The masks are off: how it went, which two facts did not fit, and why. */
export function Verdict({ view, places }: Props) {
  const { masked } = view;
  return (
    <section class="minigame-section mask-unmasked">
      <div class="mask-verdict">
        <h2>{outcomeOf(view)}</h2>
        <p>{unmasked(view)}</p>
        <Choosers places={whoFlagged(view, places, "nobody")} note={text("mask-off:nobody")} />
      </div>
      {typeof masked === "number" && <ShownOnes view={view} places={places} indexes={[masked]} />}
    </section>
  );
}

/** What to do when something like this turns up; then those who wore no mask, and why their facts fit. */
export function Unmasked({ view, places }: Props) {
  return (
    <section class="minigame-section mask-unmasked">
      <p class="mask-advice">
        <DrawnSymbol name="adult-and-child" size="1.6rem" />
        <span>{adviceOf(view)}</span>
      </p>
      <ShownOnes view={view} places={places} indexes={([0, 1, 2] as const).filter((index) => index !== view.masked)} />
    </section>
  );
}

function whoFlagged({ flags }: MaskView, places: readonly Place[], flag: Flag): readonly Place[] {
  if (places.length < 2) return [];
  return places.filter(({ id }) => flags.some((one) => one.seat === id && one.flag === flag));
}

interface ShownOnesProps extends Props {
  /** Places on the stage; one where nobody stands shows nothing. */
  indexes: readonly (0 | 1 | 2)[];
}

function ShownOnes({ view, places, indexes }: ShownOnesProps) {
  return (
    <ul class="mask-shown">
      {indexes.map((index) => {
        const profile = view.profiles[index];
        return (
          profile && (
            <Shown
              key={profile.id}
              profile={profile}
              isMask={index === view.masked}
              flaggedBy={whoFlagged(view, places, index)}
            />
          )
        );
      })}
    </ul>
  );
}

interface ShownProps {
  profile: MaskView["profiles"][number];
  isMask: boolean;
  flaggedBy: readonly Place[];
}

function Shown({ profile, isMask, flaggedBy }: ShownProps) {
  const { id, facts } = profile;
  const { kinds } = profileById(id);
  const pair = pairOf(facts);
  return (
    <li class={`mask-card mask-card-${isMask ? "masked" : "honest"}`}>
      <h3>
        <Face id={id} />
        {profileWords(id, "name")}
        <Choosers places={flaggedBy} />
      </h3>
      <p class="mask-reason">
        <DrawnSymbol name={isMask ? "mask" : "check"} size="1.3rem" />
        <span>{whyOf(profile)}</span>
      </p>
      <div class="mask-pair">
        {pair.map((fact, at) => (
          <p key={fact} class="mask-fact mask-fact-told">
            <DrawnSymbol name={factSymbols[kinds[at] ?? kinds[0]]} />
            <span>{profileWords(id, fact)}</span>
          </p>
        ))}
      </div>
    </li>
  );
}

/** Who had chosen this, small. */
function Choosers({ places, note }: { places: readonly Place[]; note?: string }) {
  if (places.length === 0) return null;
  return (
    <span class="mask-choosers">
      {note && <span>{note}</span>}
      {places.map(({ id, nickname, avatar }) => (
        <img key={id} src={avatarUrl(avatar)} alt={nickname} width="28" height="28" />
      ))}
    </span>
  );
}
