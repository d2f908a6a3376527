/** What a key ring can look like. The outline is drawn on 100 by 124, the hole is at `hole` from the top. */
export const designs = [
  {
    id: "sun",
    colour: "var(--lamp-bright)",
    outline:
      "M38 14a12 12 0 0 1 24 0c0 4-2 7-5 9.500A47 47 0 0 1 97 74a47 47 0 0 1-94 0A47 47 0 0 1 43 23.500c-3-2.500-5-5.500-5-9.500Z",
    hole: 14,
  },
  {
    id: "drop",
    colour: "var(--table-2)",
    outline: "M50 2c6 13 47 38 47 73a47 47 0 0 1-94 0C3 40 44 15 50 2Z",
    hole: 22,
  },
  {
    id: "heart",
    colour: "var(--table-3)",
    outline: "M50 122C24 103 2 82 2 49 2 26 16 10 32 10c8 0 14 4 18 9 4-5 10-9 18-9 16 0 30 16 30 39 0 33-22 54-48 73Z",
    hole: 31,
  },
  {
    id: "hexagon",
    colour: "var(--table-4)",
    outline:
      "M46 3.300 8 25.200a8 8 0 0 0-4 7V92a8 8 0 0 0 4 7l38 21.800a8 8 0 0 0 8 0L92 99a8 8 0 0 0 4-7V32.200a8 8 0 0 0-4-7L54 3.300a8 8 0 0 0-8 0Z",
    hole: 16,
  },
] as const;

export type Design = (typeof designs)[number];
