package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.journey.HandOffLine;
import org.rapport.stakeholder.journey.ListHandOffs;

@ApplicationScoped
class HandOffSheets implements ListSheets {

  @Inject ListHandOffs list;

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(
        ListSheet.<HandOffLine>of(
                "hand-offs",
                Permission.STAKEHOLDERS_READ,
                (asked, from, size) -> list.open(from, size))
            .with("stakeholder.name", HandOffLine::name)
            .with("handOff.matter", HandOffLine::what)
            .with("handOff.list.whom", line -> word("handOff.practice.", line.practice()))
            .with("handOff.whom", HandOffLine::whom)
            .with("handOff.list.handedOn", HandOffLine::on)
            .with("handOff.list.dueOn", HandOffLine::dueOn));
  }
}
