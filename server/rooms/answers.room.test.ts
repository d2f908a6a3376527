import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Classroom } from "../testing/classroom.ts";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2587);
let room: Classroom;

beforeAll(async () => {
  await server.start();
  room = await Classroom.open(server, { preset: "lesson", tables: 2, timed: false, questions: true }, 6);
  await room.start();
});
afterAll(async () => {
  room.leave();
  await server.end();
});

/** Everything in the data folder, as it lies on the disk. */
const onDisk = () =>
  readdirSync(server.folder)
    .map((file) => readFileSync(join(server.folder, file), "latin1"))
    .join("\n");

it("what a child answers is counted, and who answered what is kept nowhere", async () => {
  expect(room.host.game.phase).toBe("before");
  for (const [index, child] of room.children.entries()) {
    await child.must({ type: "answer", question: "4", choice: index < 4 ? "threatener" : "both" });
  }
  const [first, second] = room.children;
  await first?.must({ type: "answer", question: "5", choice: "116000" });
  await second?.must({ type: "answer", question: "5", choice: "112" });
  await room.host.settled();
  expect(room.host.hostView.answers, "not while the round goes on").toEqual({ before: {}, after: {}, followUp: {} });

  await room.next();
  await room.host.until(() => "4" in (room.host.hostView.answers?.before ?? {}), "the counts");
  const counts = { before: { "4": { threatener: 4, both: 2 } }, after: {}, followUp: {} };
  expect(room.host.hostView.answers).toEqual(counts);

  const kept = onDisk();
  expect(kept).toContain('"type":"answer"');
  expect(kept).toContain('"threatener":4');
  expect(kept.match(/"choice":"[^"]*"/g) ?? []).toEqual([]);
  expect(kept, "too few answered this to be kept").not.toContain('"116000"');

  await server.end("SIGKILL");
  await server.start();
  await room.host.until(() => room.host.times === 2, "the host to be back");
  await room.host.settled();
  expect(room.host.hostView.answers, "the same game from its log").toEqual(counts);
});
