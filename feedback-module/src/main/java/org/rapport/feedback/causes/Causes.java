package org.rapport.feedback.causes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kept causes, what was named, and the records. */
interface Causes {

  /** Most records that one list shows. */
  int MOST_RECORDS = 200;

  List<Cause> all();

  Optional<Cause> with(long id);

  void keep(Object newRecord);

  Optional<CaseCause> of(String reference);

  /** How many cases named this since a day. */
  long named(long cause, String service, LocalDate since);

  /** How often each was named since a day, by pattern. */
  Map<Long, Map<CausePattern, Long>> counts(LocalDate since);

  Optional<CauseRecord> recordOf(long cause, String service);

  Optional<CauseRecord> record(long id);

  /** Open ones first, the latest first. */
  List<CauseRecord> records();

  /** References of cases that named it since a day and are not about the reader. */
  List<String> cases(RecordFacts facts, long reader, int most);

  /** Lets nobody else name the same cause before this transaction ends. */
  void takeTurns(long cause);
}
