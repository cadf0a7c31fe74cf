package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.map.DueRating;
import org.rapport.stakeholder.map.ListDueRatings;
import org.rapport.stakeholder.map.MapPoint;
import org.rapport.stakeholder.map.ReadMap;

@ApplicationScoped
public class MapSheets implements ListSheets {

  /** How many days ahead the list of what is due for rating looks. */
  public static final List<Integer> SPANS = List.of(0, 30, 90);

  @Inject ReadMap map;
  @Inject ListDueRatings due;

  /** What is due now, unless somebody asks for what will be. */
  public static int within(AskedList asked) {
    Long days = asked.number("within");
    return days != null && SPANS.contains(days.intValue()) ? days.intValue() : 0;
  }

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(ofMap(), ofDue());
  }

  private ListSheet<MapPoint> ofMap() {
    return ListSheet.<MapPoint>of("map", Permission.STAKEHOLDERS_READ, this::points)
        .with("map.stakeholder", MapPoint::name)
        .with("map.influence", point -> point.at().influence())
        .with("map.interest", point -> point.at().interest())
        .with("map.quadrant", point -> word("map.quadrant.", point.at().quadrant()))
        .with("map.rate.on", MapPoint::ratedOn)
        .with("map.before.influence", point -> before(point) ? point.before().influence() : null)
        .with("map.before.interest", point -> before(point) ? point.before().interest() : null);
  }

  private static boolean before(MapPoint point) {
    return point.before() != null;
  }

  private Slice<MapPoint> points(AskedList asked, String from, int size) {
    Long after = from == null ? null : Long.valueOf(from);
    return map.list(asked.day("day"), asked.day("since"), asked.number("group"), null, after, size);
  }

  private ListSheet<DueRating> ofDue() {
    return ListSheet.<DueRating>of("ratings-due", Permission.STAKEHOLDERS_READ, this::dueRatings)
        .with("map.stakeholder", DueRating::name)
        .with("map.due.on", DueRating::dueOn)
        .with("map.due.why", line -> word(line.isCalledFor() ? "map.due.called" : "map.due.yearly"))
        .with("map.due.last", DueRating::ratedOn)
        .with("map.influence", line -> line.at().influence())
        .with("map.interest", line -> line.at().interest())
        .with("map.quadrant", line -> word("map.quadrant.", line.at().quadrant()));
  }

  private Slice<DueRating> dueRatings(AskedList asked, String from, int size) {
    int within = within(asked);
    Long group = asked.number("group");
    ListDueRatings.Page page = due.page(within, group, from, size);
    return new Slice<>(page.items(), null, page.next(), page.items().size());
  }
}
