package org.rapport.platform.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who reads what they have to do in a calendar program. */
interface CalendarFeeds {

  /**
   * @param language as chosen, null where nothing is
   */
  record Reader(long account, Locale language) {}

  /** In place of the one before, which opens nothing any more. */
  void keep(long account, String secretHash, Instant now);

  void remove(long account);

  Optional<Instant> madeAt(long account);

  /** Empty for what is no secret and for people whose account is disabled. */
  Optional<Reader> of(String secretHash);

  /** What somebody has to do within these days, the first due first. */
  List<WorkLine> between(long account, LocalDate first, LocalDate last, int max);
}
