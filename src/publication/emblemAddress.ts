/** The sign in the tab of the browser, on the site and in the panel; its own address, so that nothing is fetched. */
export const emblemAddress = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8a1219"/><path fill="#f2c75c" d="m16 5 2.6 7.6h8l-6.4 4.8 2.4 7.7L16 20.4l-6.6 4.7 2.4-7.7-6.4-4.8h8z"/></svg>',
)}`
