package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.registry.Stamps;

/** Whose rating is to be looked at again, of those the reader works with (mission R12). */
@ApplicationScoped
@Transactional
public class ListDueRatings {

  /** Where counting stops. */
  public static final int COUNTED_TO = 1_000;

  /**
   * @param next where the next page begins, null on the last one
   */
  public record Page(List<DueRating> items, String next) {}

  private final Reassessments reassessments;
  private final Stamps stamps;

  @Inject
  ListDueRatings(Reassessments reassessments, Stamps stamps) {
    this.reassessments = reassessments;
    this.stamps = stamps;
  }

  protected ListDueRatings() {
    this(null, null);
  }

  /**
   * @param withinDays 0 for what is due today; more for what will be
   * @param group null for all groups
   * @param from what a page before gave as its next, null or anything else for the first page
   */
  public Page page(int withinDays, Long group, String from, int size) {
    LocalDate until = until(withinDays);
    List<DueRating> found = reassessments.due(until, group, cursor(from), size + 1);
    if (found.size() <= size) {
      return new Page(found, null);
    }
    DueRating last = found.get(size - 1);
    return new Page(found.subList(0, size), last.dueOn() + "_" + last.id());
  }

  /** How many there are, counted no further than {@link #COUNTED_TO}. */
  public long count(int withinDays, Long group) {
    return reassessments.countDue(until(withinDays), group, COUNTED_TO);
  }

  private LocalDate until(int withinDays) {
    return stamps.now().today().plusDays(withinDays);
  }

  private static Reassessments.Cursor cursor(String text) {
    if (text == null) {
      return null;
    }
    try {
      String[] parts = text.split("_", 2);
      return new Reassessments.Cursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException notOurs) {
      return null;
    }
  }
}
