'use client'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="wrap section" id="noi-dung">
      <h1>Trang chưa hiển thị được</h1>
      <p>Hệ thống gặp sự cố khi mở trang. Hãy thử lại; nếu vẫn không được, xin báo cho bộ phận quản trị.</p>
      {error.digest === undefined ? null : <p className="meta">Mã sự cố: {error.digest}</p>}
      <p>
        <button className="button" onClick={reset} type="button">
          Thử lại
        </button>{' '}
        <a href="/">Về trang chủ</a>
      </p>
    </main>
  )
}
