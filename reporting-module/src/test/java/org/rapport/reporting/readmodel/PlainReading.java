package org.rapport.reporting.readmodel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapport.feedback.CaseFacts;
import org.rapport.reporting.readmodel.Readings.Age;
import org.rapport.reporting.readmodel.Readings.DayRatings;
import org.rapport.reporting.readmodel.Readings.MonthCount;
import org.rapport.reporting.readmodel.Readings.MonthSpell;
import org.rapport.reporting.readmodel.Readings.Standing;
import org.rapport.reporting.statistics.Spell;
import org.rapport.reporting.suppression.Distribution;
import org.rapport.stakeholder.CountedFacts;

/** The same readings by going through every case: slow, plain, and what the fast way must equal. */
public final class PlainReading implements ReadModel {

  private final Collection<CaseFacts> cases;
  private final Collection<? extends CountedFacts> relationships;

  public PlainReading(Collection<CaseFacts> cases) {
    this(cases, List.of());
  }

  public PlainReading(
      Collection<CaseFacts> cases, Collection<? extends CountedFacts> relationships) {
    this.cases = cases;
    this.relationships = relationships;
  }

  @Override
  public Readings read(LocalDate from, LocalDate to, LocalDate today) {
    LocalDate last = to.isAfter(today) ? today : to;
    List<MonthCount> counts = new ArrayList<>();
    List<MonthSpell> spells = new ArrayList<>();
    List<Age> open = new ArrayList<>();
    List<DayRatings> ratings = new ArrayList<>();
    List<Standing> standing = new ArrayList<>();
    Stream.concat(
            cases.stream().flatMap(facts -> Counting.of(facts).stream()),
            relationships.stream().flatMap(facts -> RelationshipCounting.of(facts).stream()))
        .forEach(
            cell -> {
              YearMonth month = YearMonth.from(cell.day());
              boolean within = !cell.day().isBefore(from) && !cell.day().isAfter(last);
              boolean ended = !cell.until().isAfter(last);
              LocalDate end = ended ? cell.until() : last;
              int days = (int) ChronoUnit.DAYS.between(cell.day(), end);
              switch (cell.measure()) {
                case UNDER_WAY, STEP -> {
                  if (!ended && !cell.day().isAfter(last)) {
                    standing.add(new Standing(cell.measure(), cell.attribute(), 1));
                  }
                }
                case UPKEEP, REVIEW -> {
                  boolean overdue = !cell.day().isAfter(last) && cell.day().isBefore(today);
                  String how = overdue ? Standing.OVERDUE : "LATER";
                  standing.add(new Standing(cell.measure(), how, 1));
                }
                case FORMAL -> {
                  LocalDate since = cell.day().isBefore(from) ? from : cell.day();
                  LocalDate until = ended ? cell.until() : last.plusDays(1);
                  if (cell.until().isAfter(from) && !cell.day().isAfter(last)) {
                    standing.add(new Standing(cell.measure(), "FORMAL", 1));
                    long exposed = Math.max(0, ChronoUnit.DAYS.between(since, until));
                    standing.add(new Standing(cell.measure(), Standing.DAYS, exposed));
                  }
                }
                case TIME_TO_ACKNOWLEDGE,
                    TIME_TO_ASSESS,
                    TIME_TO_INVESTIGATE,
                    TIME_TO_DECISION,
                    TIME_TO_CLOSE,
                    TIME_TO_RESOLVE -> {
                  boolean isOpen = !ended && !cell.day().isAfter(last);
                  if (isOpen && cell.measure() == Measure.TIME_TO_RESOLVE) {
                    standing.add(new Standing(cell.measure(), cell.attribute(), 1));
                  }
                  boolean isClosing = cell.measure() == Measure.TIME_TO_CLOSE;
                  if (isClosing && !ended && !cell.day().isAfter(last)) {
                    open.add(new Age(days, 1));
                  }
                  if (within && !cell.attribute().equals("ESTIMATED")) {
                    boolean event = ended && cell.attribute().equals("ENDED");
                    spells.add(new MonthSpell(cell.measure(), month, new Spell(days, event, 1)));
                  }
                }
                case HANDLING, OUTCOME -> {
                  if (!cell.day().isAfter(last)) {
                    long[] people = new long[5];
                    people[Integer.parseInt(cell.attribute()) - 1] = 1;
                    ratings.add(
                        new DayRatings(cell.measure(), cell.day(), Distribution.of(people)));
                  }
                }
                case ACKNOWLEDGEMENT, DECISION, ACTION -> {
                  if (within && cell.day().isBefore(today)) {
                    counts.add(new MonthCount(cell.measure(), month, cell.attribute(), 1));
                  }
                }
                default -> {
                  if (within) {
                    counts.add(new MonthCount(cell.measure(), month, cell.attribute(), 1));
                  }
                }
              }
            });
    repeated()
        .forEach(
            (facts, attribute) -> {
              LocalDate day = facts.receivedOn();
              if (!day.isBefore(from) && !day.isAfter(last)) {
                counts.add(new MonthCount(Measure.REPEATED, YearMonth.from(day), attribute, 1));
              }
            });
    return new Readings(counts, spells, open, ratings, standing);
  }

  /** Every linked complaint, looking back over all that came before it. */
  private Map<CaseFacts, String> repeated() {
    List<CaseFacts> before = new ArrayList<>();
    Map<CaseFacts, String> repeated = new IdentityHashMap<>();
    cases.stream()
        .filter(Repeats::concerns)
        .sorted(Comparator.comparing(CaseFacts::receivedOn))
        .forEach(
            facts -> {
              boolean again =
                  before.stream()
                      .filter(other -> other.stakeholderId().equals(facts.stakeholderId()))
                      .anyMatch(o -> !o.receivedOn().plusDays(90).isBefore(facts.receivedOn()));
              repeated.put(facts, again ? Measure.AGAIN : "FIRST");
              before.add(facts);
            });
    return repeated;
  }

  /** Added up in one order, for comparing. */
  static TreeMap<String, Long> sums(Readings readings) {
    TreeMap<String, Long> sums = new TreeMap<>();
    readings
        .counts()
        .forEach(c -> sums.merge(c.measure() + " " + c.month() + c.attribute(), c.n(), Long::sum));
    readings
        .spells()
        .forEach(
            s ->
                sums.merge(
                    s.measure() + " " + s.month() + s.spell().days() + s.spell().ended(),
                    s.spell().n(),
                    Long::sum));
    readings.open().forEach(a -> sums.merge("open " + a.days(), a.n(), Long::sum));
    readings
        .ratings()
        .forEach(
            r -> {
              for (int score = 1; score <= 5; score++) {
                long n = r.people().people().get(score - 1);
                sums.merge(r.aspect() + " " + r.day() + score, n, Long::sum);
              }
            });
    readings
        .standing()
        .forEach(s -> sums.merge("standing " + s.measure() + s.attribute(), s.n(), Long::sum));
    sums.values().removeIf(n -> n == 0);
    return sums;
  }
}
