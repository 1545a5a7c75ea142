import type { Text } from './text.ts'

type StatusDescription = { code: string; text: Text }

const internal: StatusDescription = {
  code: 'INTERNAL',
  text: {
    vi: 'Hệ thống gặp lỗi khi xử lý yêu cầu. Hãy thử lại; nếu vẫn lỗi, gửi mã yêu cầu (X-Request-Id) cho quản trị viên.',
    en: 'The system failed to handle the request. Try again; if it persists, give the request id (X-Request-Id) to your administrator.',
  },
}

const badRequest: StatusDescription = {
  code: 'BAD_REQUEST',
  text: {
    vi: 'Yêu cầu không đúng định dạng. Hãy kiểm tra lại dữ liệu gửi lên.',
    en: 'The request is not well formed. Check what was sent.',
  },
}

const descriptions: Partial<Record<number, StatusDescription>> = {
  400: badRequest,
  401: {
    code: 'UNAUTHENTICATED',
    text: { vi: 'Bạn cần đăng nhập để tiếp tục.', en: 'Sign in to go on.' },
  },
  403: {
    code: 'FORBIDDEN',
    text: { vi: 'Bạn không có quyền thực hiện thao tác này.', en: 'You are not allowed to do this.' },
  },
  404: {
    code: 'NOT_FOUND',
    text: {
      vi: 'Không tìm thấy nội dung yêu cầu. Hãy kiểm tra lại địa chỉ.',
      en: 'Nothing was found here. Check the address.',
    },
  },
  405: {
    code: 'METHOD_NOT_ALLOWED',
    text: {
      vi: 'Địa chỉ này không nhận phương thức đã dùng.',
      en: 'This address does not take that method.',
    },
  },
  409: {
    code: 'CONFLICT',
    text: {
      vi: 'Nội dung vừa được người khác thay đổi. Hãy tải lại rồi thực hiện lại.',
      en: 'Somebody else has just changed this. Reload and try again.',
    },
  },
  413: {
    code: 'TOO_LARGE',
    text: {
      vi: 'Dữ liệu gửi lên vượt quá dung lượng cho phép.',
      en: 'What was sent is larger than allowed.',
    },
  },
  414: {
    code: 'URL_TOO_LONG',
    text: { vi: 'Địa chỉ yêu cầu quá dài.', en: 'The address is too long.' },
  },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    text: {
      vi: 'Kiểu dữ liệu không được hỗ trợ. Hãy gửi application/json hoặc multipart/form-data.',
      en: 'This content type is not supported. Send application/json or multipart/form-data.',
    },
  },
  421: {
    code: 'HOST_NOT_ALLOWED',
    text: {
      vi: 'Tên máy chủ trong yêu cầu không thuộc hệ thống này.',
      en: 'The host name of the request is not one of this system.',
    },
  },
  422: {
    code: 'UNPROCESSABLE',
    text: {
      vi: 'Nội dung chưa đạt yêu cầu. Hãy sửa theo thông báo.',
      en: 'The content needs correcting first.',
    },
  },
  429: {
    code: 'TOO_MANY_REQUESTS',
    text: {
      vi: 'Bạn thao tác quá nhanh. Hãy chờ một phút rồi thử lại.',
      en: 'Too many requests. Wait a minute and try again.',
    },
  },
  503: {
    code: 'NOT_READY',
    text: {
      vi: 'Hệ thống chưa sẵn sàng. Hãy thử lại sau ít phút.',
      en: 'The system is not ready. Try again soon.',
    },
  },
  507: {
    code: 'STORAGE_FULL',
    text: {
      vi: 'Máy chủ đã hết dung lượng lưu trữ nên nội dung chưa được lưu. Hãy báo quản trị viên, rồi thực hiện lại.',
      en: 'The server is out of storage, so nothing was saved. Tell your administrator, then try again.',
    },
  },
}

/** The stable code and the general sentence for an HTTP status of 400 or more. */
export const describeStatus = (status: number): StatusDescription =>
  descriptions[status] ?? (status >= 500 ? internal : badRequest)
