import Docxtemplater from 'docxtemplater'
import InspectModule from 'docxtemplater/js/inspect-module.js'
import PizZip from 'pizzip'

import { createTagParser, type Spent } from './createTagParser.ts'

/** A template taken in by the library, with a look at its tags. Throws the library's own error when it cannot be. */
export function openTemplate(
  bytes: Uint8Array,
  spent: Spent,
): { inspect: InspectModule; template: Docxtemplater<PizZip> } {
  const inspect = new InspectModule()
  const template = new Docxtemplater(new PizZip(bytes), {
    errorLogging: false,
    linebreaks: true,
    modules: [inspect],
    paragraphLoop: true,
    parser: createTagParser(spent),
    stripInvalidXMLChars: true,
    // `{=[[ ]]=}` would change what a tag is in the middle of a document.
    syntax: { changeDelimiterPrefix: null },
  })
  return { inspect, template }
}
