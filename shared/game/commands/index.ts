import { accompany } from "./accompany.ts";
import { advance } from "./advance.ts";
import { agree } from "./agree.ts";
import { answer } from "./answer.ts";
import { answerAlarm } from "./answer-alarm.ts";
import { answerRescue } from "./answer-rescue.ts";
import { arrangeSlides } from "./arrange-slides.ts";
import { ask } from "./ask.ts";
import { board } from "./board.ts";
import { buyVisit } from "./buy-visit.ts";
import { calmTable } from "./calm-table.ts";
import { chooseHelp } from "./choose-help.ts";
import { claim } from "./claim.ts";
import { claimExtra } from "./claim-extra.ts";
import { countAnswers } from "./count-answers.ts";
import { door } from "./door.ts";
import { endEarly } from "./end-early.ts";
import { feel } from "./feel.ts";
import { fillWithBots } from "./fill-with-bots.ts";
import { followUp } from "./follow-up.ts";
import { join } from "./join.ts";
import { joinTables } from "./join-tables.ts";
import { leave } from "./leave.ts";
import { leaveOut } from "./leave-out.ts";
import { lessTime } from "./less-time.ts";
import { letBack } from "./let-back.ts";
import { light } from "./light.ts";
import { mark } from "./mark.ts";
import { moreTime } from "./more-time.ts";
import { move } from "./move.ts";
import { moveBell } from "./move-bell.ts";
import { next } from "./next.ts";
import { pass } from "./pass.ts";
import { pause } from "./pause.ts";
import { play } from "./play.ts";
import { presence } from "./presence.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";
import { resume } from "./resume.ts";
import { share } from "./share.ts";
import { sit } from "./sit.ts";
import { skip } from "./skip.ts";
import { slide } from "./slide.ts";
import { splitTable } from "./split-table.ts";
import { start } from "./start.ts";
import { takeBack } from "./take-back.ts";
import { tellClues } from "./tell-clues.ts";
import { tip } from "./tip.ts";
import { unclaim } from "./unclaim.ts";

/** Everything that can be asked of the game, by type. */
export const commands = {
  accompany,
  advance,
  agree,
  answer,
  answerAlarm,
  answerRescue,
  arrangeSlides,
  ask,
  board,
  buyVisit,
  calmTable,
  chooseHelp,
  claim,
  claimExtra,
  countAnswers,
  door,
  endEarly,
  feel,
  fillWithBots,
  followUp,
  join,
  joinTables,
  leave,
  leaveOut,
  lessTime,
  letBack,
  light,
  mark,
  moreTime,
  move,
  moveBell,
  next,
  pass,
  pause,
  play,
  presence,
  remove,
  rename,
  resume,
  share,
  sit,
  skip,
  slide,
  splitTable,
  start,
  takeBack,
  tell: tellClues,
  tip,
  unclaim,
};
