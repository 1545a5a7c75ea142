import type { Text } from '../shared/text.ts'

/** What a workflow may name under `run`: consequences of a step for other records of the office. */
export const consequences = {
  awardLines: {
    vi: 'Ghi nhận khen thưởng cho các hồ sơ trong quyết định',
    en: 'Award the dossiers of the decision',
  },
  publishExemplar: { vi: 'Đăng điển hình tiên tiến', en: 'Publish the exemplar' },
  recordAchievement: { vi: 'Ghi vào hồ sơ thành tích', en: 'Enter it in the achievement record' },
  revokeLines: {
    vi: 'Thu hồi khen thưởng của các hồ sơ trong quyết định',
    en: 'Take back the awards of the decision',
  },
  settleVote: {
    vi: 'Chuyển các hồ sơ của phiên họp theo kết quả phiếu bầu',
    en: 'Move the dossiers of the session by the count',
  },
  strikeAchievement: { vi: 'Xóa khỏi hồ sơ thành tích', en: 'Strike it from the achievement record' },
} satisfies Record<string, Text>
