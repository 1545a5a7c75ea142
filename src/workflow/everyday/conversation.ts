import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { standsFor } from './guards.ts'
import { keep } from './keep.ts'
import { readComment } from './readComment.ts'
import { readPeople } from './readPeople.ts'

/** Whoever may read the dossier may speak about it; the caller has seen to that. */
const open = () => undefined

const isWatching = ({ facts, instance }: Omit<EverydayArgs, 'command'>): boolean =>
  instance.flow.watchers.includes(standsFor(facts))

/** A remark, telling those it mentions. */
export const comment: EverydayAction = {
  barred: open,
  comment: true,
  label: { vi: 'Trao đổi', en: 'Comment' },
  perform: ({ command, facts, instance }) => {
    const refused = readComment(comment, command)
    if (refused !== undefined) return refused
    const read =
      command.data?.['mentions'] === undefined
        ? { ok: true as const, people: [] }
        : readPeople(command.data, 'mentions', facts)
    if (!read.ok) return read
    const told = [...read.people.map((user) => ({ user })), 'watchers' as const]
    return keep(
      instance,
      {},
      {
        action: { label: comment.label, name: 'comment' },
        effects: told.map((to) => ({
          kind: 'notify',
          text: { vi: 'Có trao đổi mới về hồ sơ.', en: 'There is a new comment on the dossier.' },
          to,
        })),
        isLight: true,
      },
    )
  },
}

/** For information: the copy shows whether it was read. */
export const copy: EverydayAction = {
  barred: open,
  comment: false,
  label: { vi: 'Gửi để biết', en: 'Send a copy' },
  perform: ({ command, facts, instance }) => {
    const refused = readComment(copy, command)
    if (refused !== undefined) return refused
    const read = readPeople(command.data, 'users', facts)
    if (!read.ok) return read
    const { copies } = instance.flow
    const added = read.people.filter((user) => !copies.some((each) => each.user === user))
    return keep(
      instance,
      { copies: [...copies, ...added.map((user) => ({ readAt: null, user }))] },
      {
        action: { label: copy.label, name: 'copy' },
        effects: added.map((user) => ({
          kind: 'notify',
          text: {
            vi: 'Hồ sơ được gửi đến Ông/Bà để biết.',
            en: 'A dossier was sent to you for information.',
          },
          to: { user },
        })),
        isLight: true,
      },
    )
  },
}

/** The reader of a copy has seen it; seen once is seen. */
export const markRead: EverydayAction = {
  barred: open,
  comment: false,
  isOffered: ({ facts, instance }) =>
    instance.flow.copies.some(({ readAt, user }) => user === facts.actor.id && readAt === null),
  label: { vi: 'Đã xem', en: 'Mark as read' },
  perform: ({ facts, instance }) => {
    const { copies } = instance.flow
    const seen = copies.map((each) =>
      each.user === facts.actor.id && each.readAt === null ? { ...each, readAt: facts.now } : each,
    )
    return keep(
      instance,
      { copies: seen },
      { action: { label: markRead.label, name: 'markRead' }, isLight: true },
    )
  },
}

export const watch: EverydayAction = {
  barred: open,
  comment: false,
  isOffered: (args) => !isWatching(args),
  label: { vi: 'Theo dõi', en: 'Watch' },
  perform: ({ facts, instance }) =>
    keep(
      instance,
      { watchers: [...new Set([...instance.flow.watchers, standsFor(facts)])] },
      {
        action: { label: watch.label, name: 'watch' },
        isLight: true,
      },
    ),
}

export const unwatch: EverydayAction = {
  barred: open,
  comment: false,
  isOffered: (args) => isWatching(args),
  label: { vi: 'Thôi theo dõi', en: 'Stop watching' },
  perform: ({ facts, instance }) =>
    keep(
      instance,
      { watchers: instance.flow.watchers.filter((id) => id !== standsFor(facts)) },
      {
        action: { label: unwatch.label, name: 'unwatch' },
        isLight: true,
      },
    ),
}
