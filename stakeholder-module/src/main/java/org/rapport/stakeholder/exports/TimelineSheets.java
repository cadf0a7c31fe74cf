package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.timeline.ReadTimeline;
import org.rapport.stakeholder.timeline.TimelineFilter;
import org.rapport.stakeholder.timeline.TimelineView;

@ApplicationScoped
public class TimelineSheets implements ListSheets {

  @Inject ReadTimeline timeline;

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(
        ListSheet.<TimelineView>of("timeline", Permission.STAKEHOLDERS_READ, this::page)
            .with("timeline.at", TimelineView::at)
            .with("timeline.what.kind", line -> word("timeline.kind.", line.kind()))
            .with("timeline.what", TimelineView::what)
            .with("timeline.text", TimelineView::text)
            .with("timeline.by", TimelineView::by));
  }

  private Slice<TimelineView> page(AskedList asked, String from, int size) {
    Long stakeholder = asked.number("id");
    if (stakeholder == null) {
      throw new NotFound();
    }
    return timeline.page(stakeholder, filter(asked), from, size);
  }

  /** What the address of the page narrows it to. */
  public static TimelineFilter filter(AskedList asked) {
    return new TimelineFilter(
        asked.allOf(TimelineKind.class, "kind"), asked.day("since"), asked.day("until"));
  }
}
