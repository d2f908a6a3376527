/**
 * The colours and times of the look, for everything that cannot read CSS: the stage, canvases, pictures made at build
 * time. tokens.css holds the same figures for the screens; tokens.test.ts keeps the two alike.
 */

/** Every colour by its name in tokens.css (`ink` is `--ink` there), as `#rrggbb`. */
export const colours = {
  ink: "#1a1d3f",
  "ink-soft": "#4a4d72",
  "ink-faint": "#63668c",
  paper: "#fff7ea",
  "paper-dark": "#f0e5d2",
  "paper-edge": "#e2d3b9",
  tube: "#e2d3b9",
  card: "#ffffff",
  night: "#1a1d3f",
  "night-bubble": "#3a3d78",
  "night-soft": "#c9c7ea",
  action: "#278050",
  "action-edge": "#1a5c39",
  "action-soft": "#dff3e4",
  "action-text": "#1c5c3a",
  choice: "#2f6ae0",
  "choice-edge": "#1e4aa6",
  "choice-soft": "#d6e4ff",
  danger: "#c23b3b",
  "danger-edge": "#8c2626",
  "danger-soft": "#ffe3e0",
  "danger-text": "#8a1f2b",
  lamp: "#ffe9a8",
  "lamp-bright": "#ffd257",
  heart: "#ff7d87",
  "heart-deep": "#c63343",
  "sky-high": "#20255c",
  "sky-mid": "#3d3f86",
  "sky-low": "#8a5f93",
  "dawn-high": "#262b66",
  "dawn-mid": "#7a5c9c",
  "dawn-low": "#f2a481",
  "dawn-light": "#ffd7a0",
  "day-high": "#3f86d6",
  "day-mid": "#8fc4ee",
  "day-low": "#ffeccb",
  hill: "#171a40",
  "ring-1": "#e9615a",
  "ring-2": "#f0934a",
  "ring-3": "#f6c855",
  "ring-4": "#a9cf63",
  "ring-5": "#49a86f",
  "newcomer-wout": "#f08a35",
  "newcomer-inaya": "#9b6cf2",
  "newcomer-kwame": "#3c7bf0",
  "newcomer-timeo": "#f3f0ea",
  "newcomer-fien": "#f5c518",
  "newcomer-sacha": "#17b3b3",
  "newcomer-elif": "#30333d",
  "newcomer-zofia": "#f06aae",
  "newcomer-noe": "#9a6a3f",
  "table-1": "#ffcf5a",
  "table-2": "#8fcbe8",
  "table-3": "#f5a8c9",
  "table-4": "#b4e3c8",
  "table-5": "#cdbaf4",
  "table-6": "#f9b58c",
  "table-7": "#7fd8d2",
  "table-8": "#d6e37c",
  "table-9": "#d9d3c8",
  "player-1": "#f08a35",
  "player-2": "#12979a",
  "player-3": "#8f5cf0",
  "player-4": "#f5c518",
  "player-5": "#3c7bf0",
  "player-6": "#e8559f",
  "player-7": "#7fae2b",
  "player-8": "#8b5e38",
} as const;

/** A colour's name. */
export type ColourName = keyof typeof colours;

/** What changes when someone asks for more contrast (`prefers-contrast: more` or `data-contrast="high"` on the page). */
export const highContrastColours = {
  ink: "#05061a",
  "ink-soft": "#1a1d3f",
  "ink-faint": "#2c2f57",
  paper: "#ffffff",
  "paper-dark": "#ece8e0",
  "paper-edge": "#4a4d72",
  tube: "#a08d64",
  night: "#05061a",
  "night-bubble": "#23265c",
  "night-soft": "#ffffff",
  action: "#0f5a33",
  "action-edge": "#06331b",
  "action-text": "#06331b",
  choice: "#1546b0",
  "choice-edge": "#0a2a70",
  danger: "#9b1c1c",
  "danger-edge": "#5c0d0d",
  "danger-text": "#5c0d0d",
  "heart-deep": "#a11a28",
} as const satisfies Partial<Record<ColourName, string>>;

/** How long things move, in ms. The screens set all of them to nothing when reduced motion is asked for. */
export const motionMs = { quick: 120, calm: 260, slow: 700, walk: 1600 } as const;

/** A colour as the number a canvas engine takes, 0x000000 to 0xffffff. */
export function colourNumber(name: ColourName): number {
  return Number.parseInt(colours[name].slice(1), 16);
}
