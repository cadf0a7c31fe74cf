package org.rapport.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The definitions of the figures once more, as plainly as can be, over the rows of a file. */
record CountedByHand(List<EarlierComplaint> file, LocalDate from, LocalDate to) {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("Complaint", "COMPLAINT"),
          Map.entry("Inquiry", "QUESTION"),
          Map.entry("Idea", "SUGGESTION"),
          Map.entry("Praise", "COMPLIMENT"),
          Map.entry("Web", "PORTAL"),
          Map.entry("Phone", "PHONE"),
          Map.entry("Referral", "ON_BEHALF"),
          Map.entry("Postal mail", "PAPER"),
          Map.entry("Minor", "LOW"),
          Map.entry("Normal", "MEDIUM"),
          Map.entry("Serious", "HIGH"),
          Map.entry("", "NONE"));

  /** Of {@code n}, so many. */
  record Share(long hits, long n) {}

  private record Time(long days, boolean ended) {}

  List<EarlierComplaint> received() {
    return file.stream().filter(row -> isWithin(row.received())).toList();
  }

  private boolean isWithin(LocalDate day) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  long received(String key) {
    return received().stream().filter(row -> keys(row).anyMatch(key::equals)).count();
  }

  private static Stream<String> keys(EarlierComplaint row) {
    return Stream.concat(
        Stream.of(YearMonth.from(row.received()).toString()),
        Stream.of(row.kind(), row.channel(), row.severity()).map(WORDS::get));
  }

  Share decidedOnTime() {
    return decidedOnTime(row -> true);
  }

  Share decidedOnTime(Predicate<LocalDate> days) {
    List<EarlierComplaint> due =
        file.stream()
            .filter(row -> isWithin(row.due()) && days.test(row.due()))
            .filter(row -> !row.isWithdrawn() || row.closed().isAfter(row.due()))
            .toList();
    return new Share(
        due.stream().filter(row -> row.isDecided() && row.timely()).count(), due.size());
  }

  Share upheld() {
    List<String> responses =
        file.stream()
            .filter(row -> isWithin(row.decided()))
            .map(EarlierComplaint::response)
            .filter(response -> !response.equals("Closed with explanation"))
            .filter(response -> !response.equals("Resolved"))
            .toList();
    long not = responses.stream().filter("Closed without relief"::equals).count();
    return new Share(responses.size() - not, responses.size());
  }

  Share decided(Predicate<EarlierComplaint> which) {
    List<EarlierComplaint> decided = file.stream().filter(row -> isWithin(row.decided())).toList();
    return new Share(decided.stream().filter(which).count(), decided.size());
  }

  Share withdrawn() {
    return new Share(
        received().stream().filter(EarlierComplaint::isWithdrawn).count(), received().size());
  }

  /** Days that those still open at the end of the period have been open. */
  List<Long> backlog() {
    return file.stream()
        .filter(row -> !row.received().isAfter(to))
        .filter(row -> row.ended() == null || row.ended().isAfter(to))
        .map(row -> ChronoUnit.DAYS.between(row.received(), to))
        .toList();
  }

  long timesToDecision() {
    return toDecision().size();
  }

  /** By Kaplan and Meier; null where it is not reached. */
  Long daysToDecision(double share) {
    return quantile(toDecision(), share);
  }

  private List<Time> toDecision() {
    List<EarlierComplaint> owed =
        received().stream()
            .filter(row -> !row.isGuessed() && (row.isDecided() || row.due() != null))
            .toList();
    List<Time> times = times(owed, EarlierComplaint::decided);
    for (int i = 0; i < owed.size(); i++) {
      EarlierComplaint row = owed.get(i);
      if (row.isWithdrawn() && !row.closed().isAfter(to)) {
        times.set(i, new Time(ChronoUnit.DAYS.between(row.received(), row.closed()), false));
      }
    }
    return times;
  }

  Long daysToClose(double share) {
    return quantile(toClose(), share);
  }

  long timesToClose() {
    return toClose().size();
  }

  private List<Time> toClose() {
    return times(
        received().stream().filter(row -> !row.isGuessed()).toList(), EarlierComplaint::ended);
  }

  private List<Time> times(List<EarlierComplaint> rows, Function<EarlierComplaint, LocalDate> end) {
    List<Time> times = new ArrayList<>();
    for (EarlierComplaint row : rows) {
      LocalDate ended = end.apply(row);
      boolean isOver = ended != null && !ended.isAfter(to);
      times.add(new Time(ChronoUnit.DAYS.between(row.received(), isOver ? ended : to), isOver));
    }
    return times;
  }

  private static Long quantile(List<Time> times, double share) {
    double goingOn = 1;
    for (long day : new TreeSet<>(times.stream().map(Time::days).toList())) {
      long atRisk = times.stream().filter(time -> time.days() >= day).count();
      long ended = times.stream().filter(time -> time.days() == day && time.ended()).count();
      goingOn *= 1 - (double) ended / atRisk;
      if (goingOn <= 1 - share + 1e-9) {
        return day;
      }
    }
    return null;
  }
}
