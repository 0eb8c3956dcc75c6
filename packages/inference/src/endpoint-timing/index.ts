export { type EndpointTimerParts, openEndpointTimer } from "./open-endpoint-timer.ts";
export type { Connections } from "./served-arm.ts";
