package org.rapport.stakeholder.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.NotFound;

/** Every list of the staff that leaves as a workbook, by its name. */
@ApplicationScoped
class KnownLists {

  private final Map<String, ListSheet<?>> lists;

  protected KnownLists() {
    this(Stream.empty());
  }

  @Inject
  KnownLists(@Any Instance<ListSheets> features) {
    this(features.stream().flatMap(ListSheets::all));
  }

  KnownLists(Stream<ListSheet<?>> lists) {
    this.lists = lists.collect(Collectors.toUnmodifiableMap(ListSheet::name, Function.identity()));
  }

  /**
   * @throws NotFound where there is none
   */
  ListSheet<?> with(String name) {
    ListSheet<?> list = name == null ? null : lists.get(name);
    if (list == null) {
      throw new NotFound();
    }
    return list;
  }
}
