package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.duplicates.DuplicateCursor;
import org.rapport.stakeholder.duplicates.DuplicatePair;
import org.rapport.stakeholder.duplicates.ListDuplicates;

@ApplicationScoped
class DuplicateSheets implements ListSheets {

  @Inject ListDuplicates list;

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(
        ListSheet.<DuplicatePair>of("duplicates", Permission.STAKEHOLDERS_IMPORT, this::page)
            .with("duplicates.one", pair -> pair.one().name())
            .with("stakeholder.form", pair -> word("stakeholder.form.", pair.one().form()))
            .with("duplicates.other", pair -> pair.other().name())
            .with("stakeholder.form", pair -> word("stakeholder.form.", pair.other().form()))
            .with("duplicates.similarity.percent", DuplicatePair::percent));
  }

  private Slice<DuplicatePair> page(AskedList asked, String from, int size) {
    return list.page(from == null ? null : DuplicateCursor.parse(from).orElse(null), size);
  }
}
