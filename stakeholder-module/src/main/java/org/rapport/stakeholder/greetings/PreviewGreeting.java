package org.rapport.stakeholder.greetings;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Slice;

/** Shows person by person what would be sent now, and who would be left out and why. */
@ApplicationScoped
@Transactional
public class PreviewGreeting {

  /**
   * A page of it.
   *
   * @param counts of everybody, not of the page
   * @param tooMany whether the audience is larger than one letter may go to
   */
  public record Preview(Slice<GreetingLine> lines, GreetingCounts counts, boolean tooMany) {}

  private final GreetingDesk desk;
  private final Addressing addressing;

  @Inject
  PreviewGreeting(GreetingDesk desk, Addressing addressing) {
    this.desk = desk;
    this.addressing = addressing;
  }

  protected PreviewGreeting() {
    this(null, null);
  }

  /**
   * For who writes it: whom it reaches depends on whom they work with.
   *
   * @param only those left out for this reason; null for everybody
   * @param from where the page before ended, null for the start
   */
  public Preview of(long id, GreetingObstacle only, String from, int size) {
    Greeting greeting = desk.own(id);
    List<Long> ids = addressing.audience(greeting.entry());
    List<GreetingLine> all = addressing.lines(greeting.entry(), greeting.words(), ids);
    List<GreetingLine> shown =
        only == null ? all : all.stream().filter(line -> line.obstacle() == only).toList();
    int start = Math.min(GreetingCursor.parse(from).before(), shown.size());
    int end = Math.min(start + size, shown.size());
    Slice<GreetingLine> slice =
        new Slice<>(
            shown.subList(start, end),
            start == 0 ? null : String.valueOf(Math.max(0, start - size)),
            end < shown.size() ? String.valueOf(end) : null,
            shown.size());
    GreetingCounts counts =
        GreetingCounts.of(all.stream().map(GreetingLine::obstacle).collect(toList()));
    return new Preview(slice, counts, ids.size() > Addressing.MOST);
  }
}
