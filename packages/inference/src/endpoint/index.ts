export { type Address, readAddress } from "./address.ts";
export { type Asked, type Asking, ask, askOnce, type Exchange } from "./ask.ts";
export { datatypeOf } from "./datatypes.ts";
export type { Answered } from "./decode-answer.ts";
export { encodeRequest, type Feeds } from "./encode-request.ts";
export { type Endpoint, openEndpoint } from "./open-endpoint.ts";
export { type EndpointScored, type EndpointScoring, scoreEndpoint } from "./score-endpoint.ts";
