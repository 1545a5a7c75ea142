import { label } from '../label.ts'

/** An option of a select. */
export const choice = (value: string, vi: string, en: string) => ({ label: label(vi, en), value })
