import type { Person } from './actorOf.ts'

/** The system itself, carrying out the consequence of what a person did. */
export const systemActor: Person = { id: 'system', name: 'Hệ thống', person: null, roles: [], unit: null }
