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
   * @param from what a page before gave as its next, null or anything else for the first page
   */
  public Page page(String from, int size) {
    List<DueRating> found = reassessments.due(stamps.now().today(), cursor(from), size + 1);
    if (found.size() <= size) {
      return new Page(found, null);
    }
    DueRating last = found.get(size - 1);
    return new Page(found.subList(0, size), last.dueOn() + "_" + last.id());
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
