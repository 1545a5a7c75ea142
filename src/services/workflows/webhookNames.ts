import { getEnv } from '../../env.ts'

/** The webhooks that this server can call: those with an address, where there is a secret to sign with. */
export const webhookNames = (): string[] => {
  const { WEBHOOK_SECRET, WEBHOOKS } = getEnv()
  return WEBHOOK_SECRET === undefined ? [] : Object.keys(WEBHOOKS)
}
