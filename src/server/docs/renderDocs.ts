import type { OpenApi } from '../../../endpoints/openapi/buildOpenApi.ts'
import { escapeHtml } from '../../notifications/escapeHtml.ts'
import { describeSchema } from './describeSchema.ts'
import { renderOperation } from './renderOperation.ts'

const methods = ['get', 'post', 'patch', 'delete']

const section = (document: OpenApi, { description, name }: OpenApi['tags'][number]): string => {
  const operations = Object.entries(document.paths).flatMap(([path, each]) =>
    methods.flatMap((method) => {
      const operation = each[method]
      return operation?.tags[0] === name ? [renderOperation(document, path, method, operation)] : []
    }),
  )
  if (operations.length === 0) return ''
  return `<section id="${name}"><h2>${escapeHtml(description)} <small>${escapeHtml(name)}</small></h2>${operations.join('')}</section>`
}

const introduction = `<p>Mọi giao diện khác của cơ quan dùng chung các địa chỉ này. Tài liệu được lập từ chính cấu hình đang chạy, nên luôn khớp với hệ thống.</p>
<ul>
<li><b>Đăng nhập.</b> Trình duyệt dùng cookie; chương trình gửi <code>Authorization: JWT …</code> với mã lấy từ <a href="#op-login">đăng nhập</a>. Ông/Bà chỉ đọc được những gì vai trò của mình cho phép.</li>
<li><b>Khi bị từ chối.</b> Câu trả lời luôn là <code>{ errors: [{ code, message, path? }] }</code>; <code>message</code> nói rõ cần làm gì, theo ngôn ngữ của <code>Accept-Language</code> (vi, en).</li>
<li><b>Tránh ghi đè.</b> Mỗi thao tác gửi kèm <code>rev</code> đã đọc; nếu người khác nhanh hơn thì nhận 409 và cần đọc lại.</li>
<li><b>Gửi lại an toàn.</b> Với cùng <code>Idempotency-Key</code>, gửi lại sẽ nhận đúng câu trả lời lần đầu.</li>
</ul>
<p>Bản cho máy đọc: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).</p>`

/** The description of the HTTP interface as one page that needs nothing from elsewhere. */
export const renderDocs = (document: OpenApi): string => {
  const links = document.tags
    .map(({ description, name }) => `<li><a href="#${name}">${escapeHtml(description)}</a></li>`)
    .join('')
  const schemas = Object.entries(document.components['schemas'] ?? {})
    .map(
      ([name, schema]) =>
        `<details class="schema" id="schema-${escapeHtml(name)}" data-find="${escapeHtml(name.toLowerCase())}"><summary><code>${escapeHtml(name)}</code></summary><pre>${describeSchema(schema)}</pre></details>`,
    )
    .join('')
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Giao diện lập trình – Thi đua</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/docs.css">
<script src="/api/docs/docs.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Đến nội dung</a>
<header><h1>Giao diện lập trình</h1><p>REST và GraphQL của hệ thống Thi đua – Khen thưởng</p></header>
<div class="page">
<nav aria-label="Mục lục">
<label for="find">Tìm địa chỉ</label><input id="find" type="search" autocomplete="off" placeholder="nominations, POST, vote …">
<p id="found" role="status"></p>
<details class="contents" open><summary>Mục lục</summary><ul>${links}<li><a href="#schemas">Cấu trúc dữ liệu</a></li></ul></details>
</nav>
<main id="content" tabindex="-1">
<section id="intro">${introduction}</section>
${document.tags.map((tag) => section(document, tag)).join('\n')}
<section id="schemas"><h2>Cấu trúc dữ liệu <small>schemas</small></h2>${schemas}</section>
</main>
</div>
</body>
</html>
`
}
