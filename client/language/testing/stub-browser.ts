import { vi } from "vitest";

/** Puts as much of a browser in place as the texts of a screen ask for, wishing for a language. */
export function stubBrowser(language: string): void {
  vi.stubGlobal("document", { documentElement: { lang: "", dataset: {} } });
  vi.stubGlobal("navigator", { languages: [language] });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
}
