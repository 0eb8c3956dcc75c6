import { expect, it } from "vitest";
import { routeOf } from "./route.ts";

it.each([
  ["GET", "/v2", { to: "server" }],
  ["GET", "/v2/", { to: "server" }],
  ["GET", "/v2/health/live", { to: "live" }],
  ["HEAD", "/v2/health/ready", { to: "ready" }],
  ["GET", "/livez", { to: "live" }],
  ["GET", "/readyz?verbose", { to: "ready" }],
  ["GET", "/metrics", { to: "metrics" }],
  ["GET", "/v2/models/m", { to: "model", name: "m", version: null }],
  ["GET", "/v2/models/m/versions/2", { to: "model", name: "m", version: "2" }],
  ["GET", "/v2/models/m/ready", { to: "model-ready", name: "m", version: null }],
  ["GET", "/v2/models/m/versions/2/ready", { to: "model-ready", name: "m", version: "2" }],
  ["POST", "/v2/models/m/infer", { to: "infer", name: "m", version: null }],
  ["GET", "http://h:8080/v2/models/m?x=http://y", { to: "model", name: "m", version: null }],
  ["POST", "/v2/models/a%20b/versions/2/infer?x=1", { to: "infer", name: "a b", version: "2" }],
])("%s %s", (method, url, expected) => {
  expect(routeOf(method, url)).toEqual(expected);
});

it.each([
  ["GET", "/", 404],
  ["GET", "http://h", 404],
  ["GET", "/http://h/v2", 404],
  ["GET", "/v1/models/m", 404],
  ["GET", "/v2/models", 404],
  ["GET", "/v2/models/m/versions", 404],
  ["POST", "/v2/models/m/versions/1/2/infer", 404],
  ["GET", "/constructor", 404],
  ["GET", "/v2/models/m/infer", 405],
  ["POST", "/v2/health/live", 405],
  ["DELETE", "/v2/models/m", 405],
  ["POST", "/v2/models/%ff/infer", 400],
])("refuses %s %s", (method, url, status) => {
  expect(() => routeOf(method, url)).toThrow(expect.objectContaining({ status }));
});
