/** Blocks a table builds its tip for a younger class from: one of each slot ("When ..., ... , because ..."). */
export const tipBlocks = [
  ["sad-online", "someone-left-out", "threatened", "heavy-secret", "worried-friend"],
  ["sit-beside", "tell-adult", "ask-max", "call-116000", "keep-messages"],
  ["never-alone", "not-your-fault", "adults-can-help", "secrets-may-be-told", "together-easier"],
] as const;
