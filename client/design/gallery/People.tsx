import people from "../../../assets/art/people.json";
import { avatars } from "../../../shared/game/nicknames.ts";
import { text } from "../../language/index.ts";
import { type AdultLook, adultUrl, avatarUrl, newcomerUrl, type Ring } from "../art.ts";
import { Glad } from "../components/Glad.tsx";
import { OwnAvatar } from "../components/OwnAvatar.tsx";
import { Portrait } from "../components/Portrait.tsx";
import { RingTag } from "../components/RingTag.tsx";
import type { SymbolName } from "../symbol-paths.ts";
import { Section } from "./Section.tsx";

const rings: readonly Ring[] = [1, 2, 3, 4, 5];
const looks: readonly AdultLook[] = ["kind", "glad", "busy"];

/** The newcomers' own symbols, and those of the reserves, in the order of assets/art/people.json. */
const symbols: readonly SymbolName[] = [
  "kite",
  "star",
  "shield",
  "rocket",
  "rucksack",
  "compass",
  "key",
  "speech-bubble",
  "moon",
  "lightning",
  "mirror",
  "house",
];

const rim = (newcomer: string): string => `var(--newcomer-${newcomer}, var(--table-9))`;

/** Everybody: newcomers in five moods, adults in three looks, avatars. */
export function People() {
  return (
    <>
      <Section name="newcomers">
        <div class="max-gallery-moods">
          {rings.map((ring) => (
            <div key={ring}>
              <RingTag ring={ring} word={text(`common:ring.${ring}`)} />
              <div class="max-gallery-row">
                {Object.keys(people.newcomers).map((id, at) => (
                  <Portrait
                    key={id}
                    picture={newcomerUrl(id, ring)}
                    label={`${id}, ${text(`common:ring.${ring}`)}`}
                    colour={rim(id)}
                    symbol={symbols[at]}
                    size="92px"
                    lit={ring === 5}
                    alarm={ring === 1}
                  />
                ))}
              </div>
            </div>
          ))}
        </div>
      </Section>
      <Section name="adults">
        <ul class="max-gallery-people">
          {Object.keys(people.adults).map((id) => (
            <li key={id}>
              <span>
                {looks.map((look) => (
                  <Portrait
                    key={look}
                    picture={adultUrl(id, look)}
                    label={`${id}, ${text(`design:looks.${look}`)}`}
                    colour="var(--card)"
                    size="4.5rem"
                  />
                ))}
              </span>
              {id}
            </li>
          ))}
        </ul>
        <Glad of>
          <Portrait
            picture={adultUrl("grandmother", "glad")}
            label=""
            colour={rim("noe")}
            size="min(9.5rem, 38vw)"
            lit
          />
          <Portrait
            picture={newcomerUrl("noe", 4)}
            label=""
            colour={rim("noe")}
            symbol="moon"
            size="min(7rem, 28vw)"
            lit
          />
        </Glad>
      </Section>
      <Section name="avatars">
        <OwnAvatar avatar="fox" label={text("common:avatar.fox")} />
        <ul class="max-gallery-avatars">
          {avatars.map((id) => (
            <li key={id}>
              <img src={avatarUrl(id)} alt="" width="72" height="72" loading="lazy" />
              {text(`common:avatar.${id}`)}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
