package org.rapport.platform;

import java.util.function.Supplier;

/** One answer for one key, however often and from however many threads a creating POST comes. */
public interface Idempotency {

  /**
   * Runs {@code work} at most once per key and operation, in the caller's transaction; later and
   * concurrent calls get the first answer again.
   *
   * @param key the request's {@code Idempotency-Key}, or null: then the work just runs
   * @param operation what the key belongs to, for example {@code POST /api/v1/cases}
   * @param fingerprint of the request's body; another body under the same key is refused (422)
   * @param type class of the answer, kept as JSON; secrets in it are kept encrypted
   */
  <T> T once(String key, String operation, String fingerprint, Class<T> type, Supplier<T> work);
}
