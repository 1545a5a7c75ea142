/** The panel is built and started as in any stock project, but nobody opens it: no custom parts. */
export const importMap = {}
