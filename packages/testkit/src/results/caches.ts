import type { Storage } from "./storage.ts";
import { type Message, TwirpError } from "./twirp.ts";

/** What a job may do with caches; the runner says it as `ACTIONS_CACHE_MODE`. */
export type CacheMode = "read" | "write" | "write-only" | "none";

/** An entry; it can be restored once its upload is finalized. */
export type CacheEntry = { id: number; key: string; version: string; sizeBytes: number; isFinal: boolean };

const KEY_CHARACTERS = 512;

/** The cache service, version 2: create, upload, finalize; restore by key, then by prefixes. */
export function caches(entries: CacheEntry[], blobs: Storage, mode: CacheMode) {
  const find = ({ key, version }: Message) =>
    entries.find((entry) => entry.key === key && entry.version === version);
  return {
    CreateCacheEntry(message: Message) {
      const key = String(message["key"]);
      if (mode === "read" || mode === "none") {
        return { ok: false, message: `cache write denied: the cache-mode of this job is ${mode}` };
      }
      if (key === "" || key.length > KEY_CHARACTERS || key.includes(",")) {
        throw new TwirpError("invalid_argument", `a key has 1 to ${KEY_CHARACTERS} characters and no comma`);
      }
      // Also while another job still uploads: an entry belongs to who reserved it first.
      if (find(message))
        throw new TwirpError("already_exists", "cache entry with the same key, version already exists");
      const version = String(message["version"]);
      const entry = { id: entries.length + 1, key, version, sizeBytes: 0, isFinal: false };
      entries.push(entry);
      return { ok: true, signed_upload_url: blobs.sign(`cache-${entry.id}`, "write") };
    },

    FinalizeCacheEntryUpload(message: Message) {
      const entry = find(message);
      if (entry === undefined || entry.isFinal) throw new TwirpError("not_found", "no such upload");
      const uploaded = blobs.read(`cache-${entry.id}`)?.length;
      if (uploaded !== Number(message["size_bytes"])) {
        throw new TwirpError(
          "invalid_argument",
          `${uploaded ?? "no"} bytes uploaded, ${message["size_bytes"]} claimed`,
        );
      }
      Object.assign(entry, { sizeBytes: uploaded, isFinal: true });
      return { ok: true, entry_id: String(entry.id) };
    },

    GetCacheEntryDownloadURL(message: Message) {
      if (mode === "write-only" || mode === "none") {
        throw new TwirpError("permission_denied", `cache read denied: the cache-mode of this job is ${mode}`);
      }
      const { key, version, restore_keys: prefixes = [] } = message;
      // Newest first. GitHub documents that the key itself is tried as a prefix before the restore keys are.
      const fit = entries.filter((entry) => entry.isFinal && entry.version === version).toReversed();
      const hit = [key, ...(Array.isArray(prefixes) ? prefixes : [])].reduce<CacheEntry | undefined>(
        (found, prefix) => found ?? fit.find((entry) => entry.key.startsWith(String(prefix))),
        fit.find((entry) => entry.key === key),
      );
      if (hit === undefined) return { ok: false };
      return { ok: true, signed_download_url: blobs.sign(`cache-${hit.id}`, "read"), matched_key: hit.key };
    },
  };
}
