import { expect, test } from "vitest";
import { complaints } from "./complaints.ts";
import { servedPages } from "./served.ts";

/** What looks at every screen sees what it is there to see. */

const served = servedPages();

const whole = `<html lang="en"><title>A page</title><main><h1>Hello</h1>
  <button style="color: #ffffff; background: #1d2b53">Go on</button></main></html>`;

test.each([
  ["nothing on a page that is whole", whole, []],
  ["a button without a name", whole.replace("Go on", ""), ["button-name"]],
  ["letters too pale to read", whole.replace("#1d2b53", "#dddddd"), ["color-contrast"]],
  ["a picture that says nothing", whole.replace("</main>", '<img src="data:,"></main>'), ["image-alt"]],
  ["the words of a status", whole.replace("</main>", "<p role='status'>Kept</p></main>"), ["status"]],
  ["a picture made of parts", whole.replace("</main>", "<p role='img' aria-label='Two'><i></i></p></main>"), ["parts"]],
  ["a clock without a time", whole.replace("</main>", "<p role='timer' aria-label='Left'></p></main>"), ["time"]],
  ["a page in no language", whole.replace(' lang="en"', ""), ["html-has-lang"]],
])("complains of %s", async (_, html, rules) => {
  const page = await served.browser.newPage();
  await page.setContent(html);
  expect((await complaints(page)).map((complaint) => /([a-z-]+): </.exec(complaint)?.[1])).toEqual(rules);
  await page.close();
});
