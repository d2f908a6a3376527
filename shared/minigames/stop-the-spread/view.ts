/** A phone: has not got the picture, has it, or its owner said no or deleted it and passes nothing on any more. */
export type PhoneStatus = "clean" | "has" | "stopped";

/** What a wave came to. */
export interface News {
  /** Phones whose owner said no, that got the picture, and that were cleaned. */
  refused: number[];
  reached: number[];
  cleaned: number[];
}

/** What a seat sees. */
export interface SpreadView {
  calm: boolean;
  stage: "wave" | "rest" | "over";
  /** Which picture (0-based) of how many, and which wave. */
  picture: number;
  of: number;
  wave: number;
  /** Step of the round at which the wave began, and how many steps it lasts; 0: until every hand is placed. */
  began: number;
  lasts: number;
  phones: { x: number; y: number; owner: number; status: PhoneStatus }[];
  lines: [number, number][];
  /** Phones that send the picture on in this wave; `to` is -1 where another device sees it. */
  hops: { from: number; to: number }[];
  /** Hands of this device, and phones under them. */
  hands: number;
  holds: number[];
  /** Hands on each phone that has any, of all devices: phone, then how many. */
  held: [number, number][];
  /** Hands at the whole table; one alone can clean a phone. */
  allHands: number;
  news: News;
  /** Phones in danger so far, and those of them that stayed clean, over all pictures. */
  inDanger: number;
  kept: number;
}

/** What the room sees of a table. */
export interface SpreadBoardView {
  picture: number;
  of: number;
  inDanger: number;
  kept: number;
}
