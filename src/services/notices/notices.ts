/** What is new for a person: how many notices they have not read, and the latest of all. */
export type Notices = {
  latest: { at: string; id: string; isRead: boolean; link: null | string; subject: string }[]
  unread: number
}
