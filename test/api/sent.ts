/** A request as it is sent, beside its address. */
export type Sent = { body?: string; headers?: Record<string, string>; method?: string }
