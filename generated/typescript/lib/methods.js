// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of all methods as one namespace, for those who have a method's name.

export * from "../areas/accounts.js";
export * from "../areas/callflow.js";
export * from "../areas/cdr.js";
export * from "../areas/clients.js";
export * from "../areas/conference.js";
export * from "../areas/dids.js";
export * from "../areas/e911.js";
export * from "../areas/fax.js";
export * from "../areas/general.js";
export * from "../areas/lnp.js";
export * from "../areas/messaging.js";
export * from "../areas/parking.js";
export * from "../areas/recordings.js";
export * from "../areas/voicemail.js";
