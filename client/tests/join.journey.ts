import { expect, it } from "vitest";
import { words } from "./people/words.ts";
import { servedPages } from "./served.ts";

/** A child types the code of its class. */

const served = servedPages();

it("a slip that is mended while the code is looked up is not answered any more", async () => {
  const context = await served.browser.newContext({ locale: "nl" });
  const page = await context.newPage();
  let answered = 0;
  await page.route("**/api/join", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.fulfill({ status: 404, json: { error: "unknownCode" } });
    answered++;
  });
  await page.goto(served.address);
  const field = page.getByRole("textbox").first();
  await field.pressSequentially("247246");
  await field.press("Backspace");
  await expect.poll(() => answered, { timeout: 10_000 }).toBe(1);
  await page.waitForTimeout(300);
  expect(await field.inputValue()).toBe("24724");
  expect(await page.getByText(words("nl", "join:wrongCode")).count()).toBe(0);
  await field.pressSequentially("5");
  await page.getByText(words("nl", "join:wrongCode")).waitFor();
  expect(await field.inputValue()).toBe("");
  await context.close();
});
