export { FileInput as Input } from '../../../admin/form/inputs/FileInput.tsx'
