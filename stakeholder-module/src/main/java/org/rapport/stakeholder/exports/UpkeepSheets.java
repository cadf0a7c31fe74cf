package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.upkeep.DueLine;
import org.rapport.stakeholder.upkeep.ReadUpkeep;
import org.rapport.stakeholder.upkeep.RecurrenceWords;
import org.rapport.stakeholder.upkeep.SlippingLine;

@ApplicationScoped
class UpkeepSheets implements ListSheets {

  @Inject ReadUpkeep read;

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(due(), slipping());
  }

  private ListSheet<DueLine> due() {
    return ListSheet.<DueLine>of(
            "upkeep-due", Permission.STAKEHOLDERS_READ, (asked, from, size) -> read.due(from, size))
        .with("stakeholder.name", DueLine::name)
        .with("upkeep.kind", line -> word("upkeep.kind.", line.kind()))
        .with("upkeep.note", DueLine::note)
        .with("upkeep.rhythm", line -> RecurrenceWords.of(line.recurrence()))
        .with("upkeep.dueOn", DueLine::dueOn);
  }

  private ListSheet<SlippingLine> slipping() {
    return ListSheet.<SlippingLine>of(
            "upkeep-slipping",
            Permission.STAKEHOLDERS_READ,
            (asked, from, size) -> read.slipping(from, size))
        .with("stakeholder.name", SlippingLine::name)
        .with("upkeep.touchedOn", SlippingLine::touchedOn)
        .with("upkeep.slipsOn", SlippingLine::slipsOn);
  }
}
