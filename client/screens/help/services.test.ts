import { expect, it } from "vitest";
import type { HelpService } from "../../../shared/stories/format.ts";
import { servicesFor } from "./services.ts";

const service = (id: string, role: HelpService["role"], rest: Partial<HelpService>): HelpService => ({
  id,
  role,
  number: "1",
  website: "",
  languages: ["nl", "fr"],
  regions: ["flanders", "brussels", "wallonia"],
  minAge: 0,
  free: true,
  dayAndNight: true,
  source: "a page",
  lastChecked: "2026-11-01",
  ...rest,
});

const all = [
  service("emergency", "emergency", {}),
  service("awel", "listening-line", { languages: ["nl"], regions: ["flanders", "brussels"] }),
  service("ecoute", "listening-line", { languages: ["fr"], regions: ["wallonia", "brussels"] }),
  service("child-focus", "child-focus", {}),
];

const ids = (services: HelpService[]) => services.map(({ id }) => id);

it("116 000 comes first and the emergency number last", () => {
  expect(ids(servicesFor(all, "flanders", "nl"))).toEqual(["child-focus", "awel", "emergency"]);
});

it("the region chooses the services, whatever the language", () => {
  expect(ids(servicesFor(all, "wallonia", "nl"))).toEqual(["child-focus", "ecoute", "emergency"]);
});

it("Brussels sees both listening lines, the one in the child's language first", () => {
  expect(ids(servicesFor(all, "brussels", "fr"))).toEqual(["child-focus", "ecoute", "awel", "emergency"]);
  expect(ids(servicesFor(all, "brussels", "nl"))).toEqual(["child-focus", "awel", "ecoute", "emergency"]);
});
