import "./scene.css";
import type { ComponentChildren } from "preact";
import { type PlaceName, placeUrl } from "../art.ts";

interface Props {
  place: PlaceName;
  /** Who stands in it: a Portrait. */
  figure: ComponentChildren;
  heading: string;
  /** What is told there, on a card in front. */
  children?: ComponentChildren;
  /** A lower picture, where the words below are what it is about. */
  low?: boolean;
}

/** Where something happens: the place in two layers, somebody standing in it, and the words on a card in front of both. */
export function Scene({ place, figure, heading, children, low = false }: Props) {
  return (
    <section class={`max-scene${low ? " max-scene-low" : ""}`}>
      <div class="max-scene-place" aria-hidden="true">
        <img class="max-scene-far" src={placeUrl(place, "far")} alt="" width="720" height="320" />
        <img class="max-scene-near" src={placeUrl(place, "near")} alt="" width="720" height="320" />
      </div>
      <div class="max-scene-figure">{figure}</div>
      <div class="max-scene-card">
        <h2>{heading}</h2>
        {children}
      </div>
    </section>
  );
}
