import { expect, test } from "vitest";
import { classSizes, devicesFor, tablesFor } from "./class-form.ts";

test("a class of any size sits at tables of four to six, as far as there are tables", () => {
  for (let children = 8; children <= 54; children++) {
    const perTable = children / tablesFor(children);
    expect(perTable, `${children}`).toBeLessThanOrEqual(6);
    expect(perTable, `${children}`).toBeGreaterThan(3);
  }
  expect([2, 5, 7, 20, 24, 28, classSizes.most].map(tablesFor)).toEqual([1, 1, 2, 4, 5, 6, 9]);
});

test("a device for each child, one for each table, or anything between them is enough", () => {
  const class28 = { children: 28, languages: ["nl"] } as const;
  expect(devicesFor({ ...class28, devices: "each" }, 6)).toEqual({ least: 28, most: 28 });
  expect(devicesFor({ ...class28, devices: "table" }, 6)).toEqual({ least: 6, most: 6 });
  expect(devicesFor({ ...class28, devices: "mixed" }, 6)).toEqual({ least: 6, most: 28 });
});
