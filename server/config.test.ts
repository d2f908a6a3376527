import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig, settings, UnusableSetting } from "./config.ts";
import { testFolder } from "./testing/test-folder.ts";

const folder = testFolder();
const read = (changes: Record<string, string>) => readConfig({ DATA_DIR: folder, ...changes });

describe("without any setting", () => {
  it("every setting has a value that can be used", () => {
    expect(read({})).toEqual({
      PORT: 2567,
      HOST: "",
      DATA_DIR: folder,
      PUBLIC_URL: "",
      ALLOWED_ORIGINS: [],
      CONTACT: "",
      FRAME_ANCESTORS: [],
      TRUST_PROXY: 0,
      LOG_LEVEL: "info",
      KEEP_DAYS: 30,
      MOST_SESSIONS: 2000,
    });
  });

  it("every setting of the table is read", () => {
    expect(Object.keys(read({}))).toEqual(Object.keys(settings));
  });

  it("an empty value counts as none", () => {
    expect(read({ PORT: " " }).PORT).toBe(2567);
  });
});

describe("a value that can be used", () => {
  it("a folder that does not exist yet is made", () => {
    const made = join(folder, "new", "data");
    expect(read({ DATA_DIR: made }).DATA_DIR).toBe(made);
    expect(existsSync(made)).toBe(true);
  });

  it("several addresses of a school may show the game in a frame", () => {
    const { FRAME_ANCESTORS } = read({
      FRAME_ANCESTORS: "https://school.smartschool.example/, https://b.example:8443",
    });
    expect(FRAME_ANCESTORS).toEqual(["https://school.smartschool.example", "https://b.example:8443"]);
  });

  it.each([
    "game@school.example",
    "a.teacher+max@mail.school.example",
    "https://school.example/ask?form=7&to=game#top",
    "https://school.example:8443/",
  ])("whoever runs the game may be asked at %s", (address) => {
    expect(read({ CONTACT: address }).CONTACT).toBe(address);
  });

  it("addresses are kept without a slash at the end", () => {
    expect(read({ PUBLIC_URL: "https://game.example.org/" }).PUBLIC_URL).toBe("https://game.example.org");
    expect(read({ ALLOWED_ORIGINS: "https://a.example, http://b.example:8080" }).ALLOWED_ORIGINS).toEqual([
      "https://a.example",
      "http://b.example:8080",
    ]);
  });
});

describe("a value that cannot be used is refused in a sentence that names the setting", () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  it.each([
    ["PORT", "many"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["PORT", "-1"],
    ["PORT", "1e3"],
    ["DATA_DIR", file],
    ["DATA_DIR", join(file, "below")],
    ["PUBLIC_URL", "game.example.org"],
    ["PUBLIC_URL", "https://game.example.org/path"],
    ["PUBLIC_URL", "ftp://game.example.org"],
    ["ALLOWED_ORIGINS", "https://a.example,b"],
    ["CONTACT", "javascript:alert(1)"],
    ["CONTACT", "data:text/html,hello"],
    ["CONTACT", "http://school.example/ask"],
    ["CONTACT", "//school.example/ask"],
    ["CONTACT", "school.example"],
    ["CONTACT", "https://name:word@school.example/"],
    ["CONTACT", "https://school.example/ two"],
    ["CONTACT", "https://school.example/\n<script>"],
    ["CONTACT", "mailto:game@school.example"],
    ["CONTACT", "game@school.example?bcc=all@school.example"],
    ["CONTACT", "game@school.example,all@school.example"],
    ["CONTACT", "game@school.example\nBcc: all@school.example"],
    ["CONTACT", "game%0Abcc@school.example"],
    ["CONTACT", "Game <game@school.example>"],
    ["CONTACT", '"<script>"@school.example'],
    ["CONTACT", "game@school"],
    ["CONTACT", "@school.example"],
    ["FRAME_ANCESTORS", "http://school.example"],
    ["FRAME_ANCESTORS", "https://*.school.example"],
    ["FRAME_ANCESTORS", "*"],
    ["FRAME_ANCESTORS", "https://school.example/page"],
    ["FRAME_ANCESTORS", "https://school.example;script-src"],
    ["FRAME_ANCESTORS", "https://school.example, school.example"],
    ["FRAME_ANCESTORS", "https://name:word@school.example"],
    ["FRAME_ANCESTORS", "'self'"],
    ["TRUST_PROXY", "true"],
    ["LOG_LEVEL", "loud"],
    ["KEEP_DAYS", "0"],
    ["MOST_SESSIONS", "none"],
  ])("%s=%s", (name, value) => {
    expect(() => read({ [name]: value })).toThrow(UnusableSetting);
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} must be .*\\.$`));
  });

  it("a folder nobody may write to", () => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const path = process.getuid?.() === 0 ? "/proc/1/nowhere" : closed;
    expect(() => read({ DATA_DIR: path })).toThrow(/^DATA_DIR must be a folder that can be written to/);
  });
});

it("the table of settings in the README is this one", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const table = readme.split("<!-- settings -->")[1]?.split("<!-- /settings -->")[0] ?? "";
  const rows = table.trim().split("\n").slice(2);
  const wanted = Object.entries(settings).map(([name, { initial, meaning }]) => {
    return `| \`${name}\` |${initial === "" ? "" : ` \`${initial}\``} | ${meaning} |`;
  });
  expect(rows).toEqual(wanted);
});
