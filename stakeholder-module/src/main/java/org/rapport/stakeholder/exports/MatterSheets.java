package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.interests.Matter;
import org.rapport.stakeholder.interests.ReadInterests;

@ApplicationScoped
class MatterSheets implements ListSheets {

  @Inject ReadInterests read;

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(
        ListSheet.<Matter>of(
                "matters",
                Permission.STAKEHOLDERS_READ,
                (asked, from, size) -> read.matters(asked.text("q"), from, size))
            .with("interest.matter", Matter::name)
            .with("interest.matters.sides", MatterSheets::sides)
            .with("registry.title", Matter::stakeholders));
  }

  private static Object sides(Matter matter) {
    return matter.sides().stream().sorted().map(side -> word("interest.side.", side)).toList();
  }
}
