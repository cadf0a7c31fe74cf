package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.stakeholder.registry.Stamp;

/** When reviews by interval are due, and who is asked to hold them. */
interface Schedules {

  /** Between two reviews where nobody chose otherwise. */
  int USUAL_MONTHS = 12;

  /** What is due. */
  record Due(Reviewed reviewed, LocalDate on) {}

  /** Counts from that day on, in place of what was counted before. */
  void countFrom(Reviewed reviewed, LocalDate since);

  /** Reckons its day anew, for it follows another model now. */
  void reckon(Reviewed reviewed);

  /** It is no longer reviewed by interval. */
  void end(Reviewed reviewed);

  /** Models and the approach are reviewed from the day on that they are first seen. */
  void seeModels(LocalDate today);

  /** Marks and gives what is due by then and nobody was asked for. */
  List<Due> ask(LocalDate until, int max);

  /** When the next one is due by interval. */
  Optional<LocalDate> next(Reviewed reviewed);

  /** Months by the line of the model; the usual ones are left out. */
  Map<Long, Integer> intervals();

  /** Reckons anew everything that follows the model. */
  void choose(long lineId, int months, Stamp stamp);

  /** The relationship with a stakeholder that is formal now. */
  Optional<Reviewed> formalWith(long stakeholderId);

  /** A manager of a stakeholder, else an agent; null where nobody is responsible. */
  Long leaderFor(long stakeholderId);
}
