import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { type Budget, holdAnswer } from "./body.ts";

const response = () => new ServerResponse(new IncomingMessage(new Socket()));
const parts = [new Uint8Array(5), new Uint8Array(3)];

it("counts an answer from when it is there until it is sent", () => {
  const budget: Budget = { usedBytes: 5, mostBytes: 5 };
  const sent = response();
  holdAnswer(sent, parts, budget);
  expect(budget.usedBytes).toBe(13);
  sent.emit("close");
  expect(budget.usedBytes).toBe(5);
});

it("refuses one beside more than may be held", () => {
  const budget: Budget = { usedBytes: 6, mostBytes: 5 };
  expect(() => holdAnswer(response(), parts, budget)).toThrow(
    expect.objectContaining({ status: 503, reason: "body-budget" }),
  );
  expect(budget.usedBytes).toBe(6);
});

it("does not count one whose client is gone", () => {
  const budget: Budget = { usedBytes: 0, mostBytes: 5 };
  const gone = response();
  const socket = new Socket();
  gone.assignSocket(socket);
  socket.emit("close");
  holdAnswer(gone, parts, budget);
  expect(budget.usedBytes).toBe(0);
});
