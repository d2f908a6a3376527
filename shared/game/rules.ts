/**
 * Every number of the game, each with its unit and reason. Balance is a change of this file and the stories, checked
 * by `npm run simulate`.
 */
export const rules = {
  /**
   * Raised when the same commands come to something else than before. A game keeps the edition it was made with, so that
   * its log opens it as it was left. 2: what mini-games do where a device has gone dark, and with time that is added.
   * 3: four words of Strong key, and a device of it or of Stop the spread that is left alone by all others. 4: time to read.
   */
  edition: 4,

  /** Seats. A class is at most 28 to 30 children; an event table may be fuller. */
  tables: { most: 9, seats: 8 },
  players: { most: 60 },
  days: { most: 7 },
  /** Days up to which a game is short: a lesson, a station. */
  shortGame: 4,

  /** Presets: how many newcomers for an ordinary class, and how many school days at most. */
  presets: {
    station: { newcomers: 9, days: 1 },
    lesson: { newcomers: 6, days: 4 },
    week: { newcomers: 9, days: 7 },
  },

  newcomers: {
    /** Places on the board. */
    most: 9,
    /** Stories a host may choose among: far more than there are, so that new ones can be added. */
    mostNamed: 100,
    /** Newcomers for each visit of a day in a week, so that each is visited four or five times. */
    perVisitInWeek: 1.5,
    /** Four chapters and one time of being there: more visits than that make a game that plays itself. */
    mostVisits: 5,
  },

  mood: {
    most: 10,
    /** 7 and up is light green or green: feels better or good. */
    green: 7,
    /** No story and no difficulty lets a newcomer begin lower than this. */
    leastAtStart: 2,
    /** At 2 or less after a night the board says "thinks of leaving". */
    alarm: 2,
    /** Calling 116 000 brings a newcomer back to the orange ring. */
    afterAlarm: 3,
    /** Found safe: back in the orange ring, with an adult beside them. */
    afterRescue: 3,
    /** With rescue scenes switched off nobody leaves. */
    leastWithoutRescue: 1,
    /** A week is long: on its first day nobody leaves yet, so that the board warns before it happens. */
    leastOnFirstDayOfWeek: 1,
    /** A game of one day has one visit to each: newcomers start two steps higher, so that one good visit can reach green. */
    shiftInOneDay: 2,
  },

  /** Three rings of help: friends alone lift to yellow, a Max to light green, fitting professional help to green. */
  caps: { friends: 6, max: 8, professional: 10 },

  trust: {
    most: 3,
    /** A game of one day has one visit to each: its newcomers trust the players a little from the start. */
    inOneDay: 1,
    /** A good moment together is reason enough to trust a little. */
    byBeingThere: 1,
  },

  cards: {
    /** A table plays up to two cards a visit, so that friend and adult help can go together. */
    played: 2,
    /** A "being there" visit has been a good moment already: it tries one of the missed routes. */
    playedWhenBeingThere: 1,
    /** Mood a card moves, in steps of 0..10. Too early is half of helpful. */
    helpful: 2,
    early: 1,
    neutral: 0,
    harmful: -3,
  },

  feelings: {
    /** Two of six are right; the table picks two. */
    picked: 2,
  },

  max: {
    mood: 2,
    /** Earlier than the last chapter the search opens at this trust; where visits are few there is no time to wait for 2. */
    trust: 2,
    trustWithFewVisits: 1,
    /** Fewer visits than this to each newcomer (mean of a game) are few: not one a chapter. */
    fewVisits: 4,
    /** Nobody tells whom they could turn to before there is any trust at all. */
    leastTrust: 1,
    lastChapter: 3,
    /**
     * Share (0..1) of newcomers whose first fitting adult reacts badly; in every game at least one does. A week has
     * visits enough to ask twice, a single day hardly.
     */
    notNow: { oneDay: 0.45, shortGame: 0.4, week: 0.8 },
    /** Adults asked in one visit at most: after a bad reaction the next one; on the last day there is no next visit. */
    asks: 2,
    asksOnLastDay: 3,
    asksInOneDay: 3,
    /** The only newcomer of a game always meets a bad reaction first, so in a single day one more adult can be asked. */
    asksInOneDayOfOne: 4,
  },

  help: { mood: 1 },

  beingThere: {
    /** A good moment together; then one missed route while the newcomer is below this. */
    mood: 1,
    routeBelow: 7,
    /** How many of the missed routes are offered. */
    routes: 5,
  },

  night: {
    withMax: 1,
    visited: 0,
    lonely: -1,
  },

  events: {
    /** Share (0..1) of mornings that bring an event, and of those that are of the whole school while it has any left. */
    share: 0.5,
    ofSchoolShare: 0.5,
    /** Newcomers an event of the school touches at most. */
    mostTouched: 2,
    /** An event moves nobody lower than this: it makes nobody leave. */
    leastMood: 1,
  },

  debrief: {
    /** Slides from what was noted, and of one kind, at most: three to five keep a class awake. */
    slides: 4,
    slidesOfOneKind: 2,
    /** Moments the host may show instead, at most. */
    spare: 4,
  },

  /** Most moments, and most themes to take up, in a report. */
  report: { moments: 6, themes: 3 },

  hearts: { mostPerGame: 3, light: 1, visit: 2, most: 12 },

  minigame: {
    /** Steps a second (10 Hz), as the children's taps are answered on screen and confirmed by the server. */
    stepMs: 100,
    durationMs: 75_000,
    calmDurationMs: 90_000,
    /**
     * After so many mini-games without a heart in a row a table goes on without time pressure. One is bad luck; after two
     * half of a lesson is still to come.
     */
    calmAfter: 2,
  },

  /** Answers before and after are shown only from this many on, so that nobody can be told apart. */
  leastAnswersShown: 5,

  /** For so long (ms of the game clock) the host can take a step back; the button shows five seconds, a network takes some. */
  takeBackMs: 8_000,

  /** A lesson that has to end with the bell. */
  plan: {
    /** Minutes a lesson with a bell may have. */
    minutes: { least: 10, most: 240 },
    /** Minutes from now at which a bell that is moved in the middle of a lesson goes at the soonest. */
    leastToBell: 2,
    /** Share (0..1) of the lesson that is kept for the debrief: 20 to 25 %. */
    debrief: 0.22,
    /** More than this share (0..1) the plan does not give it without saying so. */
    mostDebrief: 0.25,
    /** Time that is over is told in steps of so many minutes. */
    spareStep: 5,
    /** For the goodbye and the Max kit (ms). */
    goodbyeMs: 90_000,
    /** The debrief is never shorter than this (ms), even when play ran late. */
    leastDebriefMs: 180_000,
    /** How far times may be shortened or stretched to fit, as a factor. */
    leastPace: 0.6,
    mostPace: 1.3,
    /** To fit, days are left out down to so many before the tip for a younger class is. */
    daysBesideTip: 2,
    /** Below this factor children have no time to talk: rather leave something out. */
    comfortablePace: 0.75,
    /** A week that takes longer than this (minutes) is planned for two lessons with a break between them. */
    oneLesson: 60,
    /** Share (0..1) of the visits that come to a search for a Max and to a choice of help. */
    searches: 0.5,
  },

  /** A seat that is gone for this long (ms) stops counting (server). */
  awayAfterMs: 5_000,

  /**
   * How long each phase or step takes in a timed game (ms), and lasts where it is not for reading (`timeToRead`). A lesson of
   * four days is about 40 minutes of play.
   */
  time: {
    before: 90_000,
    intro: 40_000,
    rescue: 60_000,
    morning: 20_000,
    choose: 50_000,
    listen: 110_000,
    heard: 20_000,
    moment: 20_000,
    mark: 45_000,
    talk: 80_000,
    extension: 30_000,
    result: 25_000,
    seek: 50_000,
    sought: 18_000,
    help: 35_000,
    helped: 15_000,
    evening: 50_000,
    finale: 60_000,
    /** Only in the station, which has no host; elsewhere the host shows the slides. */
    stationDebrief: 45_000,
    teachback: 90_000,
    after: 90_000,
    /** Once every table has claimed, time to think again before the day goes on. */
    allClaimed: 5_000,
    /** What "more time" adds, and "less time" takes. */
    more: 30_000,
    /** What "less time" leaves at least, so that everybody can finish a sentence. */
    leastLeft: 5_000,
  },

  /**
   * How long a step that is read lasts at most (ms): a table goes on once all have read, and waits for who reads slowly. A
   * quarter of children of eleven reads fewer than 120 words a minute (Hasbrouck and Tindal, 2017).
   */
  timeToRead: {
    heard: 55_000,
    result: 60_000,
    seek: 100_000,
    sought: 40_000,
    helped: 25_000,
    rescue: 80_000,
  },
  slowWordsPerMinute: 120,
} as const;

/** The five rings of the board, two mood steps each: 1 red ... 5 green; a newcomer who has gone (0) counts as red. */
export function ringOf(mood: number): 1 | 2 | 3 | 4 | 5 {
  return Math.min(5, Math.max(1, Math.ceil(mood / 2))) as 1 | 2 | 3 | 4 | 5;
}

/** How many cards a visit plays at most; its chapter is 0..3, or -1 for "being there". */
export function cardsPlayed(chapter: number): number {
  return chapter < 0 ? rules.cards.playedWhenBeingThere : rules.cards.played;
}
