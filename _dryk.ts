import { chromium } from '/work/wt/designer/node_modules/playwright-core/index.mjs'
import { drawForm } from '/work/wt/designer/test/browser/drawForm.ts'
import { keyboard, mouse } from '/work/wt/designer/test/browser/hand.ts'
import { collectiveAchievementReport as form } from '/work/wt/designer/src/definitions/forms/collectiveAchievementReport.ts'
import assert from 'node:assert'
const way = process.argv[2] === 'k' ? keyboard : mouse
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] })
const page = await b.newPage({ viewport: { width: 1440, height: 1000 } })
page.setDefaultTimeout(20000)
page.on('pageerror', (e) => console.log('ERR', e.message.slice(0,400)))
page.on('console', (m) => m.type()==='error' && console.log('CON', m.text().slice(0,400)))
await page.goto("http://127.0.0.1:27270/?id=x", { waitUntil: "domcontentloaded", timeout: 60000 })
await page.locator('.td-fd-canvas').waitFor()
await page.screenshot({ path: '/tmp/fdh/start.png' })
try { const t=Date.now(); await drawForm(page, way(page), form); console.log('drawn', Date.now()-t)
 await page.waitForTimeout(2500)
 const got = await page.evaluate(() => (window as any).docs.x.definition)
 const status = await page.locator('[data-status]').getAttribute('data-status'); console.log(status)
 try { assert.deepStrictEqual(got, { ...form, key: 'x' }); console.log('EQUAL') } catch (e) { console.log(String(e.message).slice(0, 3000)) }
} catch (e) { console.log(String(e).slice(0, 1500)) }
await page.screenshot({ path: '/tmp/fdh/end.png', fullPage: false })
await b.close()
