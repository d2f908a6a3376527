import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, textPairs } from "./contrast.ts";
import { colours, highContrastColours, motionMs } from "./tokens.ts";

const here = new URL("./", import.meta.url);
const css = readFileSync(new URL("tokens.css", here), "utf8");

/** The `--name: value` lines of each rule that starts with this selector, in order. */
function declarations(selector: string): Record<string, string>[] {
  return css
    .split(`${selector} {`)
    .slice(1)
    .map((rest) =>
      Object.fromEntries([...rest.split("}", 1)[0]!.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1], m[2]])),
    );
}

describe("the tokens", () => {
  const [normal = {}] = declarations(":root");

  it("have the same colours in CSS and in code", () => {
    const inCss = Object.fromEntries(Object.entries(normal).filter(([, value]) => value.startsWith("#")));
    expect(inCss).toEqual(colours);
  });

  it("have the same times in CSS and in code", () => {
    for (const [name, ms] of Object.entries(motionMs)) expect(normal[`motion-${name}`]).toBe(`${ms}ms`);
  });

  it("have the same high-contrast colours in CSS, asked for by the device or by the page, and in code", () => {
    expect(declarations(':root:not([data-contrast="normal"])')).toEqual([highContrastColours]);
    expect(declarations(':root[data-contrast="high"]')).toEqual([highContrastColours]);
  });
});

describe("every text", () => {
  for (const [palette, values] of [
    ["the normal palette", colours],
    ["high contrast", { ...colours, ...highContrastColours }],
  ] as const) {
    for (const { text, background } of textPairs) {
      it(`${text} on ${background} can be read in ${palette}`, () => {
        expect(contrast(values[text], values[background])).toBeGreaterThanOrEqual(4.5);
      });
    }
  }
});

describe("every stylesheet of the design", () => {
  const files = [
    ...readdirSync(here),
    ...readdirSync(new URL("components/", here)).map((name) => `components/${name}`),
  ];
  const sheets = files.filter((name) => name.endsWith(".css") && name !== "tokens.css");

  it("uses only colours that exist", () => {
    for (const sheet of sheets) {
      const text = readFileSync(new URL(sheet, here), "utf8");
      expect(text.match(/#[0-9a-f]{3,8}\b|rgb\(/i), `${sheet} names a colour itself`).toBeNull();
    }
  });

  it("puts only those texts on a background that are checked above", () => {
    const checked = new Set(textPairs.map(({ text, background }) => `${text} on ${background}`));
    for (const sheet of sheets) {
      for (const [rule] of readFileSync(new URL(sheet, here), "utf8").matchAll(/\{[^{}]*\}/g)) {
        const text = /[{;\s]color:\s*var\(--([\w-]+)\)/.exec(rule)?.[1];
        const background = /[{;\s]background(?:-color)?:\s*var\(--([\w-]+)\)/.exec(rule)?.[1];
        if (text && background && text in colours && background in colours)
          expect(checked, `${sheet}: ${rule}`).toContain(`${text} on ${background}`);
      }
    }
  });
});
