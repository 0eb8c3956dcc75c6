export {
  formatTagName,
  isModelName,
  isStageName,
  isVersion,
  parseTagName,
  type TagName,
} from "./gto/tag-name.ts";
