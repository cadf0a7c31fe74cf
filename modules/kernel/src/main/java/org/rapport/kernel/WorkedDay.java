package org.rapport.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * The hours of one date as real moments; none where the zone skipped them, even a whole date. A
 * night shift ends on the next date, at the latest when work begins there.
 */
record WorkedDay(LocalDate date, List<Stretch> stretches) {

  record Stretch(Instant from, Instant to) {

    Duration length() {
      return Duration.between(from, to);
    }

    Duration workedBy(Instant moment) {
      if (!moment.isAfter(from)) {
        return Duration.ZERO;
      }
      return moment.isBefore(to) ? Duration.between(from, moment) : length();
    }
  }

  static WorkedDay of(LocalDate date, WorkingHours hours, WorkingHours next, ZoneRules rules) {
    return new WorkedDay(
        date,
        hours.spans().stream()
            .map(
                span ->
                    new Stretch(
                        moment(date.atTime(span.from()), rules), end(span, date, next, rules)))
            .filter(stretch -> stretch.from().isBefore(stretch.to()))
            .toList());
  }

  private static Instant end(
      WorkingHours.Span span, LocalDate date, WorkingHours next, ZoneRules rules) {
    if (span.endsAtMidnight()) {
      return start(date.plusDays(1), rules);
    }
    if (!span.isOvernight()) {
      return moment(date.atTime(span.to()), rules);
    }
    boolean relieved = !next.isEmpty() && next.spans().get(0).from().isBefore(span.to());
    LocalTime to = relieved ? next.spans().get(0).from() : span.to();
    return moment(date.plusDays(1).atTime(to), rules);
  }

  static Instant start(LocalDate date, ZoneRules rules) {
    return moment(date.atTime(LocalTime.MIDNIGHT), rules);
  }

  /** Never goes backwards as local time goes on: a skipped time is the moment of the change. */
  private static Instant moment(LocalDateTime local, ZoneRules rules) {
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    if (offsets.isEmpty()) {
      ZoneOffsetTransition skipped = rules.getTransition(local);
      return skipped.getInstant();
    }
    return local.toInstant(offsets.get(0));
  }

  boolean isWorked() {
    return !stretches.isEmpty();
  }

  Duration length() {
    return stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
  }

  Duration workedBy(Instant moment) {
    return stretches.stream().map(s -> s.workedBy(moment)).reduce(Duration.ZERO, Duration::plus);
  }

  boolean lastsBeyond(Instant moment) {
    return isWorked() && moment.isBefore(end());
  }

  /** The end of the day's work. */
  Instant end() {
    return stretches.get(stretches.size() - 1).to();
  }

  /** The first moment at which {@code worked} has been worked; at most {@link #length}. */
  Instant after(Duration worked) {
    Duration left = worked;
    for (Stretch stretch : stretches) {
      if (left.compareTo(stretch.length()) <= 0) {
        return stretch.from().plus(left);
      }
      left = left.minus(stretch.length());
    }
    throw new IllegalArgumentException("more than is worked on " + date + ": " + worked);
  }
}
