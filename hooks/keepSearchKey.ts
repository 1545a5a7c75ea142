import type { CollectionBeforeChangeHook } from 'payload'

import { searchKey } from '../src/shared/searchKey.ts'

/** Keeps an accent-free key beside a name, so that `kien` finds `kiến`, in any Unicode form. */
export const keepSearchKey =
  (field: string): CollectionBeforeChangeHook =>
  ({ data }) => {
    const value: unknown = data[field]
    return typeof value === 'string'
      ? { ...data, [field]: value.normalize('NFC'), searchKey: searchKey(value) }
      : data
  }
