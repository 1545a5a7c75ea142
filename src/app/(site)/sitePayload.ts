import config from '@payload-config'
import { getPayload } from 'payload'
import type { Payload } from 'payload'

/** Payload for the public pages: the one this process has already started. Pages read with it as nobody in particular. */
export const sitePayload = (): Promise<Payload> => getPayload({ config })
