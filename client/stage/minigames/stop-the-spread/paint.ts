import { type Owner, owners } from "../../../../shared/minigames/stop-the-spread/state.ts";
import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, glow, oval, roundedBox, symbol } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";

/** How the owner of a phone feels about the picture; seen in the face on the phone. */
export type Mood = "easy" | "uneasy" | "thoughtful" | "firm";

/** How a sphere of the network looks: not asked yet, with the picture, and lit once its owner says no or helps. */
export type Glass = "clean" | "has" | "lit";

interface Look {
  shell: string;
  skin: string;
  hair: string;
  cut: "cap" | "bob" | "curls" | "bun" | "tuft";
}

const shells = ["#f08a35", "#9b6cf2", "#3c7bf0", "#f5c518", "#17b3b3", "#f06aae", "#8b5e38"] as const;
const skins = ["#f6cfae", "#a86b46", "#eec39c", "#7a4a2e", "#f8dcc4"] as const;
const hairs = ["#2a1a1c", "#8a4526", "#d9a441", "#1c1416", "#5b3a22"] as const;
const cuts = ["bob", "cap", "curls", "bun", "tuft"] as const;

/** How the owner of a phone and the phone look; each one looks another. */
function lookOf(owner: Owner): Look {
  const index = owners.indexOf(owner);
  return {
    shell: shells[index % shells.length] ?? shells[0],
    skin: skins[(index * 2 + 1) % skins.length] ?? skins[0],
    hair: hairs[(index * 3) % hairs.length] ?? hairs[0],
    cut: cuts[(index + Math.floor(index / 5)) % cuts.length] ?? cuts[0],
  };
}

/** The colour of a phone's shell. */
export function shellOf(owner: Owner): string {
  return lookOf(owner).shell;
}

const glasses = {
  clean: { middle: "#f6f9ff", body: "#b9cdf0", rim: "#6f86c4" },
  has: { middle: "#d9c6ea", body: "#8d74b4", rim: "#4c3a7c" },
  lit: { middle: "#fffdf2", body: colours.lamp, rim: "#e0a83e" },
} as const satisfies Record<Glass, unknown>;

/** A sphere of the network round (0, 0), with light from the upper left. */
export function paintGlass(brush: Brush, radius: number, glass: Glass): void {
  const { middle, body, rim } = glasses[glass];
  oval(brush, radius * 0.03, radius * 0.12, radius * 1.02, radius * 1.02, clear("#14163a", 0.3));
  const light = brush.createRadialGradient(-radius * 0.3, -radius * 0.38, radius * 0.08, 0, 0, radius);
  light.addColorStop(0, middle);
  light.addColorStop(0.55, body);
  light.addColorStop(1, rim);
  disc(brush, 0, 0, radius, light);
  brush.lineWidth = Math.max(1, radius * 0.04);
  brush.strokeStyle = clear("#ffffff", 0.55);
  brush.beginPath();
  brush.arc(0, 0, radius - brush.lineWidth, Math.PI * 0.95, Math.PI * 1.75);
  brush.stroke();
}

/** A phone round (0, 0) with its owner's face on it. */
export function paintPhone(brush: Brush, width: number, height: number, owner: Owner, mood: Mood): void {
  const look = lookOf(owner);
  const corner = width * 0.2;
  box(brush, width * 1.02, height * 1.01, corner, clear("#14163a", 0.32), height * 0.03);
  const shell = brush.createLinearGradient(-width / 2, -height / 2, width / 2, height / 2);
  shell.addColorStop(0, mix(look.shell, "#ffffff", 0.28));
  shell.addColorStop(0.5, look.shell);
  shell.addColorStop(1, mix(look.shell, "#14163a", 0.3));
  box(brush, width, height, corner, shell);
  const rim = width * 0.085;
  brush.save();
  brush.beginPath();
  roundedBox(brush, -width / 2 + rim, -height / 2 + rim * 1.3, width - 2 * rim, height - rim * 2.6, corner * 0.62);
  brush.clip();
  const sky = brush.createLinearGradient(0, -height / 2, 0, height / 2);
  sky.addColorStop(0, mix(look.shell, "#ffffff", 0.86));
  sky.addColorStop(1, mix(look.shell, "#ffffff", 0.58));
  brush.fillStyle = sky;
  brush.fillRect(-width / 2, -height / 2, width, height);
  paintOwner(brush, width, height, look, mood);
  brush.restore();
}

function box(
  brush: Brush,
  width: number,
  height: number,
  corner: number,
  fill: string | CanvasGradient,
  lower = 0,
): void {
  brush.beginPath();
  roundedBox(brush, -width / 2, -height / 2 + lower, width, height, corner);
  brush.fillStyle = fill;
  brush.fill();
}

function paintOwner(brush: Brush, width: number, height: number, { shell, skin, hair, cut }: Look, mood: Mood): void {
  const head = width * 0.3;
  const y = -height * 0.06;
  if (cut === "bob") oval(brush, 0, y + head * 0.25, head * 1.28, head * 1.35, hair);
  if (cut === "curls") {
    for (const [x, up] of [
      [-0.9, -0.1],
      [0.9, -0.1],
      [-0.7, -0.75],
      [0.7, -0.75],
      [0, -1],
    ] as const) {
      disc(brush, x * head, y + up * head, head * 0.52, hair);
    }
  }
  if (cut === "bun") disc(brush, 0, y - head * 1.3, head * 0.48, hair);
  oval(brush, 0, height * 0.44, width * 0.36, height * 0.2, mix(shell, "#14163a", 0.12));
  oval(brush, 0, y, head, head * 1.06, skin);
  brush.fillStyle = hair;
  brush.beginPath();
  brush.ellipse(0, y - head * 0.12, head * 1.06, head, 0, Math.PI * 1.04, Math.PI * 1.96);
  if (cut === "tuft") brush.lineTo(head * 0.15, y - head * 1.7);
  brush.closePath();
  brush.fill();
  paintFace(brush, head, y, mood, mix(skin, "#1c1030", 0.78));
}

function paintFace(brush: Brush, head: number, y: number, mood: Mood, ink: string): void {
  const eye = head * 0.13;
  const aside = mood === "thoughtful" ? head * 0.1 : 0;
  for (const side of [-1, 1]) disc(brush, side * head * 0.42 + aside, y + head * 0.12, eye, ink);
  brush.strokeStyle = ink;
  brush.lineWidth = head * 0.13;
  brush.lineCap = "round";
  const line = (draw: () => void) => {
    brush.beginPath();
    draw();
    brush.stroke();
  };
  if (mood === "uneasy" || mood === "thoughtful") {
    for (const side of [-1, 1]) {
      line(() => {
        brush.moveTo(side * head * 0.62, y - head * 0.12);
        brush.lineTo(side * head * 0.28, y - head * 0.26);
      });
    }
  }
  const mouth = y + head * 0.58;
  switch (mood) {
    case "easy":
      line(() => brush.arc(0, mouth - head * 0.12, head * 0.26, 0.25, Math.PI - 0.25));
      return;
    case "uneasy":
      oval(brush, 0, mouth, head * 0.13, head * 0.15, ink);
      return;
    case "thoughtful":
      line(() => {
        brush.moveTo(-head * 0.16, mouth + head * 0.04);
        brush.lineTo(head * 0.22, mouth - head * 0.05);
      });
      return;
    case "firm":
      brush.beginPath();
      brush.arc(0, mouth - head * 0.16, head * 0.36, 0.1, Math.PI - 0.1);
      brush.closePath();
      brush.fillStyle = ink;
      brush.fill();
      return;
    default:
      mood satisfies never;
  }
}

/** The picture: a card turned over, so that nobody sees what is on it, round (0, 0). */
export function paintCard(brush: Brush, width: number): void {
  const height = width * 0.78;
  const corner = width * 0.14;
  box(brush, width * 1.04, height * 1.04, corner, clear("#14163a", 0.38), height * 0.07);
  box(brush, width, height, corner, "#fffaf0");
  brush.save();
  brush.beginPath();
  roundedBox(brush, -width * 0.43, -height * 0.41, width * 0.86, height * 0.82, corner * 0.6);
  brush.clip();
  brush.fillStyle = "#5d4a94";
  brush.fillRect(-width, -height, 2 * width, 2 * height);
  for (const [x, y, size, colour] of [
    [-0.28, -0.2, 0.42, "#8f79c9"],
    [0.3, 0.22, 0.46, "#a58ad6"],
    [0.22, -0.3, 0.34, "#7562b0"],
    [-0.3, 0.3, 0.36, "#6b57a6"],
  ] as const) {
    const fog = glow(brush, x * width, y * height, size * width, [
      [0, clear(colour, 0.95)],
      [1, clear(colour, 0)],
    ]);
    disc(brush, x * width, y * height, size * width, fog);
  }
  brush.restore();
  symbol(brush, "eye-off", 0, 0, height * 0.66, "#ffffff");
}

/** The head of an arrow to the right, round (0, 0): which way the picture goes. */
export function paintChevron(brush: Brush, size: number): void {
  brush.lineCap = "round";
  brush.lineJoin = "round";
  for (const [width, colour] of [
    [size * 0.5, clear("#14163a", 0.55)],
    [size * 0.28, colours["lamp-bright"]],
  ] as const) {
    brush.lineWidth = width;
    brush.strokeStyle = colour;
    brush.beginPath();
    brush.moveTo(-size * 0.22, -size * 0.4);
    brush.lineTo(size * 0.22, 0);
    brush.lineTo(-size * 0.22, size * 0.4);
    brush.stroke();
  }
}

/** A line of the network along x, its middle at (0, 0); lit between two phones that keep the picture out. */
export function paintLine(brush: Brush, length: number, thick: number, lit: boolean): void {
  const metal = brush.createLinearGradient(0, -thick / 2, 0, thick / 2);
  metal.addColorStop(0, lit ? "#c98a2c" : "#5f5c8c");
  metal.addColorStop(0.35, lit ? "#fff6d8" : "#f1eefc");
  metal.addColorStop(0.6, lit ? colours.lamp : "#c3bfe0");
  metal.addColorStop(1, lit ? "#c98a2c" : "#55527f");
  brush.fillStyle = metal;
  brush.fillRect(-length / 2, -thick / 2, length, thick);
}

/** A no that a sender has yet to hear, round (0, 0). */
export function paintNo(brush: Brush, radius: number): void {
  disc(brush, 0, radius * 0.12, radius * 1.04, clear("#14163a", 0.3));
  disc(brush, 0, 0, radius, colours.card);
  disc(brush, 0, 0, radius * 0.84, colours["paper-dark"]);
  symbol(brush, "chat-stop", 0, 0, radius * 1.25, colours["ink-soft"]);
}
